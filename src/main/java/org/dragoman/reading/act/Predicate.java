package org.dragoman.reading.act;

import java.util.List;
import java.util.Optional;
import org.dragoman.lexicon.act.Pattern;
import org.dragoman.lexicon.act.Slot;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** What a pattern is held against: a verb, a noun that names an act, or a copula, seen alike. */
interface Predicate {

  /** The predicate at the token, if the token can carry a pattern of this form. */
  static Optional<? extends Predicate> of(ParsedSentence sentence, Token trigger, Pattern pattern) {
    return switch (pattern.form()) {
      case VERB -> VerbPredicate.of(sentence, trigger, pattern.particle());
      case NOUN -> NounPredicate.of(sentence, trigger);
      case COPULA -> CopulaPredicate.of(sentence, trigger, pattern);
    };
  }

  /** The token whose clause decides how firm the act is. */
  Token anchor();

  Optional<Token> findSubject();

  /** The object that could stand in the slot. */
  Optional<Token> findObject(Slot slot);

  /** The first of two objects; {@code direct} is the slot of the second. */
  Optional<Token> findIndirectObject(Slot direct);

  /** What the object is said to be or to become: "keep the border shut", "call them liars". */
  default List<Token> listPredicatives() {
    return List.of();
  }

  /** Heads of phrases after a preposition. */
  List<Token> listPrepositional(String preposition);

  /**
   * The clause, gerund or noun after {@code to}, {@code that}, {@code of} … that tells the content.
   */
  Optional<Token> findContent(String introducedBy);

  /** Nobody need be named who acts: the passive, the noun. */
  boolean hidesActor();

  /** Who acts, where the trigger is a noun. */
  List<Token> actors();
}
