package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Reason;
import org.dragoman.claim.RelationType;
import org.dragoman.claim.Sides;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/** Turns what is said of relations into relation claims. */
final class RelationRule {

  private RelationRule() {}

  static Optional<Draft> draft(Scene scene, Act act) {
    Resolution parties = parties(scene, act);
    Circumstances circumstances = Circumstances.of(scene, act.trigger(), act.anchor());
    if (parties.codes().size() < 2 || circumstances.abstained()) {
      return Optional.empty();
    }
    RelationType type =
        Arrays.stream(RelationType.values())
            .filter(value -> value.code().equals(act.frame().type()))
            .findFirst()
            .orElseThrow();
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "type",
            act.trigger().word(),
            "frame " + act.frame().id() + ": " + act.pattern().text()));
    reasons.addAll(Parties.reasons(parties, Resolution.NONE));
    reasons.addAll(circumstances.reasons());
    Assertion relation = new Assertion.Relation(type, Sides.mutual(parties.codes()));
    return Optional.of(
        new Draft(
            relation,
            neverCloser(scene, act, circumstances),
            Parties.of(parties, Resolution.NONE),
            reasons));
  }

  /** "Have never been closer" denies nothing. */
  private static Circumstances neverCloser(Scene scene, Act act, Circumstances circumstances) {
    boolean comparative = act.trigger().tag().equals("JJR") || act.trigger().tag().equals("RBR");
    boolean never =
        scene.sentence().children(act.trigger(), "advmod").stream()
            .anyMatch(child -> child.lower().equals("never"));
    return comparative && never
        ? circumstances.with(org.dragoman.claim.Firmness.FACT)
        : circumstances;
  }

  private static Resolution parties(Scene scene, Act act) {
    Optional<Token> noun = act.findWord("relation");
    Resolution named =
        noun.map(token -> of(scene, token)).orElseGet(() -> scene.resolve(act.role(Role.ACTOR)));
    named = named.and(scene.resolve(act.role(Role.RECIPIENT)));
    List<ActorCode> pair = scene.actors().salient(scene.sentence(), 2);
    boolean completes = named.codes().size() < 2 && pair.containsAll(named.codes());
    return completes
        ? new Resolution(
            pair,
            named.words().isEmpty() ? "relations" : named.words(),
            "the two last spoken of",
            named.details())
        : named;
  }

  /** Between whom: "relations between A and B", "A's ties with B", "their relations". */
  private static Resolution of(Scene scene, Token noun) {
    Resolution parties = Resolution.NONE;
    for (Token child : scene.sentence().children(noun, "nmod", "amod", "compound", "obl")) {
      String preposition = new Clause(scene.sentence(), noun).prepositionOf(child);
      boolean owner =
          child.isRelated("nmod:poss") || child.isRelated("amod") || child.isRelated("compound");
      if (owner || Set.of("between", "with", "among", "of", "to").contains(preposition)) {
        parties = parties.and(scene.resolve(child));
      }
    }
    return parties;
  }
}
