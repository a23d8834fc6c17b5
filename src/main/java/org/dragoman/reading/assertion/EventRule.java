package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Reason;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Turns acts into event claims. */
final class EventRule {

  private static final Set<String> WARNINGS = Set.of("warn", "caution", "warning");

  private EventRule() {}

  static List<Draft> drafts(Scene scene, Act act) {
    EventSides.Filled told = EventSides.of(scene, act);
    if (!isAbout(scene, act, told) || isSilence(scene, act) || isMereWarning(scene, act, told)) {
      return List.of();
    }
    Circumstances circumstances = Circumstances.of(scene, act.trigger(), act.anchor());
    boolean untold = told.actor().isEmpty() && told.recipient().isEmpty();
    if (isDescription(act, untold)) {
      return List.of();
    }
    boolean pointer = untold && act.isNominal();
    if (circumstances.abstained()
        || pointer && (!isMoreThanPointer(circumstances) || isEcho(scene, act))) {
      return List.of();
    }
    EventSides.Filled filled = pointer ? EventSides.meant(scene, act, told) : told;
    if (!isWorthTelling(act, filled)) {
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

  /** Experts and things do not act: "their frontiers meet". */
  private static boolean isAbout(Scene scene, Act act, EventSides.Filled filled) {
    for (Token token : act.role(Role.ACTOR)) {
      if (!act.words().containsValue(token) && scene.lexicon().isInClass("thing", token.lemma())) {
        return false;
      }
      if (filled.actor().isEmpty() && scene.actors().isExpert(scene.sentence(), token)) {
        return false;
      }
    }
    return true;
  }

  /** "The bombed plants", "tariffs imposed in the name of security" say what is spoken of. */
  private static boolean isDescription(Act act, boolean untold) {
    Token trigger = act.trigger();
    boolean before = trigger.isRelated("amod") && act.role(Role.ACTOR).isEmpty();
    boolean after = untold && trigger.isRelated("acl") && !trigger.isRelated("acl:relcl");
    return trigger.tag().equals("VBN") && (before || after);
  }

  /** "Declined to comment" is no refusal of anything. */
  private static boolean isSilence(Scene scene, Act act) {
    return act.frame().type().equals(PloverType.REJECT.name())
        && act.role(Role.CONTENT).stream()
            .anyMatch(content -> scene.lexicon().isInClass("comment", content.lemma()));
  }

  /** "Warned that it would retaliate" is a threat, "warned that talks would fail" is not. */
  private static boolean isMereWarning(Scene scene, Act act, EventSides.Filled told) {
    boolean warning =
        act.frame().type().equals(PloverType.THREATEN.name())
            && WARNINGS.contains(act.trigger().lemma());
    return warning
        && act.role(Role.CONTENT).stream()
            .filter(Token::isVerb)
            .anyMatch(content -> !isOwnDeed(scene, act, content, told));
  }

  private static boolean isOwnDeed(Scene scene, Act act, Token content, EventSides.Filled told) {
    List<ActorCode> doers =
        new Clause(scene.sentence(), content)
            .findSubject()
            .map(subject -> scene.resolve(subject).codes())
            .orElse(List.of());
    return content.index() > act.trigger().index() && doers.equals(told.actor().codes());
  }

  /** "A meeting cannot be excluded", "talk of an attack": words that weigh another act. */
  private static boolean isJudgement(Scene scene, Act act) {
    boolean operator = scene.lexicon().findOperator(act.trigger().lemma()).isPresent();
    return operator
        && scene.acts().stream()
            .map(Act::trigger)
            .filter(other -> other.head() == act.trigger().index())
            .anyMatch(
                other ->
                    other.isRelated("obj")
                        || other.isRelated("nsubj:pass")
                        || act.isNominal() && other.isRelated("nmod"));
  }

  /** "A new clash is likely", "the clash in June" tell an act; "the clash" points to one. */
  private static boolean isMoreThanPointer(Circumstances circumstances) {
    return circumstances.firmness().status() != ClaimStatus.OCCURRED
        || circumstances.when().isKnown();
  }

  /** "Will meet for a second round of talks": another act tells the meeting. */
  private static boolean isEcho(Scene scene, Act act) {
    return act.frame().mutual()
        && scene.acts().stream()
            .anyMatch(
                other ->
                    !other.equals(act)
                        && other.frame().kind() == ClaimKind.EVENT
                        && other.frame().type().equals(act.frame().type()));
  }

  private static boolean isWorthTelling(Act act, EventSides.Filled filled) {
    if (filled.sides().isEmpty()) {
      return false;
    }
    boolean mutualAlone =
        act.frame().mutual()
            && filled.sides().all().size() < 2
            && filled.sides().all().stream().allMatch(ActorCode::isState);
    return !mutualAlone;
  }
}
