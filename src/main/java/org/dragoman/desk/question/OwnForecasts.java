package org.dragoman.desk.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.question.AskedQuestion.Wording;
import org.dragoman.question.Forecaster;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;
import org.dragoman.question.Question;
import org.dragoman.question.QuestionException;
import org.dragoman.question.precedent.SystemForecast;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Entry;
import org.jspecify.annotations.Nullable;

/** Seals forecasts on questions: the program's own, its baselines', and those told by hand. */
public final class OwnForecasts {

  /** What the program expects of a question. */
  public record Made(AskedQuestion question, SystemForecast expected) {}

  private static final Set<String> RESERVED = Set.of("", "dragoman", "base rate", "persistence");

  private final ClaimRecord record;

  public OwnForecasts(ClaimRecord record) {
    this.record = record;
  }

  /**
   * Makes and seals forecasts on those questions that are open on a day.
   *
   * @param model that knows some of them better; null without one
   */
  public List<Made> seal(
      Ledger ledger, List<AskedQuestion> questions, LocalDate day, @Nullable ActModel model) {
    long version = record.version();
    List<Made> made = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (AskedQuestion asked : questions) {
      Matter matter = asked.latest().question().matter();
      if (asked.isOpenOn(day) && matter.criterion().isCheckable()) {
        SystemForecast precedents = ledger.expected(matter, day);
        SystemForecast expected = model == null ? precedents : model.with(precedents, matter);
        made.add(new Made(asked, expected));
        sealed(asked, expected, day, version).forEach(entries::add);
      }
    }
    record.append(entries);
    return made;
  }

  private static Stream<Entry.Sealed> sealed(
      AskedQuestion asked, SystemForecast expected, LocalDate day, long version) {
    List<ClaimId> claims =
        Stream.concat(
                expected.classes().stream()
                    .flatMap(one -> one.cases().stream())
                    .flatMap(one -> one.claims().stream()),
                expected.opinions().stream().flatMap(one -> one.claims().stream()))
            .map(RecordedClaim::claim)
            .map(claim -> claim.id())
            .distinct()
            .toList();
    List<Double> own = expected.find().map(Probabilities::of).orElse(List.of());
    return Stream.of(
        sealed(asked, Forecaster.SYSTEM, day, own, expected.reason(), claims, version),
        sealed(
            asked,
            Forecaster.BASE_RATE,
            day,
            expected.baseRate().of(),
            "what came of the widest class",
            claims,
            version),
        sealed(
            asked,
            Forecaster.PERSISTENCE,
            day,
            expected.persistence().of(),
            "as in the last window of this length",
            List.of(),
            version));
  }

  /**
   * Seals what somebody expects, as said on the day on which it is sealed.
   *
   * @param probabilities one for each outcome; of no and yes that of yes alone will do
   * @throws QuestionException where the question is closed or the probabilities do not fit
   */
  public void seal(
      AskedQuestion asked, Forecaster forecaster, LocalDate day, List<Double> probabilities) {
    Wording latest = asked.latest();
    if (RESERVED.contains(forecaster.name().strip().toLowerCase(Locale.ROOT))) {
      throw new QuestionException(
          "a forecaster needs a name of his own, not '" + forecaster.name() + "'");
    }
    Question.checkPlain("the forecaster's name", forecaster.name());
    if (!asked.isOpenOn(day)) {
      throw new QuestionException(
          asked.id()
              + " takes forecasts from "
              + latest.question().asked()
              + " to "
              + latest.question().closes()
              + ", not on "
              + day);
    }
    Outcomes outcomes = latest.question().matter().outcomes();
    boolean yesAlone = probabilities.size() == 1 && outcomes instanceof Outcomes.YesNo;
    if (!yesAlone && probabilities.size() != outcomes.size()) {
      throw new QuestionException(
          "%d probabilities for %d outcomes (%s)"
              .formatted(
                  probabilities.size(), outcomes.size(), String.join(", ", outcomes.names())));
    }
    Probabilities said =
        yesAlone ? Probabilities.ofYes(probabilities.get(0)) : Probabilities.of(probabilities);
    record.append(List.of(sealed(asked, forecaster, day, said.of(), "told", List.of(), 0)));
  }

  private static Entry.Sealed sealed(
      AskedQuestion asked,
      Forecaster forecaster,
      LocalDate day,
      List<Double> probabilities,
      String reason,
      List<ClaimId> claims,
      long version) {
    return new Entry.Sealed(
        asked.id(),
        asked.latest().digest(),
        forecaster.name(),
        forecaster.kind().code(),
        day,
        probabilities,
        reason,
        claims,
        version);
  }
}
