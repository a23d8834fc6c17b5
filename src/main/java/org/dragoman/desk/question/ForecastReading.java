package org.dragoman.desk.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.lexicon.ForecastTable;
import org.dragoman.lexicon.ForecastTable.Span;
import org.dragoman.lexicon.ForecasterTable;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.question.Band;
import org.dragoman.question.ForecastDefaults;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.Forecasters;
import org.dragoman.question.Forecasts;
import org.dragoman.view.Speakers;

/**
 * How claims are read as forecasts: what the lexicon declares of bands, windows and forecasters.
 */
public record ForecastReading(ForecastDefaults defaults, Forecasters forecasters) {

  /**
   * @throws org.dragoman.lexicon.LexiconException naming file and line of what cannot be used
   */
  public static ForecastReading load(LexiconFiles files, Speakers speakers) {
    return new ForecastReading(
        defaults(ForecastTable.load(files)),
        new Forecasters(declared(ForecasterTable.load(files)), speakers));
  }

  public Forecasts forecasts() {
    return new Forecasts(defaults, forecasters);
  }

  private static Map<String, Forecasters.Declared> declared(
      Map<String, ForecasterTable.Known> known) {
    Map<String, Forecasters.Declared> declared = new LinkedHashMap<>();
    known.forEach(
        (name, one) ->
            declared.put(
                name,
                new Forecasters.Declared(
                    one.name(), ForecasterKind.find(one.kind()).orElse(null))));
    return declared;
  }

  private static ForecastDefaults defaults(Map<String, Span> declared) {
    return new ForecastDefaults(
        Map.of(
            ClaimStatus.PLANNED, band(declared, "planned"),
            ClaimStatus.EXPECTED, band(declared, "expected"),
            ClaimStatus.POSSIBLE, band(declared, "possible")),
        get(declared, "undated-days").low(),
        get(declared, "grace-days").low(),
        band(declared, "persistence"),
        get(declared, "least-cases").low(),
        get(declared, "prior-weight").low());
  }

  private static Band band(Map<String, Span> declared, String key) {
    return new Band(get(declared, key).low(), get(declared, key).high());
  }

  private static Span get(Map<String, Span> declared, String key) {
    return Objects.requireNonNull(declared.get(key), key);
  }
}
