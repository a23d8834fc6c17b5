package org.dragoman.desk.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Commitment;
import org.dragoman.view.Commitments;
import org.dragoman.view.Happening;
import org.dragoman.view.Happenings;
import org.dragoman.view.Instruments;
import org.dragoman.view.Words;
import org.dragoman.view.agreement.AgreementInForce;
import org.dragoman.view.contradiction.Contradiction;
import org.dragoman.view.contradiction.Contradictions;
import org.dragoman.view.redline.RedLine;
import org.dragoman.view.redline.RedLines;
import org.dragoman.view.relation.Pair;
import org.dragoman.view.relation.PairHistory;
import org.dragoman.view.relation.RelationLine;
import org.dragoman.view.relation.Scoring;

/**
 * All that the views say of a set of claims, in words that can be held against each other.
 *
 * @param day of which the answers are
 * @param pair whose relation is answered too, where one is asked about
 * @param halfLife of the relation, in days
 */
record Answers(LocalDate day, Optional<Pair> pair, Scoring scoring, double halfLife) {

  List<Answer> of(List<RecordedClaim> claims) {
    List<Answer> answers = new ArrayList<>();
    Stream.concat(Happenings.of(claims).stream(), Happenings.ofAgreements(claims).stream())
        .map(this::happening)
        .forEach(answers::add);
    Instruments.of(claims).stream()
        .map(instrument -> agreement(new AgreementInForce(instrument, day)))
        .forEach(answers::add);
    Commitments.of(claims, day).stream().map(Answers::commitment).forEach(answers::add);
    RedLines.of(claims).stream().map(Answers::redLine).forEach(answers::add);
    Contradictions.of(claims).stream().map(Answers::contradiction).forEach(answers::add);
    pair.map(both -> relation(claims, both)).ifPresent(answers::add);
    return answers;
  }

  private Answer happening(Happening happening) {
    return new Answer(
        "happenings",
        Words.assertion(happening.assertion()),
        Words.join(List.of(happening.statusOn(day).code(), Words.when(happening.when()))),
        happening.claims());
  }

  private static Answer agreement(AgreementInForce agreement) {
    return new Answer(
        "agreements",
        Words.instrument(agreement.agreement()),
        "in force: "
            + agreement.inForce().answer().name().toLowerCase(Locale.ROOT)
            + ", "
            + agreement.inForce().why()
            + provisions(agreement),
        agreement.instrument().claims());
  }

  /** {@code ; with defence (disputed), not consultation}. */
  private static String provisions(AgreementInForce agreement) {
    String all =
        agreement.provisions().entrySet().stream()
            .map(
                entry ->
                    (entry.getValue().containsKey(true) ? "" : "not ")
                        + entry.getKey().code()
                        + (entry.getValue().size() > 1 ? " (disputed)" : ""))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : "; with " + all;
  }

  private static Answer commitment(Commitment commitment) {
    return new Answer(
        "commitments",
        Words.assertion(commitment.event()),
        commitment.status().name().toLowerCase(Locale.ROOT),
        Stream.concat(commitment.claims().stream(), commitment.evidence().stream())
            .distinct()
            .toList());
  }

  private static Answer redLine(RedLine line) {
    Assertion.RedLine drawn = line.line();
    return new Answer(
        "redlines",
        Words.sides(drawn.sides()) + (line.about() == null ? "" : ": " + Words.inner(line.about())),
        line.state().name().toLowerCase(Locale.ROOT),
        Stream.concat(line.claims().stream(), line.movedBy().stream()).distinct().toList());
  }

  private static Answer contradiction(Contradiction found) {
    return new Answer(
        "contradictions",
        Words.assertion(found.one().claim().assertion()),
        found.why(),
        List.of(found.one(), found.other()));
  }

  private Answer relation(List<RecordedClaim> claims, Pair both) {
    PairHistory history = PairHistory.of(claims, both, scoring);
    double level = new RelationLine(history.events(), halfLife).level(day);
    return new Answer(
        "relations",
        Words.actors(both.actors()),
        String.format(Locale.ROOT, "level %.1f", level),
        history.events().stream().flatMap(event -> event.claims().stream()).distinct().toList());
  }
}
