package org.dragoman.desk.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;
import org.dragoman.view.relation.Characterisation;
import org.dragoman.view.relation.Explanation;
import org.dragoman.view.relation.PairHistory;
import org.dragoman.view.relation.RelationLine;
import org.dragoman.view.relation.RelationSeries;
import org.dragoman.view.relation.ScoredEvent;
import org.dragoman.view.relation.StandingAgreement;
import org.dragoman.view.relation.Triads;
import org.dragoman.view.relation.Window;

/** Answers how two actors stand to each other, from the claims of a record. */
public final class RelationDesk {

  private final ClaimRecord record;

  public RelationDesk(ClaimRecord record) {
    this.record = record;
  }

  /** Nothing where no claim tells of the two together. */
  public Optional<PairRelation> find(RelationQuestion question) {
    ClaimQuery both = question.known().where(new Condition.TakePart(question.pair().actors()));
    List<RecordedClaim> events = record.claims(occurred(both));
    List<RecordedClaim> others =
        record.claims(both.where(Condition.OfKind.of(ClaimKind.AGREEMENT, ClaimKind.RELATION)));
    PairHistory history = PairHistory.of(events, question.pair(), question.scoring());
    return lastDay(question, history, Stream.concat(events.stream(), others.stream()))
        .map(last -> relation(question, history, others, window(question, last)));
  }

  /** Which third states moved along. */
  public Triads triads(PairRelation relation) {
    RelationQuestion question = relation.question();
    List<RecordedClaim> claims =
        question.pair().actors().stream()
            .flatMap(actor -> eventsOf(question, actor).stream())
            .distinct()
            .toList();
    return Triads.of(
        claims, relation.history(), question.scoring(), question.halfLife(), relation.window());
  }

  private List<RecordedClaim> eventsOf(RelationQuestion question, ActorCode actor) {
    return record.claims(occurred(question.known().where(new Condition.TakePart(List.of(actor)))));
  }

  private static ClaimQuery occurred(ClaimQuery query) {
    return query
        .withoutDetails()
        .where(Condition.OfKind.of(ClaimKind.EVENT))
        .where(Condition.OfStatus.of(ClaimStatus.OCCURRED));
  }

  private static Optional<LocalDate> lastDay(
      RelationQuestion question, PairHistory history, Stream<RecordedClaim> claims) {
    LocalDate asked = question.to() != null ? question.to() : question.known().asOf();
    List<RecordedClaim> all = claims.toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return asked != null
        ? Optional.of(asked)
        : all.stream()
            .map(RecordedClaim::published)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .or(
                () ->
                    history.events().stream().map(ScoredEvent::day).max(Comparator.naturalOrder()));
  }

  private static Window window(RelationQuestion question, LocalDate last) {
    LocalDate from = question.from();
    if (from == null) {
      LocalDate start = question.length().start(last);
      return new Window(question.length().plus(start, 1 - RelationQuestion.PERIODS), last);
    }
    return new Window(from, from.isAfter(last) ? from : last);
  }

  private static PairRelation relation(
      RelationQuestion question, PairHistory history, List<RecordedClaim> others, Window window) {
    RelationLine line = new RelationLine(history.events(), question.halfLife());
    return new PairRelation(
        question,
        window,
        history,
        RelationSeries.of(line, window, question.length()),
        Explanation.of(line, window),
        StandingAgreement.of(others, question.pair(), window.to()),
        Characterisation.of(others, question.pair()));
  }
}
