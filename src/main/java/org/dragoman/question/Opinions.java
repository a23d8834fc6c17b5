package org.dragoman.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.claim.AgreementType;
import org.dragoman.codes.Provision;
import org.jspecify.annotations.Nullable;

/**
 * What forecasters in the news say of a matter that somebody asks: each forecaster and day one
 * forecast on the matter's own outcomes.
 */
public final class Opinions {

  private record Said(Forecaster forecaster, LocalDate made) {}

  private Opinions() {}

  /**
   * In the order in which they were said.
   *
   * @param forecasts that claims make
   */
  public static List<Forecast> on(Matter matter, List<Forecast> forecasts) {
    Map<Said, List<Forecast>> said = new LinkedHashMap<>();
    forecasts.stream()
        .filter(forecast -> isOn(matter, forecast))
        .forEach(
            forecast ->
                said.computeIfAbsent(
                        new Said(forecast.forecaster(), forecast.made()), key -> new ArrayList<>())
                    .add(forecast));
    return said.entrySet().stream()
        .flatMap(entry -> opinion(matter, entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  /** The youngest of each forecaster. */
  public static List<Forecast> latest(List<Forecast> opinions) {
    Map<Forecaster, Forecast> latest = new LinkedHashMap<>();
    opinions.forEach(opinion -> latest.put(opinion.forecaster(), opinion));
    return List.copyOf(latest.values());
  }

  /** The order over the outcomes of a ladder that somebody gave on a day, if he did. */
  public static Optional<Ranking> ranking(
      Outcomes.Ladder ladder, Forecast opinion, Forecasts read) {
    return Ranking.of(
        ladder,
        opinion.claims().stream()
            .flatMap(claim -> read.of(claim).stream())
            .filter(forecast -> isOn(opinion.matter(), forecast))
            .toList());
  }

  private static boolean isOn(Matter matter, Forecast forecast) {
    Window window = forecast.matter().window();
    boolean overlaps =
        !window.to().isBefore(matter.window().from())
            && !window.from().isAfter(matter.window().to());
    Criterion said = forecast.matter().criterion();
    return overlaps
        && (matter.outcomes() instanceof Outcomes.Ladder
            ? namesRung(matter.criterion(), said)
            : bears(matter.criterion(), forecast));
  }

  /**
   * What means the same bears on it; so does what says more where it is thought likely, and what
   * says less where it is thought unlikely.
   */
  private static boolean bears(Criterion asked, Forecast forecast) {
    Criterion said = forecast.matter().criterion();
    double yes = forecast.probabilities().get(1);
    boolean more = says(asked, said);
    boolean less = says(said, asked);
    return more && less || more && yes >= 0.5 || less && yes < 0.5;
  }

  private static boolean says(Criterion asked, Criterion said) {
    return said.assertion().map(asked::isMetBy).orElse(false);
  }

  /**
   * Whether it is expected of an agreement of the parties that it is signed, or that it defends.
   */
  private static boolean namesRung(Criterion asked, Criterion said) {
    return said instanceof Criterion.Stage stage
        && (stage.type() == AgreementType.SIGNED || stage.type() == AgreementType.PROVISION)
        && (stage.type() == AgreementType.SIGNED || stage.provision() == Provision.DEFENCE)
        && stage.parties().containsAll(asked.parties());
  }

  private static Optional<Forecast> opinion(Matter matter, Said by, List<Forecast> said) {
    if (matter.outcomes() instanceof Outcomes.Ladder ladder) {
      return Ranking.of(ladder, said)
          .map(ranking -> forecast(matter, by, ranking.probabilities(), null, said));
    }
    double yes =
        said.stream().mapToDouble(one -> one.probabilities().get(1)).average().orElseThrow();
    Band band = said.size() == 1 ? said.get(0).band() : null;
    return Optional.of(forecast(matter, by, Probabilities.ofYes(yes), band, said));
  }

  private static Forecast forecast(
      Matter matter,
      Said by,
      Probabilities probabilities,
      @Nullable Band band,
      List<Forecast> said) {
    return new Forecast(
        by.forecaster(),
        by.made(),
        matter,
        probabilities,
        band,
        said.stream().flatMap(one -> one.claims().stream()).toList());
  }
}
