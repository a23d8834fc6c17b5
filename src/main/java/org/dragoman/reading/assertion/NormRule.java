package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.NormType;
import org.dragoman.claim.Reason;
import org.dragoman.claim.Sides;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/**
 * Turns what is done with unwritten rules, or by them, into norm claims; remembers whose rule was
 * last spoken of.
 */
final class NormRule {

  /** So many sentences back "it" may point. */
  private static final int REACH = 1;

  private List<ActorCode> followers = List.of();
  private int spokenOf = Integer.MIN_VALUE / 2;

  /** Those of the acts that are about an unwritten rule. */
  List<Act> recognised(Scene scene, List<Act> acts) {
    return acts.stream().filter(act -> isAboutNorm(scene, act)).toList();
  }

  private boolean isAboutNorm(Scene scene, Act act) {
    Norms norms = new Norms(scene);
    Optional<Token> norm = act.findWord("norm-told");
    if (norm.isEmpty()) {
      return !Set.of("accepted", "understood").contains(act.trigger().lower())
          || norms.isTacit(act.trigger());
    }
    if (norms.isUnwritten(norm.get())) {
      return true;
    }
    boolean before =
        scene.sentence().sentence().number() - spokenOf <= REACH
            || norms.unwritten().stream().anyMatch(token -> token.index() < norm.get().index());
    return before && Norms.isPointer(scene.sentence(), norm.get());
  }

  /** The claims of a sentence, given its acts about unwritten rules. */
  List<Draft> drafts(Scene scene, List<Act> acts) {
    Norms norms = new Norms(scene);
    Set<Token> handled = new HashSet<>();
    acts.forEach(act -> act.findWord("norm-told").ifPresent(handled::add));
    List<Draft> drafts = new ArrayList<>();
    for (Token norm : norms.unwritten()) {
      if (!handled.contains(norm)) {
        stated(scene, norms, norm).ifPresent(drafts::add);
      }
    }
    acts.forEach(act -> told(scene, norms, act).ifPresent(drafts::add));
    if (!drafts.isEmpty() || !norms.unwritten().isEmpty()) {
      spokenOf = scene.sentence().sentence().number();
    }
    return drafts;
  }

  /** Words that tell what a norm says or what is done with it, and no claim of their own. */
  Set<Token> covered(Scene scene, List<Act> acts) {
    Norms norms = new Norms(scene);
    Set<Token> covered = new HashSet<>();
    for (Act act : acts) {
      covered.add(act.trigger());
      if (act.words().isEmpty()) {
        norms
            .says(act.trigger())
            .ifPresent(clause -> covered.addAll(scene.sentence().subtree(clause)));
      }
    }
    for (Token norm : norms.unwritten()) {
      norms.says(norm).ifPresent(clause -> covered.addAll(scene.sentence().subtree(clause)));
      norms
          .manner(norm)
          .filter(manner -> manner == NormType.OBSERVED)
          .flatMap(manner -> norms.verbAbove(norm))
          .ifPresent(covered::add);
    }
    return covered;
  }

  /** "By custom …", "contrary to practice …", "it was an unwritten rule that …". */
  private Optional<Draft> stated(Scene scene, Norms norms, Token norm) {
    Optional<NormType> manner = norms.manner(norm);
    if (manner.isEmpty() && norms.says(norm).isEmpty() && !norms.isPredicate(norm)) {
      return Optional.empty();
    }
    Optional<Token> verb =
        manner.flatMap(
            found -> scene.sentence().ancestors(norm).stream().filter(Token::isVerb).findFirst());
    Resolution actor =
        verb.flatMap(found -> new Clause(scene.sentence(), found).findSubject())
            .map(scene::resolve)
            .orElse(Resolution.NONE)
            .or(() -> norms.followers(norm));
    NormType type = manner.orElse(NormType.OBSERVED);
    Token teller = type == NormType.BROKEN ? verb.orElse(norm) : norm;
    Circumstances told = Circumstances.of(scene, teller, teller);
    Circumstances circumstances =
        type == NormType.BROKEN
            ? told.with(Firmness.of(told.firmness().status()))
            : manner.isPresent() ? told.with(Firmness.FACT).timeless() : told.with(Firmness.FACT);
    return draft(scene, type, actor, circumstances, norm.word(), "an unwritten rule");
  }

  private Optional<Draft> told(Scene scene, Norms norms, Act act) {
    Circumstances circumstances = Circumstances.of(scene, act.trigger(), act.anchor());
    if (circumstances.abstained()) {
      return Optional.empty();
    }
    Resolution actor =
        scene
            .resolve(act.role(Role.ACTOR))
            .or(() -> act.findWord("norm-told").map(norms::followers).orElse(Resolution.NONE))
            .or(() -> norms.says(act.trigger()).map(norms::doer).orElse(Resolution.NONE));
    boolean kept = act.frame().type().equals("observed") ^ circumstances.firmness().negated();
    return draft(
        scene,
        kept ? NormType.OBSERVED : NormType.BROKEN,
        actor,
        circumstances.with(Firmness.of(circumstances.firmness().status())),
        act.trigger().word(),
        "frame " + act.frame().id() + ": " + act.pattern().text());
  }

  private Optional<Draft> draft(
      Scene scene,
      NormType type,
      Resolution actor,
      Circumstances circumstances,
      String word,
      String rule) {
    List<ActorCode> codes = actor.isEmpty() ? followers : actor.codes();
    if (codes.isEmpty()) {
      codes = scene.actors().salient(scene.sentence(), 2);
    }
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    followers = codes;
    List<Reason> reasons = new ArrayList<>(List.of(new Reason("type", word, rule)));
    reasons.addAll(Parties.reasons(actor, Resolution.NONE));
    reasons.addAll(circumstances.reasons());
    return Optional.of(
        new Draft(
            new Assertion.Norm(type, Sides.mutual(codes)),
            circumstances,
            Parties.of(actor, Resolution.NONE),
            reasons));
  }
}
