package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reason;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Agreements that somebody weighs, without a verb of signing: "a treaty is unlikely". */
final class AgreementForecast {

  private final Scene scene;
  private final Instruments instruments;

  AgreementForecast(Scene scene, Instruments instruments) {
    this.scene = scene;
    this.instruments = instruments;
  }

  /**
   * @param used tokens that an act has claimed already
   */
  List<Draft> drafts(Set<Token> used) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : scene.sentence().tokens()) {
      if (token.isNoun() && !used.contains(token) && !token.isRelated("compound")) {
        instrument(token).flatMap(found -> draft(token, found)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** "Considers a truce probable", "thinks a deal unlikely" judge no agreement but weigh one. */
  static boolean isWeighed(Scene scene, Act act) {
    ParsedSentence sentence = scene.sentence();
    int from = act.trigger().index() + 1;
    boolean judges = act.frame().type().equals(AgreementType.CHARACTERISED.code());
    return judges
        && sentence.tokens().subList(from, sentence.size()).stream()
            .takeWhile(token -> !token.lower().equals("while") && !token.lower().equals("whereas"))
            .map(token -> scene.lexicon().findOperator(token.lower()))
            .flatMap(Optional::stream)
            .anyMatch(operator -> operator.likelihood() != null);
  }

  /** "A treaty", or "a signature" of the one last spoken of. */
  private Optional<Instrument> instrument(Token noun) {
    boolean signature = scene.lexicon().isInClass("signature", noun.lemma());
    return signature
        ? instruments.latest()
        : instruments
            .find(noun)
            .filter(found -> scene.lexicon().isInClass("signable", found.noun()));
  }

  private Optional<Draft> draft(Token noun, Instrument instrument) {
    Circumstances circumstances = Circumstances.of(scene, noun, noun);
    if (circumstances.abstained() || !instrument.hasParties()) {
      return Optional.empty();
    }
    Optional<Firmness> missing = missing(noun);
    if (missing.isEmpty() && !isWeighed(noun, circumstances.firmness())) {
      return Optional.empty();
    }
    Circumstances settled = missing.map(circumstances::with).orElse(circumstances);
    List<Reason> reasons =
        new ArrayList<>(List.of(new Reason("type", noun.word(), "an agreement that is weighed")));
    reasons.addAll(circumstances.reasons());
    return Optional.of(
        new Draft(
            AgreementRule.claim(type(noun), instrument, instrument.topic()),
            settled,
            List.of(),
            reasons));
  }

  private boolean isWeighed(Token noun, Firmness firmness) {
    boolean indefinite = !new InstrumentPhrase(scene, noun).isDefinite();
    return firmness.likelihood() != null
        || firmness.status() == ClaimStatus.EXPECTED
        || firmness.status() == ClaimStatus.POSSIBLE && indefinite;
  }

  /** "Talks ended without a deal"; "without a deal, tariffs will rise" is a condition. */
  private Optional<Firmness> missing(Token noun) {
    ParsedSentence sentence = scene.sentence();
    boolean without = new Clause(sentence, noun).prepositionOf(noun).equals("without");
    if (!without) {
      return Optional.empty();
    }
    boolean condition =
        sentence.stream()
            .filter(token -> token.tag().equals("MD"))
            .anyMatch(token -> !token.lower().equals("must"));
    ClaimStatus status = condition ? ClaimStatus.HYPOTHETICAL : ClaimStatus.OCCURRED;
    return Optional.of(new Firmness(status, true, null));
  }

  private static AgreementType type(Token noun) {
    return noun.lemma().equals("ratification") ? AgreementType.RATIFIED : AgreementType.SIGNED;
  }
}
