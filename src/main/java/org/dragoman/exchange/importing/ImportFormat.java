package org.dragoman.exchange.importing;

import java.util.Arrays;
import java.util.Optional;

/** The layouts that can be imported; the codes are what {@code --as} takes. */
public enum ImportFormat {
  GDELT("gdelt", "GDELT 2 events, 61 columns without a header"),
  GDELT_MENTIONS("gdelt-mentions", "GDELT 2 mentions, 16 columns"),
  ICEWS("icews", "ICEWS events, 20 columns with a header"),
  POLECAT("polecat", "POLECAT events, 40 columns with a header"),
  PHOENIX("phoenix", "Phoenix events, 26 columns without a header"),
  ATOP("atop", "ATOP alliances or members of alliances, with a header"),
  COW_ALLIANCES("cow-alliances", "COW formal alliances by dyad or by member, with a header"),
  PLOVER("plover", "PLOVER events as JSON objects");

  private final String code;
  private final String description;

  ImportFormat(String code, String description) {
    this.code = code;
    this.description = description;
  }

  public String code() {
    return code;
  }

  public String description() {
    return description;
  }

  public static Optional<ImportFormat> find(String code) {
    return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
  }
}
