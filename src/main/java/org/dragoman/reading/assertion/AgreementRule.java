package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reason;
import org.dragoman.claim.Sides;
import org.dragoman.codes.Provision;
import org.dragoman.lexicon.act.Pattern;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Turns acts upon agreements into agreement claims. */
final class AgreementRule {

  private AgreementRule() {}

  static List<Draft> drafts(Scene scene, Act act, Instruments instruments) {
    Optional<Instrument> instrument = instrument(scene, act, instruments);
    Circumstances circumstances = new AgreementCircumstances(scene, act).read();
    if (instrument.filter(Instrument::hasParties).isEmpty() || circumstances.abstained()) {
      return List.of();
    }
    Resolution actor = scene.resolve(act.role(Role.ACTOR));
    if (act.frame().id().equals("stay-out")) {
      return outside(act, actor, instrument.get(), circumstances);
    }
    if (isBare(scene, act, actor, circumstances)) {
      return List.of();
    }
    List<Reason> reasons = reasons(act, actor, circumstances);
    AgreementType type = forWhom(scene, act).isPresent() ? AgreementType.CHARACTERISED : type(act);
    if (AgreementForecast.isWeighed(scene, act)) {
      return List.of();
    }
    return switch (type) {
      case PROVISION ->
          new ProvisionRule(scene, instruments)
              .drafts(act, instrument.get(), circumstances, reasons);
      case CHARACTERISED ->
          characterised(scene, act, instrument.get(), circumstances, reasons).stream().toList();
      case SIGNED, RATIFIED, IN_FORCE, TERMINATED, RENEWED, PROPOSED ->
          List.of(
              new Draft(
                  claim(type, instrument.get(), instrument.get().topic()),
                  circumstances,
                  Parties.of(actor, Resolution.NONE),
                  reasons));
    };
  }

  /** "Is not a party to it": whoever stays out is the only one of whom it is told. */
  private static List<Draft> outside(
      Act act, Resolution actor, Instrument instrument, Circumstances circumstances) {
    return actor.isEmpty() || !circumstances.firmness().negated()
        ? List.of()
        : List.of(
            new Draft(
                claim(AgreementType.SIGNED, instrument.between(actor.codes()), null),
                circumstances,
                Parties.of(actor, Resolution.NONE),
                reasons(act, actor, circumstances)));
  }

  /** "The conclusion of such a treaty", "the suspended pact": a bare pointer asserts nothing. */
  private static boolean isBare(
      Scene scene, Act act, Resolution actor, Circumstances circumstances) {
    boolean attributive =
        act.trigger().isRelated("amod")
            && act.findAgreement().filter(noun -> noun.index() > act.trigger().index()).isPresent();
    boolean told =
        act.findAgreement()
            .map(noun -> new InstrumentPhrase(scene, noun).parties())
            .filter(parties -> parties.size() > 1)
            .isPresent();
    boolean plain = circumstances.firmness().equals(Firmness.FACT);
    boolean pointer =
        act.isNominal() && plain && actor.isEmpty() && !told && !circumstances.when().isKnown();
    return attributive || pointer;
  }

  static Assertion claim(AgreementType type, Instrument instrument, @Nullable Provision provision) {
    return new Assertion.Agreement(
        type, Sides.mutual(instrument.parties()), instrument.form(), provision, instrument.name());
  }

  /** The agreement acted upon; for a bare "will not sign" the one last spoken of. */
  private static Optional<Instrument> instrument(Scene scene, Act act, Instruments instruments) {
    Optional<Token> noun = act.findAgreement();
    if (noun.isPresent()) {
      return instruments.find(noun.get());
    }
    Resolution actor = scene.resolve(act.role(Role.ACTOR));
    if (act.findWord("nothing").isPresent()) {
      return instruments.latest().or(() -> Optional.of(instruments.unnamed(scene, actor.codes())));
    }
    boolean bare = scene.sentence().child(act.trigger(), "obj", "nsubj:pass").isEmpty();
    return bare && !actor.isEmpty() ? instruments.latestOf(actor.codes()) : Optional.empty();
  }

  static AgreementType type(Act act) {
    return Stream.of(AgreementType.values())
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

  /** Who regards an agreement so is the source, unless somebody else is quoted on it. */
  private static List<Draft> characterised(
      Scene scene,
      Act act,
      Instrument instrument,
      Circumstances circumstances,
      List<Reason> reasons) {
    String told = circumstances.source();
    List<String> sources =
        told == null
            ? holders(scene, act).stream()
                .map(token -> scene.actors().speakerName(scene.sentence(), token))
                .toList()
            : List.of(told);
    return sources.stream()
        .map(
            source ->
                new Draft(
                    claim(AgreementType.CHARACTERISED, instrument, null),
                    circumstances.onWordOf(source),
                    List.of(),
                    reasons))
        .toList();
  }

  /** "For Baku the treaty is dead": the view of one, not an end. */
  private static Optional<Token> forWhom(Scene scene, Act act) {
    Token first = scene.sentence().token(0);
    boolean fronted =
        act.pattern().form() == Pattern.Form.COPULA
            && first.lower().equals("for")
            && scene.sentence().size() > 1;
    return fronted
        ? scene.sentence().head(first).filter(token -> !scene.resolve(token).isEmpty())
        : Optional.empty();
  }

  /** "Lima regards it as binding, Santiago as outdated": everybody who holds a view. */
  private static List<Token> holders(Scene scene, Act act) {
    List<Token> holders = new ArrayList<>(act.role(Role.ACTOR).stream().limit(1).toList());
    forWhom(scene, act).ifPresent(holders::add);
    List<Token> tokens = scene.sentence().tokens();
    for (int i = act.trigger().index() + 1; i + 2 < tokens.size(); i++) {
      boolean joined = Set.of(",", "and", "but", ";").contains(tokens.get(i).lower());
      boolean viewing = Set.of("as", "to").contains(tokens.get(i + 2).lower());
      if (joined && viewing && tokens.get(i + 1).isProperNoun() && !holders.isEmpty()) {
        holders.add(tokens.get(i + 1));
      }
    }
    return holders;
  }
}
