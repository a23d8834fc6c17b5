package org.dragoman.reading.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.lexicon.act.Slot;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * "X is tense", "X remains frozen", "X has grown closer", "X was strained": what is said of a
 * subject.
 */
record CopulaPredicate(ParsedSentence sentence, Token word, Token anchor) implements Predicate {

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
          "consider",
          "call",
          "keep",
          "go");

  /**
   * At the word itself, or at the preposition before it: "is under sanctions", "will be in Oslo".
   */
  static Optional<CopulaPredicate> of(ParsedSentence sentence, Token trigger) {
    Token token = trigger.isRelated("case") ? sentence.head(trigger).orElse(trigger) : trigger;
    if (sentence.child(token, "nsubj", "cop", "aux:pass").isPresent()) {
      return Optional.of(new CopulaPredicate(sentence, token, token));
    }
    return sentence
        .head(token)
        .filter(
            head ->
                COPULAS.contains(head.lemma())
                    && (token.isRelated("xcomp")
                        || token.isRelated("obj")
                        || token.isRelated("advmod")
                        || token.isRelated("obl")
                        || token.isRelated("acl")
                        || token.isRelated("ccomp")
                        || token.isRelated("dep")))
        .map(head -> new CopulaPredicate(sentence, token, head));
  }

  @Override
  public Optional<Token> findSubject() {
    return new Clause(sentence, anchor).findSubject();
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
