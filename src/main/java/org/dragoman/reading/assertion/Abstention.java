package org.dragoman.reading.assertion;

import java.util.List;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.assertion.EventSides.Filled;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/**
 * Whether words that look like an act tell none: descriptions, pointers, mere warnings, refusals to
 * comment, what experts and things do.
 */
record Abstention(Scene scene, Act act, Filled told) {

  private static final Set<String> WARNINGS = Set.of("warn", "caution", "warning");

  boolean isDue(Circumstances circumstances) {
    boolean merePointer = isPointer() && (!tellsMore(circumstances) || isEcho());
    return circumstances.abstained()
        || isByNobody()
        || isDescription()
        || isSilence()
        || isMereWarning()
        || isJudgement()
        || isTakingSides()
        || new Passing(scene, act).isDue(circumstances)
        || merePointer;
  }

  /** A noun without any side. */
  boolean isPointer() {
    return isUntold() && act.isNominal();
  }

  private boolean isUntold() {
    return told.actor().isEmpty() && told.recipient().isEmpty();
  }

  private boolean isOf(PloverType type) {
    return act.frame().type().equals(type.name());
  }

  /** Experts and things do not act: "their frontiers meet". */
  private boolean isByNobody() {
    return act.role(Role.ACTOR).stream().anyMatch(token -> isThing(token) || isExpert(token));
  }

  private boolean isThing(Token token) {
    return !act.words().containsValue(token) && scene.lexicon().isInClass("thing", token.lemma());
  }

  private boolean isExpert(Token token) {
    return told.actor().isEmpty() && scene.actors().isExpert(scene.sentence(), token);
  }

  /** "The bombed plants", "tariffs imposed in the name of security" say what is spoken of. */
  private boolean isDescription() {
    Token trigger = act.trigger();
    boolean before = trigger.isRelated("amod") && act.role(Role.ACTOR).isEmpty();
    boolean after = isUntold() && trigger.isRelated("acl") && !trigger.isRelated("acl:relcl");
    return trigger.tag().equals("VBN") && (before || after);
  }

  /** "Declined to comment" is no refusal of anything. */
  private boolean isSilence() {
    return isOf(PloverType.REJECT)
        && act.role(Role.CONTENT).stream()
            .anyMatch(content -> scene.lexicon().isInClass("comment", content.lemma()));
  }

  /** "Would not take sides", without telling whose. */
  private boolean isTakingSides() {
    return isOf(PloverType.SUPPORT)
        && scene.sentence().children(act.trigger(), "obj").stream()
            .anyMatch(
                side -> side.lower().equals("sides") && scene.sentence().children(side).isEmpty());
  }

  /** "Warned that it would retaliate" is a threat, "warned that talks would fail" is not. */
  private boolean isMereWarning() {
    return isOf(PloverType.THREATEN)
        && WARNINGS.contains(act.trigger().lemma())
        && act.role(Role.CONTENT).stream()
            .filter(Token::isVerb)
            .anyMatch(content -> !isOwnDeed(content));
  }

  private boolean isOwnDeed(Token content) {
    List<ActorCode> doers =
        new Clause(scene.sentence(), content)
            .findSubject()
            .map(subject -> scene.resolve(subject).codes())
            .orElse(List.of());
    return content.index() > act.trigger().index() && doers.equals(told.actor().codes());
  }

  /** "A meeting cannot be excluded", "talk of an attack": words that weigh another act. */
  private boolean isJudgement() {
    return scene
            .lexicon()
            .findOperator(act.trigger().lemma())
            .filter(found -> !found.abstain())
            .isPresent()
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
  private static boolean tellsMore(Circumstances circumstances) {
    return circumstances.firmness().status() != ClaimStatus.OCCURRED
        || circumstances.when().isKnown();
  }

  /** "Will meet for a second round of talks": another act tells the meeting. */
  private boolean isEcho() {
    return act.frame().mutual()
        && scene.acts().stream()
            .anyMatch(
                other ->
                    !other.equals(act)
                        && other.frame().kind() == ClaimKind.EVENT
                        && other.frame().type().equals(act.frame().type()));
  }
}
