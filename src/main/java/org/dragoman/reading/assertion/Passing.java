package org.dragoman.reading.assertion;

import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.codes.PloverType;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * Nouns that name an act only to tell something else: what is hindered, what stands already, what
 * everybody knows, what is only talked about.
 */
record Passing(Scene scene, Act act) {

  private static final int DEEPEST = 3;

  boolean isDue(Circumstances circumstances) {
    return act.isNominal() && (isTopic() || isHindered() || isKnown() || isLasting(circumstances));
  }

  /** "Will debate the war in Sudan", "reviewed the sanctions". */
  private boolean isTopic() {
    Token noun = act.trigger();
    boolean talkedOf = noun.isRelated("obj") || noun.isRelated("nsubj:pass");
    return talkedOf
        && scene
            .sentence()
            .head(noun)
            .filter(verb -> scene.lexicon().isInClass("discussing", verb.lemma()))
            .isPresent();
  }

  /** "A Chinese base is unlikely" tells what may come, "the Chinese base" what stands. */
  private boolean isLasting(Circumstances circumstances) {
    return circumstances.firmness().status() == ClaimStatus.OCCURRED
        && scene.lexicon().isInClass("lasting", act.trigger().lemma());
  }

  /**
   * "The ringleader of the Paris attack", "in the civil war": known, and none of its sides told.
   */
  private boolean isKnown() {
    ParsedSentence sentence = scene.sentence();
    Token noun = act.trigger();
    boolean definite =
        sentence.children(noun, "det").stream()
            .anyMatch(det -> Set.of("the", "that", "this").contains(det.lower()));
    return definite
        && isOf(PloverType.ASSAULT)
        && (noun.isRelated("nmod") || noun.isRelated("obl"))
        && sentence.children(noun, "acl", "acl:relcl").isEmpty()
        && sentence.children(noun, "nmod", "nmod:poss", "amod").stream().noneMatch(this::tells);
  }

  /** "The Israeli attack", "the war of 2008": a side, or which one it is. */
  private boolean tells(Token child) {
    return !scene.resolve(child).isEmpty()
        || new Clause(scene.sentence(), child).prepositionOf(child).equals("of");
  }

  /** "Curbs on the export of chips", "an end to deliveries" tell of no exports. */
  private boolean isHindered() {
    Token noun = act.trigger();
    return (isOf(PloverType.COOPERATE) || isOf(PloverType.AID))
        && Set.of("on", "to", "against")
            .contains(new Clause(scene.sentence(), noun).prepositionOf(noun))
        && scene.sentence().ancestors(noun).stream()
            .limit(DEEPEST)
            .flatMap(above -> governed(above).stream())
            .anyMatch(this::hinders);
  }

  private Optional<Token> governed(Token above) {
    return above.isVerb() ? new Clause(scene.sentence(), above).findObject() : Optional.of(above);
  }

  private boolean hinders(Token noun) {
    return scene.lexicon().isInClass("penalty", noun.lemma())
        || scene.lexicon().isInClass("ending", noun.lemma());
  }

  private boolean isOf(PloverType type) {
    return act.frame().type().equals(type.name());
  }
}
