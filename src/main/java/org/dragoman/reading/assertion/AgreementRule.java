package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reason;
import org.dragoman.claim.Sides;
import org.dragoman.codes.Provision;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Turns acts upon agreements into agreement claims. */
final class AgreementRule {

  private AgreementRule() {}

  static Optional<Draft> draft(Scene scene, Act act, Instruments instruments) {
    Resolution actor = scene.resolve(act.role(Role.ACTOR));
    AgreementType type = type(act);
    Optional<Token> noun =
        act.words().values().stream().filter(token -> isAgreement(scene, token)).findFirst();
    if (noun.isEmpty() || type == AgreementType.RATIFIED && actor.isEmpty() && act.isNominal()) {
      return Optional.empty();
    }
    List<ActorCode> signatories =
        type == AgreementType.CHARACTERISED
            ? List.of()
            : new ArrayList<>(
                scene.resolve(concat(act.role(Role.ACTOR), act.role(Role.RECIPIENT))).codes());
    Instrument instrument = instruments.recall(scene, noun.get(), signatories);
    Circumstances circumstances = Circumstances.of(scene, act.trigger(), act.anchor());
    if (circumstances.abstained() || instrument.parties().isEmpty()) {
      return Optional.empty();
    }
    Provision provision =
        type == AgreementType.PROVISION || type == AgreementType.SIGNED
            ? provision(scene, type, act, noun.get())
            : null;
    Assertion agreement =
        new Assertion.Agreement(
            type,
            Sides.mutual(instrument.parties()),
            instrument.form(),
            provision,
            instrument.name());
    return Optional.of(
        new Draft(
            agreement,
            settled(scene, type, act, circumstances),
            Parties.of(actor, Resolution.NONE),
            reasons(act, actor, circumstances)));
  }

  /** An agreement that somebody weighs, without a verb of signing: "a treaty is unlikely". */
  static Optional<Draft> forecast(Scene scene, Token noun, Instruments instruments) {
    Circumstances circumstances = Circumstances.of(scene, noun, noun);
    boolean weighed =
        circumstances.firmness().likelihood() != null
            || circumstances.firmness().status() == ClaimStatus.EXPECTED;
    if (!weighed || circumstances.abstained()) {
      return Optional.empty();
    }
    Instrument instrument = instruments.recall(scene, noun, List.of());
    Provision provision = provisionIn(scene, scene.sentence().children(noun));
    Assertion agreement =
        new Assertion.Agreement(
            AgreementType.SIGNED,
            Sides.mutual(instrument.parties()),
            instrument.form(),
            provision,
            instrument.name());
    List<Reason> reasons =
        new ArrayList<>(List.of(new Reason("type", noun.word(), "an agreement that is weighed")));
    reasons.addAll(circumstances.reasons());
    return instrument.parties().isEmpty()
        ? Optional.empty()
        : Optional.of(new Draft(agreement, circumstances, List.of(), reasons));
  }

  private static List<Token> concat(List<Token> first, List<Token> second) {
    List<Token> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private static boolean isAgreement(Scene scene, Token token) {
    return scene.lexicon().isInClass("agreement", token.lemma().toLowerCase(java.util.Locale.ROOT))
        || token.isPronoun();
  }

  private static AgreementType type(Act act) {
    return Arrays.stream(AgreementType.values())
        .filter(type -> type.code().equals(act.frame().type()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Reason> reasons(Act act, Resolution actor, Circumstances circumstances) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "type",
            act.trigger().word(),
            "frame " + act.frame().id() + ": " + act.pattern().text()));
    reasons.addAll(Parties.reasons(actor, Resolution.NONE));
    reasons.addAll(circumstances.reasons());
    return reasons;
  }

  /**
   * What a text contains is a fact even where it says "would"; who characterises it is the source.
   */
  private static Circumstances settled(
      Scene scene, AgreementType type, Act act, Circumstances circumstances) {
    Firmness firmness = circumstances.firmness();
    boolean contents =
        type == AgreementType.PROVISION
            && (firmness.status() == ClaimStatus.PLANNED
                || firmness.status() == ClaimStatus.POSSIBLE);
    boolean nothing = type == AgreementType.PROVISION && saysNothing(scene, act);
    boolean negated = firmness.negated() || nothing;
    Circumstances settled =
        circumstances.with(
            new Firmness(
                contents ? ClaimStatus.OCCURRED : firmness.status(),
                negated,
                firmness.likelihood()));
    if (type == AgreementType.CHARACTERISED
        && circumstances.source() == null
        && !act.role(Role.ACTOR).isEmpty()) {
      String who = scene.actors().speakerName(scene.sentence(), act.role(Role.ACTOR).get(0));
      settled =
          new Circumstances(
              settled.firmness(),
              false,
              who,
              false,
              settled.when(),
              settled.place(),
              settled.reasons());
    }
    return type == AgreementType.PROVISION ? settled.timeless() : settled;
  }

  private static boolean saysNothing(Scene scene, Act act) {
    boolean forbidding = Set.of("forbid", "prohibit", "bar").contains(act.trigger().lemma());
    return !forbidding
        && scene.sentence().children(act.trigger(), "obj").stream()
            .anyMatch(object -> object.lower().equals("nothing"))
        && !new Clause(scene.sentence(), act.trigger()).isNegated();
  }

  private static @Nullable Provision provision(
      Scene scene, AgreementType type, Act act, Token noun) {
    if (type == AgreementType.SIGNED) {
      return provisionIn(scene, scene.sentence().children(noun));
    }
    Provision found =
        provisionIn(
            scene,
            scene
                .sentence()
                .subtree(
                    act.trigger(),
                    child ->
                        !child.equals(noun)
                            && !child.isRelated("conj")
                            && !child.isRelated("parataxis")));
    return found == null ? Provision.OTHER : found;
  }

  private static @Nullable Provision provisionIn(Scene scene, List<Token> tokens) {
    for (Provision provision : Provision.values()) {
      boolean told =
          provision != Provision.OTHER
              && tokens.stream()
                  .anyMatch(
                      token ->
                          scene
                              .lexicon()
                              .isInClass(
                                  "provision-" + provision.code(),
                                  token.lemma().toLowerCase(java.util.Locale.ROOT)));
      if (told) {
        return provision;
      }
    }
    return null;
  }
}
