package org.dragoman.cli.evaluation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.claim.Report;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.Likelihood;
import org.dragoman.codes.PloverType;
import org.dragoman.codes.Provision;
import org.dragoman.evaluation.EvaluationException;
import org.dragoman.evaluation.MeasuredClaim;
import org.dragoman.evaluation.MeasuredForecast;
import org.dragoman.question.Band;
import org.dragoman.question.Forecast;
import org.dragoman.question.Forecasts;
import org.jspecify.annotations.Nullable;

/** What annotated claims, and those found, forecast by the rules that {@code experts} follows. */
public final class ClaimForecasts {

  private final Forecasts reading;

  public ClaimForecasts(Forecasts reading) {
    this.reading = reading;
  }

  /**
   * What a claim of a report forecasts, if anything.
   *
   * @throws EvaluationException naming the report whose claim holds what is no code
   */
  public Optional<MeasuredForecast> of(MeasuredClaim claim, Report report) {
    try {
      return assertion(claim)
          .flatMap(
              assertion ->
                  firmness(claim).map(firmness -> claim(assertion, firmness, claim, report)))
          .flatMap(recorded -> reading.of(recorded).map(forecast -> measured(forecast, claim)));
    } catch (IllegalArgumentException e) {
      throw new EvaluationException(report.name() + ": " + e.getMessage());
    }
  }

  private static MeasuredForecast measured(Forecast forecast, MeasuredClaim claim) {
    Band band = forecast.band();
    String parties =
        forecast.matter().criterion().parties().stream()
            .map(ActorCode::value)
            .sorted()
            .collect(Collectors.joining(","));
    return new MeasuredForecast(
        forecast.forecaster().name(),
        String.join(" ", claim.kind(), claim.type(), parties, claim.form()).strip(),
        band == null ? "" : band.toString());
  }

  private static RecordedClaim claim(
      Assertion assertion, Firmness firmness, MeasuredClaim claim, Report report) {
    return new RecordedClaim(
        new Claim(
            new Evidence.Sentence(report.id(), claim.start(), claim.end()),
            assertion,
            firmness,
            claim.source().isEmpty() ? null : claim.source(),
            new TimeInterval(claim.earliest(), claim.latest()),
            null,
            List.of(),
            1),
        new Reference.InReport(report.name(), 0),
        report.published(),
        report.publisher(),
        null,
        null,
        Instant.EPOCH);
  }

  private static Optional<Assertion> assertion(MeasuredClaim claim) {
    Sides sides = Sides.of(codes(claim.actor()), codes(claim.recipient()));
    return switch (claim.kind()) {
      case "event" ->
          PloverType.find(claim.type()).map(type -> new Assertion.Event(type, null, sides, null));
      case "agreement" ->
          AgreementType.find(claim.type().toLowerCase(Locale.ROOT))
              .map(
                  type ->
                      new Assertion.Agreement(type, sides, form(claim), provision(claim), null));
      default -> Optional.empty();
    };
  }

  private static List<ActorCode> codes(MeasuredClaim.Side side) {
    return side.codes().stream().map(ActorCode::of).toList();
  }

  private static @Nullable AgreementForm form(MeasuredClaim claim) {
    return AgreementForm.find(claim.form()).orElse(null);
  }

  private static @Nullable Provision provision(MeasuredClaim claim) {
    return Provision.find(claim.provision()).orElse(null);
  }

  private static Optional<Firmness> firmness(MeasuredClaim claim) {
    Likelihood likelihood =
        Arrays.stream(Likelihood.values())
            .filter(one -> one.word().equals(claim.likelihood()))
            .findFirst()
            .orElse(null);
    return Arrays.stream(ClaimStatus.values())
        .filter(status -> status.code().equals(claim.status()))
        .findFirst()
        .map(status -> new Firmness(status, claim.negated(), likelihood));
  }
}
