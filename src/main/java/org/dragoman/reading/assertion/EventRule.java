package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Reason;
import org.dragoman.codes.PloverType;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.assertion.EventSides.Filled;
import org.jspecify.annotations.Nullable;

/** Turns acts into event claims. */
final class EventRule {

  private static final String VISIT = "visit";

  private EventRule() {}

  static List<Draft> drafts(Scene scene, Act act) {
    Filled told = EventSides.of(scene, act);
    Circumstances circumstances = Circumstances.of(scene, act.trigger(), act.anchor());
    Abstention abstention = new Abstention(scene, act, told);
    if (abstention.isDue(circumstances)) {
      return List.of();
    }
    Filled filled = abstention.isPointer() ? EventSides.meant(scene, act, told) : told;
    if (!hasSides(act, filled)) {
      return List.of();
    }
    Circumstances placed = circumstances.at(destination(act, filled));
    List<Draft> drafts = new ArrayList<>();
    for (InnerEvent about : Contents.of(scene, act)) {
      drafts.add(draft(act, filled, placed, about));
    }
    return drafts.isEmpty() ? List.of(draft(act, filled, placed, null)) : drafts;
  }

  /** A visitor is where the host is. */
  private static Optional<String> destination(Act act, Filled filled) {
    List<ActorCode> hosts = filled.sides().recipient();
    return VISIT.equals(act.frame().mode()) && hosts.size() == 1
        ? hosts.stream().filter(ActorCode::isState).map(ActorCode::value).findFirst()
        : Optional.empty();
  }

  /** A state does not meet alone. */
  private static boolean hasSides(Act act, Filled filled) {
    List<ActorCode> all = filled.sides().all();
    boolean alone =
        act.frame().mutual() && all.size() < 2 && all.stream().allMatch(ActorCode::isState);
    return !all.isEmpty() && !alone;
  }

  private static Draft draft(
      Act act, Filled filled, Circumstances circumstances, @Nullable InnerEvent about) {
    PloverType type = PloverType.valueOf(act.frame().type());
    Assertion event = new Assertion.Event(type, act.frame().mode(), filled.sides(), about);
    List<Reason> reasons = new ArrayList<>();
    String rule = "frame " + act.frame().id() + ": " + act.pattern().text();
    reasons.add(new Reason("type", act.trigger().word(), rule));
    reasons.addAll(Parties.reasons(filled.actor(), filled.recipient()));
    reasons.addAll(circumstances.reasons());
    return new Draft(event, circumstances, Parties.of(filled.actor(), filled.recipient()), reasons);
  }
}
