package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.NormType;
import org.dragoman.claim.Reason;
import org.dragoman.claim.Sides;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.syntax.Token;

/** Turns what is done with unwritten rules into norm claims. */
final class NormRule {

  private static final Set<String> UNWRITTEN =
      Set.of(
          "unwritten",
          "old",
          "long-standing",
          "standing",
          "tacit",
          "informal",
          "established",
          "unspoken",
          "customary",
          "diplomatic",
          "longstanding");

  private NormRule() {}

  static Optional<Draft> draft(Scene scene, Act act) {
    Optional<Token> norm = act.findWord("norm");
    if (norm.isPresent() && !isUnwritten(scene, norm.get())) {
      return Optional.empty();
    }
    Resolution followers = scene.resolve(act.role(Role.ACTOR));
    followers =
        followers.or(
            () ->
                norm.map(
                        token ->
                            scene.sentence().subtree(token).stream()
                                .filter(Token::isProperNoun)
                                .toList())
                    .map(scene::resolve)
                    .orElse(Resolution.NONE));
    List<ActorCode> codes =
        followers.isEmpty() ? scene.actors().salient(scene.sentence(), 2) : followers.codes();
    Circumstances circumstances = Circumstances.of(scene, act.trigger(), act.anchor());
    if (codes.isEmpty() || circumstances.abstained()) {
      return Optional.empty();
    }
    NormType type = act.frame().type().equals("broken") ? NormType.BROKEN : NormType.OBSERVED;
    List<Reason> reasons =
        new ArrayList<>(
            List.of(
                new Reason(
                    "type",
                    act.trigger().word(),
                    "frame " + act.frame().id() + ": " + act.pattern().text())));
    reasons.addAll(Parties.reasons(followers, Resolution.NONE));
    return Optional.of(
        new Draft(
            new Assertion.Norm(type, Sides.mutual(codes)),
            circumstances,
            Parties.of(followers, Resolution.NONE),
            reasons));
  }

  private static boolean isUnwritten(Scene scene, Token norm) {
    return scene.sentence().children(norm, "amod", "compound").stream()
            .anyMatch(child -> UNWRITTEN.contains(child.lower()))
        || norm.lemma().equals("custom")
        || norm.lemma().equals("taboo");
  }
}
