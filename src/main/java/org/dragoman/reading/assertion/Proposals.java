package org.dragoman.reading.assertion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.InnerEvent;
import org.dragoman.codes.PloverType;

/**
 * What has been offered or asked for so far: where "turned it down" or "accepted" does not say
 * what, the last proposal of the other side is meant.
 */
final class Proposals {

  /** So many proposals back a bare answer may reach. */
  private static final int REMEMBERED = 4;

  private final Deque<Assertion.Event> made = new ArrayDeque<>();

  /** The drafts of the next sentence, with what bare answers answer. */
  List<Draft> answered(List<Draft> drafts) {
    List<Draft> answered = new ArrayList<>();
    drafts.stream()
        .flatMap(draft -> event(draft).stream())
        .filter(Proposals::proposes)
        .forEach(this::remember);
    for (Draft draft : drafts) {
      answered.add(
          event(draft)
              .filter(Proposals::isBareAnswer)
              .flatMap(answer -> proposal(answer).map(about -> with(draft, answer, about)))
              .orElse(draft));
    }
    return answered;
  }

  private void remember(Assertion.Event event) {
    made.addFirst(event);
    if (made.size() > REMEMBERED) {
      made.removeLast();
    }
  }

  private static Optional<Assertion.Event> event(Draft draft) {
    return draft.assertion() instanceof Assertion.Event event
        ? Optional.of(event)
        : Optional.empty();
  }

  private static boolean proposes(Assertion.Event event) {
    return event.about() != null
        && (event.type() == PloverType.AGREE || event.type() == PloverType.REQUEST);
  }

  private static boolean isBareAnswer(Assertion.Event event) {
    return event.about() == null
        && (event.type() == PloverType.REJECT || event.type() == PloverType.AGREE);
  }

  private Optional<InnerEvent> proposal(Assertion.Event answer) {
    List<ActorCode> answering = answer.sides().actor();
    List<ActorCode> answered = answer.sides().recipient();
    return made.stream()
        .filter(event -> Collections.disjoint(event.sides().actor(), answering))
        .filter(event -> !Collections.disjoint(event.sides().actor(), answered))
        .findFirst()
        .flatMap(event -> Optional.ofNullable(event.about()));
  }

  private static Draft with(Draft draft, Assertion.Event answer, InnerEvent about) {
    return new Draft(
        new Assertion.Event(answer.type(), answer.mode(), answer.sides(), about),
        draft.circumstances(),
        draft.parties(),
        draft.reasons());
  }
}
