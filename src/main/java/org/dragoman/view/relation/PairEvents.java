package org.dragoman.view.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.codes.PloverType;
import org.dragoman.view.Happening;
import org.dragoman.view.HappeningStatus;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the events of one pair. The same act in the same direction on the same day counts once,
 * though one report names further parties; so do talks told from both sides, and a visit told as
 * hosting.
 */
final class PairEvents {

  private record Key(
      PloverType type, @Nullable String mode, @Nullable Direction direction, LocalDate day) {}

  private final Pair pair;
  private final Scoring scoring;
  private final Map<Key, ScoredEvent> events = new LinkedHashMap<>();
  private int undated;
  private int vague;
  private int disputed;
  private int joint;

  PairEvents(Pair pair, Scoring scoring) {
    this.pair = pair;
    this.scoring = scoring;
  }

  void add(Happening happening) {
    Optional<Direction> direction = direction(happening);
    boolean told =
        happening.event().sides().all().containsAll(pair.actors()) && isTold(happening.status());
    if (!told) {
      return;
    }
    if (direction.isEmpty() || isJoint(happening.event(), direction.get())) {
      joint++;
    } else if (happening.status() != HappeningStatus.OCCURRED) {
      disputed++;
    } else {
      addOccurred(happening, direction.get());
    }
  }

  /** Told from both sides it is mutual. */
  private Optional<Direction> direction(Happening happening) {
    List<Direction> told =
        happening.claims().stream()
            .map(claim -> claim.claim().assertion().sides())
            .flatMap(sides -> pair.findDirection(sides).stream())
            .distinct()
            .toList();
    return told.size() > 1
        ? Optional.of(Direction.MUTUAL)
        : pair.findDirection(happening.event().sides());
  }

  private static boolean isTold(HappeningStatus status) {
    return status == HappeningStatus.OCCURRED
        || status == HappeningStatus.DISPUTED
        || status == HappeningStatus.CANCELLED;
  }

  private boolean isJoint(Assertion.Event event, Direction direction) {
    return direction == Direction.MUTUAL
        && event.sides().recipient().isEmpty()
        && !scoring.of(event).reciprocal();
  }

  private void addOccurred(Happening happening, Direction direction) {
    LocalDate day = EventDay.of(happening);
    if (day == null) {
      undated++;
    } else if (EventDay.isVague(happening)) {
      vague++;
    } else {
      ScoredEvent event = scored(visit(happening.event()), direction, day, happening);
      events.merge(key(event), event, this::merged);
    }
  }

  private ScoredEvent scored(
      Assertion.Event event, Direction direction, LocalDate day, Happening happening) {
    boolean hosting = !event.equals(happening.event());
    return new ScoredEvent(
        day,
        scoring.score(event, happening.claims()),
        scoring.of(event).quad(),
        hosting ? reversed(direction) : direction,
        event,
        happening.claims());
  }

  /** Hosting is the same event as the visit, seen from the other side. */
  private static Assertion.Event visit(Assertion.Event event) {
    return "host".equals(event.mode())
        ? new Assertion.Event(
            event.type(),
            "visit",
            new org.dragoman.claim.Sides(event.sides().recipient(), event.sides().actor()),
            event.about())
        : event;
  }

  private static Direction reversed(Direction direction) {
    return switch (direction) {
      case FIRST_TO_SECOND -> Direction.SECOND_TO_FIRST;
      case SECOND_TO_FIRST -> Direction.FIRST_TO_SECOND;
      case MUTUAL -> Direction.MUTUAL;
    };
  }

  private static Key key(ScoredEvent event) {
    boolean talks =
        event.event().type() == PloverType.CONSULT
            && !event.isVisit()
            && !"third-party".equals(event.event().mode());
    return new Key(
        event.event().type(), event.event().mode(), talks ? null : event.direction(), event.day());
  }

  private ScoredEvent merged(ScoredEvent one, ScoredEvent other) {
    List<RecordedClaim> claims = new ArrayList<>(one.claims());
    claims.addAll(other.claims());
    return new ScoredEvent(
        one.day(),
        scoring.score(one.event(), claims),
        one.quad(),
        one.direction() == other.direction() ? one.direction() : Direction.MUTUAL,
        one.event(),
        claims);
  }

  PairHistory history() {
    return new PairHistory(
        pair, List.copyOf(events.values()), new LeftOut(undated, vague, disputed, joint));
  }
}
