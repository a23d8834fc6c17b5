package org.dragoman.lexicon.treaty;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.codes.AgreementForm;
import org.dragoman.lexicon.CsvTable;
import org.dragoman.lexicon.CsvTable.Row;
import org.dragoman.lexicon.LexiconFiles;

/** Agreements by name. Immutable. */
public final class TreatyLexicon {

  /** Agreements that their name alone identifies. */
  public static final CsvTable<Treaty> TABLE =
      new CsvTable<>(
          "agreements/treaties.csv",
          List.of("name", "aliases", "parties", "form", "signed", "source"),
          TreatyLexicon::treaty);

  private final Map<String, Treaty> byName;

  private TreatyLexicon(Map<String, Treaty> byName) {
    this.byName = Map.copyOf(byName);
  }

  /**
   * @throws org.dragoman.lexicon.LexiconException naming file and line of what cannot be used
   */
  public static TreatyLexicon load(LexiconFiles files) {
    Map<String, Treaty> byName = new HashMap<>();
    for (Treaty treaty : TABLE.read(files)) {
      byName.put(key(treaty.name()), treaty);
      treaty.aliases().forEach(alias -> byName.put(key(alias), treaty));
    }
    return new TreatyLexicon(byName);
  }

  public Optional<Treaty> findByName(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Treaty treaty(Row row) {
    return new Treaty(
        row.required("name"),
        row.list("aliases"),
        row.list("parties").stream().map(code -> party(row, code)).toList(),
        form(row),
        row.date("signed"));
  }

  private static ActorCode party(Row row, String code) {
    try {
      return new ActorCode(code);
    } catch (IllegalArgumentException e) {
      throw row.problem("'" + code + "' is no actor code such as RUS or IGO:UN");
    }
  }

  private static AgreementForm form(Row row) {
    String text = row.required("form");
    return Arrays.stream(AgreementForm.values())
        .filter(form -> form.code().equals(text))
        .findFirst()
        .orElseThrow(() -> row.problem("'" + text + "' is no form of agreement"));
  }
}
