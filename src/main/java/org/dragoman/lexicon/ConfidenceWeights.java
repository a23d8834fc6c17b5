package org.dragoman.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each sign of a claim speaks for its being right: weights of a logistic model, fitted to
 * annotated reports by {@code evaluate confidence --fit}.
 *
 * @param bySign log-odds by sign; signs without a row weigh nothing
 */
public record ConfidenceWeights(Map<String, Double> bySign) {

  /** The file of the weights. */
  public static final CsvTable<Map.Entry<String, Double>> TABLE =
      new CsvTable<>(
          "reading/confidence.csv",
          List.of("sign", "weight", "source"),
          row -> Map.entry(row.required("sign"), weight(row)));

  public ConfidenceWeights {
    bySign = Map.copyOf(bySign);
  }

  static ConfidenceWeights load(LexiconFiles files) {
    Map<String, Double> weights = new HashMap<>();
    TABLE.read(files).forEach(entry -> weights.put(entry.getKey(), entry.getValue()));
    return new ConfidenceWeights(weights);
  }

  private static double weight(CsvTable.Row row) {
    try {
      return Double.parseDouble(row.required("weight"));
    } catch (NumberFormatException e) {
      throw row.problem("'" + row.text("weight") + "' is no number");
    }
  }

  /** The confidence, 0 to 1, that these signs give. */
  public double confidence(List<String> signs) {
    double logOdds = signs.stream().mapToDouble(sign -> bySign.getOrDefault(sign, 0.0)).sum();
    return 1 / (1 + Math.exp(-logOdds));
  }
}
