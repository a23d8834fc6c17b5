package org.dragoman.reading.assertion;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;

/**
 * The events that a report has told so far: what "the offer", "the attack" and "the measures" point
 * back to.
 */
final class EarlierEvents {

  private static final Set<PloverType> PROPOSALS = Set.of(PloverType.AGREE, PloverType.REQUEST);
  private static final Set<PloverType> BURDENS = Set.of(PloverType.SANCTION, PloverType.COERCE);

  /** The latest first. */
  private final Deque<Assertion.Event> events = new ArrayDeque<>();

  void remember(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.assertion() instanceof Assertion.Event event) {
        events.addFirst(event);
      }
    }
  }

  /** The sides of the latest event of a type. */
  Optional<Sides> lastSides(PloverType type) {
    return find(event -> event.type() == type).map(Assertion.Event::sides);
  }

  /** Who last offered or asked something of these: whom they refuse or oblige. */
  List<ActorCode> proposersTo(List<ActorCode> asked) {
    return find(event ->
            PROPOSALS.contains(event.type())
                && Collections.disjoint(event.sides().actor(), asked)
                && (event.sides().recipient().isEmpty()
                    || event.sides().recipient().containsAll(asked)))
        .map(event -> event.sides().actor())
        .orElse(List.of());
  }

  /** Upon whom these last laid what they may now lift. */
  List<ActorCode> burdenedBy(List<ActorCode> doers) {
    return find(event ->
            BURDENS.contains(event.type())
                && event.sides().actor().containsAll(doers)
                && !event.sides().recipient().isEmpty())
        .map(event -> event.sides().recipient())
        .orElse(List.of());
  }

  private Optional<Assertion.Event> find(Predicate<Assertion.Event> wanted) {
    return events.stream().filter(wanted).findFirst();
  }
}
