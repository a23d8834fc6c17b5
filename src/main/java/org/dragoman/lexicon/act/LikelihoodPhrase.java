package org.dragoman.lexicon.act;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.codes.Likelihood;
import org.dragoman.lexicon.CsvTable;
import org.dragoman.lexicon.CsvTable.Row;
import org.dragoman.lexicon.LexiconFiles;

/**
 * Words that weigh how likely something is: "highly improbable", "fifty-fifty".
 *
 * @param words in lower case, hyphens as blanks
 * @param withChance whether they do so only beside a word such as chance or odds
 */
public record LikelihoodPhrase(List<String> words, Likelihood likelihood, boolean withChance) {

  /** The phrases of {@code acts/likelihood.csv}. */
  public static final CsvTable<LikelihoodPhrase> TABLE =
      new CsvTable<>(
          "acts/likelihood.csv",
          List.of("phrase", "likelihood", "with", "source"),
          LikelihoodPhrase::phrase);

  public LikelihoodPhrase {
    words = List.copyOf(words);
  }

  /** The longest first; of the same words the last row counts. */
  static List<LikelihoodPhrase> load(LexiconFiles files) {
    Map<List<String>, LikelihoodPhrase> phrases = new LinkedHashMap<>();
    TABLE.read(files).forEach(phrase -> phrases.put(phrase.words(), phrase));
    return phrases.values().stream().sorted((a, b) -> b.words().size() - a.words().size()).toList();
  }

  private static LikelihoodPhrase phrase(Row row) {
    String with = row.text("with");
    if (!with.isEmpty() && !with.equals("chance")) {
      throw row.problem("'with' must be empty or chance, not '" + with + "'");
    }
    Likelihood likelihood =
        Arrays.stream(Likelihood.values())
            .filter(value -> value.word().equals(row.text("likelihood")))
            .findFirst()
            .orElseThrow(
                () -> row.problem("'" + row.text("likelihood") + "' is no likelihood of ICD 203"));
    return new LikelihoodPhrase(pieces(row.required("phrase")), likelihood, with.equals("chance"));
  }

  /** A phrase or word in lower case, cut at blanks and hyphens. */
  public static List<String> pieces(String phrase) {
    return List.of(phrase.toLowerCase(Locale.ROOT).split("[ -]+"));
  }
}
