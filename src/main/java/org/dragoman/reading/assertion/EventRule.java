package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Reason;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Turns acts into event claims. */
final class EventRule {

  private EventRule() {}

  static List<Draft> drafts(Scene scene, Act act) {
    EventSides.Filled filled = EventSides.of(scene, act);
    if (!isAbout(scene, act, filled)) {
      return List.of();
    }
    Circumstances circumstances = Circumstances.of(scene, act.trigger(), act.anchor());
    if (circumstances.abstained() || !isWorthTelling(act, filled, circumstances)) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (InnerEvent about : Contents.of(scene, act)) {
      drafts.add(draft(act, filled, circumstances, about));
    }
    return drafts.isEmpty() ? List.of(draft(act, filled, circumstances, null)) : drafts;
  }

  private static Draft draft(
      Act act, EventSides.Filled filled, Circumstances circumstances, @Nullable InnerEvent about) {
    PloverType type = PloverType.valueOf(act.frame().type());
    Assertion event = new Assertion.Event(type, act.frame().mode(), filled.sides(), about);
    List<Reason> reasons = new ArrayList<>();
    String rule = "frame " + act.frame().id() + ": " + act.pattern().text();
    reasons.add(new Reason("type", act.trigger().word(), rule));
    reasons.addAll(Parties.reasons(filled.actor(), filled.recipient()));
    reasons.addAll(circumstances.reasons());
    return new Draft(event, circumstances, Parties.of(filled.actor(), filled.recipient()), reasons);
  }

  /** Experts do not act. */
  private static boolean isAbout(Scene scene, Act act, EventSides.Filled filled) {
    for (Token token : act.role(Role.ACTOR)) {
      if (filled.actor().isEmpty() && scene.actors().isExpert(scene.sentence(), token)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWorthTelling(
      Act act, EventSides.Filled filled, Circumstances circumstances) {
    if (filled.sides().isEmpty()) {
      return false;
    }
    boolean mutualAlone =
        act.frame().mutual()
            && filled.sides().all().size() < 2
            && filled.sides().all().stream().allMatch(ActorCode::isState);
    boolean bare =
        act.isNominal()
            && filled.actor().isEmpty()
            && filled.recipient().isEmpty()
            && !circumstances.when().isKnown();
    return !mutualAlone && !bare;
  }
}
