package org.dragoman.lexicon.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.CsvTable;
import org.dragoman.lexicon.LexiconFiles;
import org.jspecify.annotations.Nullable;

/** The CAMEO code that a PLOVER type and mode get where a claim bears none of its own. */
public final class CameoCodes {

  /** CAMEO codes by PLOVER type and mode. */
  public static final CsvTable<Map.Entry<String, String>> TABLE =
      new CsvTable<>(
          "codes/plover-cameo.csv",
          List.of("type", "mode", "cameo", "source"),
          row -> Map.entry(row.required("type") + "/" + row.text("mode"), row.required("cameo")));

  private final Map<String, String> codes = new HashMap<>();

  private CameoCodes(List<Map.Entry<String, String>> rows) {
    rows.forEach(row -> codes.put(row.getKey(), row.getValue()));
  }

  /**
   * @throws org.dragoman.lexicon.LexiconException naming file and line of what is wrong
   */
  public static CameoCodes load(LexiconFiles files) {
    return new CameoCodes(TABLE.read(files));
  }

  /** The code of the mode, else that of the type alone. */
  public String of(PloverType type, @Nullable String mode) {
    String ofMode = codes.get(type.name() + "/" + (mode == null ? "" : mode));
    return ofMode != null ? ofMode : codes.getOrDefault(type.name() + "/", "");
  }
}
