package org.dragoman.reading.assertion;

import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.TimeInterval;
import org.dragoman.lexicon.act.Operator;
import org.dragoman.lexicon.act.Pattern;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.act.Surroundings;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.syntax.Token;
import org.dragoman.reading.time.TimeExpression;

/**
 * The circumstances of an act upon an agreement, mended by the order of the words: participles and
 * relative clauses behind a noun tell facts whatever the clause around them says, and what stands
 * right before or behind the verb denies or dates it however it was parsed.
 */
record AgreementCircumstances(Scene scene, Act act) {

  /** "Takes effect in July", "expires next year": of these the present tells a plan. */
  private static final Set<String> MOMENTARY =
      Set.of("take", "enter", "come", "go", "expire", "lapse", "run", "end", "become", "cease");

  Circumstances read() {
    Circumstances circumstances = Circumstances.of(scene, act.trigger(), act.anchor());
    if (isOpen()) {
      return circumstances.abstaining();
    }
    if (act.pattern().form() != Pattern.Form.VERB) {
      return act.frame().negated() ? circumstances.turned() : circumstances;
    }
    Firmness firmness = turned(firmness(circumstances.firmness()));
    Optional<TimeExpression> time = timeBehind();
    if (isScheduled(firmness, time)) {
      TimeInterval ahead = time.get().meaning().resolve(Tense.FUTURE);
      return circumstances
          .with(new Firmness(ClaimStatus.PLANNED, firmness.negated(), null))
          .during(ahead);
    }
    Circumstances settled = circumstances.with(firmness);
    return settled.when().isKnown() || time.isEmpty()
        ? settled
        : settled.during(time.get().meaning().resolve(tense(firmness)));
  }

  /** A question asserts nothing, nor does "must still approve it"; but a text may say "must". */
  private boolean isOpen() {
    boolean question = scene.sentence().stream().anyMatch(token -> token.word().equals("?"));
    boolean provision = act.frame().type().equals(AgreementType.PROVISION.code());
    boolean duty =
        new Clause(scene.sentence(), act.trigger())
            .auxiliaries().stream().anyMatch(Set.of("must", "should", "ought")::contains);
    return question || duty && !provision;
  }

  /** "Lacks a clause", "awaits ratification" deny by their own words. */
  private Firmness turned(Firmness firmness) {
    return new Firmness(
        firmness.status(), firmness.negated() ^ act.frame().negated(), firmness.likelihood());
  }

  private Firmness firmness(Firmness told) {
    Denial denial = new Denial(scene.sentence(), act.trigger());
    Surroundings surroundings = new Surroundings(scene.sentence(), act.trigger());
    boolean aside =
        surroundings.isParticipial()
            || surroundings.isRelativeFact() && told.status() == ClaimStatus.HYPOTHETICAL;
    if (denial.isPending() || aside) {
      boolean negated = denial.isPending() || denial.isToldBefore();
      return new Firmness(ClaimStatus.OCCURRED, negated, null);
    }
    boolean negated = told.negated() || told.likelihood() == null && denial.isTold();
    return new Firmness(infinitive(told.status()), negated, told.likelihood());
  }

  /**
   * "Due to sign", which the parser may take for a preposition: what stands before "to" decides.
   */
  private ClaimStatus infinitive(ClaimStatus status) {
    int at = act.trigger().index();
    boolean bare =
        status == ClaimStatus.OCCURRED
            && at > 1
            && act.trigger().tag().equals("VB")
            && scene.sentence().token(at - 1).lower().equals("to");
    return bare
        ? scene
            .lexicon()
            .findOperator(scene.sentence().token(at - 2).lower())
            .map(Operator::status)
            .orElse(status)
        : status;
  }

  private boolean isScheduled(Firmness firmness, Optional<TimeExpression> time) {
    boolean present = Set.of("VBZ", "VBP", "VB", "NNS").contains(act.trigger().tag());
    return firmness.status() == ClaimStatus.OCCURRED
        && present
        && MOMENTARY.contains(act.trigger().lemma())
        && time.map(found -> found.meaning().resolve(Tense.FUTURE))
            .filter(TimeInterval::isKnown)
            .isPresent();
  }

  /** The time that stands behind the verb before anything else happens. */
  private Optional<TimeExpression> timeBehind() {
    int from = act.trigger().index();
    return scene.times().expressions().stream()
        .filter(time -> time.from() > from)
        .findFirst()
        .filter(time -> isUninterrupted(from + 1, time.from()));
  }

  private boolean isUninterrupted(int from, int to) {
    return scene.sentence().tokens().subList(from, to).stream().noneMatch(this::interrupts);
  }

  private boolean interrupts(Token token) {
    boolean breaks = token.word().matches("[;,:]") || token.tag().startsWith("W");
    boolean finite = token.isVerb() || token.tag().equals("MD");
    return breaks
        || finite
        || scene.lexicon().isInClass("agreement", token.lemma()) && isDated(token);
  }

  /** "Signed the treaty of 1990": the year identifies the agreement. */
  private boolean isDated(Token noun) {
    int next = noun.index() + 1;
    return next < scene.sentence().size() && scene.sentence().token(next).lower().equals("of");
  }

  private static Tense tense(Firmness firmness) {
    return firmness.status() == ClaimStatus.OCCURRED ? Tense.PAST : Tense.FUTURE;
  }
}
