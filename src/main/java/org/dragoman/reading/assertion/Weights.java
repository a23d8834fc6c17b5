package org.dragoman.reading.assertion;

import java.util.Optional;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.codes.Likelihood;
import org.dragoman.reading.firmness.Weighing.Weighed;
import org.dragoman.reading.syntax.Token;

/** Which of a sentence's weighings an act falls under, and how firm that makes it. */
final class Weights {

  private Weights() {}

  /** The weighing of an act: the first act in what is weighed, and what is joined to it. */
  static Optional<Weighed> find(Scene scene, Token trigger) {
    return scene.weighed().stream()
        .filter(weighed -> weighed.covers(trigger) && mayBeWeighed(scene, weighed, trigger))
        .filter(weighed -> !stoodBehindAnother(scene, weighed, trigger))
        .findFirst();
  }

  /** Below even, the opposite is expected; even is possible; above even is expected. */
  static Firmness firmness(Likelihood likelihood) {
    ClaimStatus status =
        likelihood == Likelihood.EVEN ? ClaimStatus.POSSIBLE : ClaimStatus.EXPECTED;
    return new Firmness(status, likelihood.isBelowEven(), likelihood);
  }

  /** Nouns and gerunds; verbs where a clause is weighed: "the odds that …". */
  private static boolean mayBeWeighed(Scene scene, Weighed weighed, Token trigger) {
    boolean clause =
        weighed.from() > 0 && scene.sentence().token(weighed.from() - 1).lower().equals("that");
    return clause || !trigger.isVerb() || trigger.tag().equals("VBG");
  }

  private static boolean stoodBehindAnother(Scene scene, Weighed weighed, Token trigger) {
    return scene.acts().stream()
        .map(act -> act.trigger())
        .filter(other -> weighed.covers(other) && other.index() < trigger.index())
        .filter(other -> mayBeWeighed(scene, weighed, other))
        .anyMatch(other -> !areJoined(scene, other, trigger));
  }

  private static boolean areJoined(Scene scene, Token first, Token second) {
    return scene.sentence().tokens().subList(first.index(), second.index()).stream()
        .anyMatch(token -> token.tag().equals("CC"));
  }
}
