package org.dragoman.cli.question;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.cli.listing.Citations;
import org.dragoman.cli.listing.Listing;
import org.dragoman.question.Forecast;
import org.dragoman.question.Outcome;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;
import org.dragoman.question.Scored;
import org.dragoman.question.Verdict;

/** Forecasts with what became of them, one in a row. */
public final class ForecastRows {

  private static final List<String> COLUMNS =
      List.of(
          "made", "forecaster", "kind", "what", "until", "band", "outcome", "known", "brier", "at");

  private ForecastRows() {}

  public static Listing of(List<Scored> scored) {
    return new Listing(COLUMNS, scored.stream().map(ForecastRows::row).toList());
  }

  private static ObjectNode row(Scored scored) {
    Forecast forecast = scored.forecast();
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("made", forecast.made().toString());
    row.put("forecaster", forecast.forecaster().name());
    row.put("kind", forecast.forecaster().kind().code());
    row.put("what", forecast.matter().criterion().words());
    row.put("until", forecast.matter().window().to().toString());
    row.put("band", band(forecast));
    row.put("probability", rounded(forecast.probabilities().get(1)));
    row.put("outcome", word(scored));
    row.put("known", scored.verdict().outcome().map(one -> one.known().toString()).orElse(null));
    row.put("brier", scored.brier().map(ForecastRows::rounded).orElse(null));
    row.put("at", references(forecast.claims()));
    row.set("claims", Citations.ids(forecast.claims()));
    row.set(
        "resolved_by",
        Citations.ids(scored.verdict().outcome().map(Outcome::claims).orElse(List.of())));
    return row;
  }

  private static String band(Forecast forecast) {
    return forecast.band() != null
        ? forecast.band().toString()
        : percent(forecast.probabilities().get(1));
  }

  /** What became of it: {@code came true (provisional)}. */
  public static String word(Scored scored) {
    Verdict verdict = scored.verdict();
    if (verdict.outcome().isEmpty()) {
      return verdict.words();
    }
    Outcome outcome = verdict.outcome().get();
    return name(scored.forecast().matter().outcomes(), outcome)
        + (outcome.provisional() ? " (provisional)" : "")
        + (scored.isTooLate() ? ", known before" : "");
  }

  private static String name(Outcomes outcomes, Outcome outcome) {
    if (outcomes instanceof Outcomes.Ladder) {
      return outcomes.names().get(outcome.index());
    }
    return outcome.isYes() ? "came true" : "did not come true";
  }

  /** {@code yes 12 %}, or every step of a ladder with its share, the highest first. */
  public static String probabilities(Outcomes outcomes, Probabilities probabilities) {
    if (outcomes instanceof Outcomes.YesNo) {
      return "yes " + percent(probabilities.get(1));
    }
    return IntStream.iterate(outcomes.size() - 1, step -> step >= 0, step -> step - 1)
        .mapToObj(step -> outcomes.names().get(step) + " " + percent(probabilities.get(step)))
        .collect(Collectors.joining(", "));
  }

  static String percent(double probability) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * probability);
  }

  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  static String references(List<RecordedClaim> claims) {
    return claims.stream()
        .map(claim -> claim.reference().toString())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
