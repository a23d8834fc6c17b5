package org.dragoman.view.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.RelationType;
import org.dragoman.claim.TimeInterval;
import org.dragoman.view.Happenings;

/** Relations that are close and tense, or improved and worsened, at about the same time. */
final class Opposites {

  private static final int SAME_TIME_DAYS = 30;
  private static final Map<RelationType, RelationType> OPPOSITE =
      Map.of(
          RelationType.IMPROVED, RelationType.WORSENED,
          RelationType.WORSENED, RelationType.IMPROVED,
          RelationType.CLOSE, RelationType.TENSE,
          RelationType.TENSE, RelationType.CLOSE);

  private Opposites() {}

  static List<Contradiction> of(List<RecordedClaim> facts) {
    List<RecordedClaim> asserted =
        facts.stream().filter(claim -> !claim.claim().firmness().negated()).toList();
    List<Contradiction> found = new ArrayList<>();
    for (List<RecordedClaim> same : Subject.group(asserted, Opposites::parties).values()) {
      for (int i = 0; i < same.size(); i++) {
        RecordedClaim one = same.get(i);
        same.subList(i + 1, same.size()).stream()
            .filter(other -> OPPOSITE.get(type(one)) == type(other) && isSameTime(one, other))
            .findFirst()
            .ifPresent(other -> found.add(new Contradiction("opposite relations", one, other)));
      }
    }
    return found;
  }

  private static Optional<List<ActorCode>> parties(RecordedClaim claim) {
    return claim.claim().assertion() instanceof Assertion.Relation relation
            && !relation.sides().isEmpty()
        ? Optional.of(relation.sides().all())
        : Optional.empty();
  }

  private static RelationType type(RecordedClaim claim) {
    return ((Assertion.Relation) claim.claim().assertion()).type();
  }

  /** In many years relations may both improve and worsen. */
  private static boolean isShort(TimeInterval when) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return earliest != null && latest != null && latest.isBefore(earliest.plusYears(1));
  }

  private static boolean isSameTime(RecordedClaim one, RecordedClaim other) {
    if (one.claim().when().isKnown() && other.claim().when().isKnown()) {
      return isShort(one.claim().when())
          && isShort(other.claim().when())
          && Happenings.near(one.claim().when(), other.claim().when());
    }
    LocalDate first = one.published();
    LocalDate second = other.published();
    return first != null
        && second != null
        && Math.abs(first.toEpochDay() - second.toEpochDay()) <= SAME_TIME_DAYS;
  }
}
