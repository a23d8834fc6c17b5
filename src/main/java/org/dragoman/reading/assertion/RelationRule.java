package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reason;
import org.dragoman.claim.RelationType;
import org.dragoman.claim.Sides;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.syntax.Token;

/** Turns what is said of relations into relation claims; remembers whose were last spoken of. */
final class RelationRule {

  private static final Set<String> SELDOM =
      Set.of("never", "rarely", "seldom", "hardly", "scarcely");

  private final Related related = new Related();

  Optional<Draft> draft(Scene scene, Act act) {
    Circumstances circumstances = Circumstances.of(scene, act.trigger(), act.anchor());
    Resolution parties = related.parties(scene, act);
    if (parties.codes().size() < 2 || circumstances.abstained()) {
      return Optional.empty();
    }
    boolean superlative = isSuperlative(scene, act);
    RelationType type = superlative ? extreme(type(act)) : type(act);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "type",
            act.trigger().word(),
            "frame " + act.frame().id() + ": " + act.pattern().text()));
    reasons.addAll(Parties.reasons(parties, Resolution.NONE));
    reasons.addAll(circumstances.reasons());
    return Optional.of(
        new Draft(
            new Assertion.Relation(type, Sides.mutual(parties.codes())),
            circumstances.with(firmness(act, circumstances.firmness(), superlative)),
            Parties.of(parties, Resolution.NONE),
            reasons));
  }

  private static RelationType type(Act act) {
    return Arrays.stream(RelationType.values())
        .filter(value -> value.code().equals(act.frame().type()))
        .findFirst()
        .orElseThrow();
  }

  /** "Have never been closer" and "have rarely been worse" say how things are now. */
  private static boolean isSuperlative(Scene scene, Act act) {
    boolean comparative = act.trigger().tag().equals("JJR") || act.trigger().tag().equals("RBR");
    return comparative
        && scene.sentence().children(act.trigger(), "advmod").stream()
            .map(Token::lower)
            .anyMatch(SELDOM::contains);
  }

  private static RelationType extreme(RelationType compared) {
    return switch (compared) {
      case IMPROVED -> RelationType.CLOSE;
      case WORSENED -> RelationType.TENSE;
      case UNCHANGED, CLOSE, TENSE -> compared;
    };
  }

  private static Firmness firmness(Act act, Firmness told, boolean superlative) {
    if (superlative) {
      return Firmness.FACT;
    }
    return new Firmness(told.status(), told.negated() ^ act.frame().negated(), told.likelihood());
  }
}
