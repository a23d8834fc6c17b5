package org.dragoman.reading.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.lexicon.act.Pattern;
import org.dragoman.lexicon.act.Slot;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * "X is tense", "X remains frozen", "X has grown closer", "X was strained": what is said of a
 * subject; also as an attribute of it, "frozen X", "X, cordial a year ago, …".
 *
 * @param anchor the word itself, or the verb that says it of the subject
 */
record CopulaPredicate(
    ParsedSentence sentence, Token word, Token anchor, Optional<Token> findSubject)
    implements Predicate {

  private static final Set<String> COPULAS =
      Set.of(
          "be",
          "remain",
          "stay",
          "become",
          "grow",
          "turn",
          "get",
          "seem",
          "look",
          "appear",
          "keep",
          "go",
          "stand",
          "lie",
          "feel",
          "run",
          "languish");

  /** Verbs of motion that say where something has got to: "has moved closer", "stopped short". */
  private static final Set<String> MOTIONS =
      Set.of("draw", "move", "edge", "inch", "come", "stop", "fall", "creep", "steer");

  /**
   * Verbs that say something of their object: "called the raid a red line", "regard it as dead".
   */
  private static final Set<String> OPINIONS =
      Set.of("consider", "call", "deem", "declare", "label", "brand", "term", "find", "think");

  private static final Set<String> OPINIONS_AS =
      Set.of("regard", "see", "view", "treat", "describe", "define", "depict", "consider");

  /**
   * At the word itself, or at the preposition before it: "is under sanctions", "will be in Oslo".
   */
  static Optional<CopulaPredicate> of(ParsedSentence sentence, Token trigger, Pattern pattern) {
    if (isPreposition(trigger)) {
      return sentence.head(trigger).flatMap(noun -> placed(sentence, noun));
    }
    return said(sentence, trigger, trigger)
        .or(
            () ->
                sentence
                    .head(trigger)
                    .filter(head -> head.isNoun() && isAttribute(trigger))
                    .flatMap(noun -> attributed(sentence, trigger, noun, pattern.subject())));
  }

  private static boolean isPreposition(Token token) {
    return token.tag().equals("IN") || token.tag().equals("TO");
  }

  /** What is said to be in, under or with something. */
  private static Optional<CopulaPredicate> placed(ParsedSentence sentence, Token noun) {
    return sentence.child(noun, "cop").isPresent()
        ? Optional.of(copula(sentence, noun, noun))
        : sentence
            .head(noun)
            .filter(above -> above.lemma().equals("be") && isComplement(noun))
            .map(above -> copula(sentence, noun, above));
  }

  /** What is said by the word itself or by the noun it describes: "are at their lowest point". */
  private static Optional<CopulaPredicate> said(
      ParsedSentence sentence, Token word, Token predicate) {
    boolean itself =
        sentence.child(predicate, "cop", "aux:pass").isPresent()
            || sentence.child(predicate, "nsubj").isPresent() && !predicate.isVerb();
    return itself
        ? Optional.of(copula(sentence, word, predicate))
        : sentence
            .head(predicate)
            .filter(above -> isComplement(predicate))
            .flatMap(
                above ->
                    COPULAS.contains(above.lemma())
                            || MOTIONS.contains(above.lemma()) && isManner(predicate)
                        ? Optional.of(copula(sentence, word, above))
                        : judged(sentence, word, predicate, above));
  }

  private static Optional<CopulaPredicate> judged(
      ParsedSentence sentence, Token word, Token predicate, Token verb) {
    Clause clause = new Clause(sentence, verb);
    boolean as = clause.prepositionOf(predicate).equals("as");
    if (!(as ? OPINIONS_AS : OPINIONS).contains(verb.lemma())) {
      return Optional.empty();
    }
    Optional<Token> judged =
        clause.isPassive()
            ? clause.findSubject()
            : Stream.concat(clause.findIndirectObject().stream(), clause.findObject().stream())
                .filter(object -> !object.equals(predicate))
                .findFirst();
    return Optional.of(new CopulaPredicate(sentence, word, verb, judged.map(clause::antecedent)));
  }

  private static CopulaPredicate copula(ParsedSentence sentence, Token word, Token anchor) {
    return new CopulaPredicate(sentence, word, anchor, new Clause(sentence, anchor).findSubject());
  }

  private static Optional<CopulaPredicate> attributed(
      ParsedSentence sentence, Token word, Token noun, @Nullable Slot subject) {
    return described(sentence, word, noun, subject)
        .map(found -> new CopulaPredicate(sentence, word, word, Optional.of(found)))
        .or(() -> subject instanceof Slot.Words ? said(sentence, word, noun) : Optional.empty());
  }

  /**
   * The noun of the pattern that the attribute describes: its head, or in "relations between the
   * neighbours, warm until then" the noun before. A pattern that does not say of what has none.
   */
  private static Optional<Token> described(
      ParsedSentence sentence, Token attribute, Token noun, @Nullable Slot subject) {
    if (!(subject instanceof Slot.Words words)) {
      return Optional.empty();
    }
    boolean behind = attribute.index() > noun.index() && noun.isRelated("nmod");
    return Phrases.headAmong(sentence, noun, words.lemmas())
        .or(
            () ->
                (behind ? sentence.head(noun) : Optional.<Token>empty())
                    .filter(above -> Phrases.is(above, words.lemmas())));
  }

  private static boolean isComplement(Token token) {
    return Set.of("xcomp", "obj", "advmod", "obl", "acl", "ccomp", "dep").stream()
        .anyMatch(token::isRelated);
  }

  private static boolean isManner(Token token) {
    return token.isRelated("advmod") || token.isRelated("xcomp");
  }

  private static boolean isAttribute(Token token) {
    boolean behind =
        token.index() > token.head()
            && Set.of("acl", "appos", "dep", "advmod", "nmod").stream().anyMatch(token::isRelated);
    return (token.isRelated("amod") || behind) && !token.isRelated("acl:relcl");
  }

  @Override
  public Optional<Token> findObject(Slot slot) {
    return Optional.of(word);
  }

  @Override
  public Optional<Token> findIndirectObject(Slot direct) {
    return Optional.empty();
  }

  @Override
  public List<Token> listPrepositional(String preposition) {
    Clause clause = new Clause(sentence, word);
    return clause
        .findOblique(preposition)
        .or(() -> new Clause(sentence, anchor).findOblique(preposition))
        .stream()
        .toList();
  }

  @Override
  public Optional<Token> findContent(String introducedBy) {
    return sentence.children(word, "xcomp", "ccomp", "advcl").stream()
        .filter(child -> child.index() > word.index())
        .findFirst();
  }

  @Override
  public boolean hidesActor() {
    return false;
  }

  @Override
  public List<Token> actors() {
    return List.of();
  }
}
