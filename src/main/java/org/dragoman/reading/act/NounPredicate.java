package org.dragoman.reading.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.lexicon.act.Slot;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * A noun that names an act. Its participants hang on it, or on the verb that merely carries it:
 * "made a visit to", "launched an attack on", "the talks were held".
 */
record NounPredicate(ParsedSentence sentence, Token noun, Optional<Clause> carrier)
    implements Predicate {

  private static final Set<String> CARRIERS =
      Set.of(
          "make",
          "hold",
          "launch",
          "begin",
          "start",
          "conduct",
          "carry",
          "stage",
          "undertake",
          "mount",
          "resume",
          "continue",
          "end",
          "pay",
          "conclude",
          "give",
          "take",
          "have",
          "do",
          "complete",
          "open",
          "issue",
          "lodge",
          "send",
          "face",
          "offer",
          "extend",
          "follow",
          "keep",
          "step",
          "halt",
          "stop",
          "suspend",
          "break",
          "repeat",
          "arrange",
          "attend",
          "join",
          "impose");

  static Optional<NounPredicate> of(ParsedSentence sentence, Token token) {
    if (!token.isNoun() && !isGerund(sentence, token)
        || token.isRelated("compound")
        || sentence.child(token, "cop").isPresent()
            && sentence.child(token, "nmod", "nmod:poss").isEmpty()) {
      return Optional.empty();
    }
    Optional<Clause> carrier =
        sentence
            .head(token)
            .filter(head -> CARRIERS.contains(head.lemma()))
            .filter(head -> token.isRelated("obj") || token.isRelated("nsubj:pass"))
            .map(head -> new Clause(sentence, head));
    return Optional.of(new NounPredicate(sentence, token, carrier));
  }

  /** "Fighting between them", "the shelling of the town", which the tagger takes for verbs. */
  private static boolean isGerund(ParsedSentence sentence, Token token) {
    return token.tag().equals("VBG")
        && (token.isRelated("nsubj") || token.isRelated("obj") || token.isRelated("nmod"))
        && sentence.child(token, "obj", "aux", "nsubj").isEmpty();
  }

  @Override
  public Token anchor() {
    return carrier.map(Clause::predicate).orElse(noun);
  }

  @Override
  public Optional<Token> findSubject() {
    return Optional.empty();
  }

  @Override
  public Optional<Token> findObject(Slot slot) {
    return Optional.empty();
  }

  @Override
  public Optional<Token> findIndirectObject(Slot direct) {
    return Optional.empty();
  }

  @Override
  public List<Token> listPrepositional(String preposition) {
    List<Token> found = new ArrayList<>(after(noun, preposition));
    sentence
        .children(noun, "nmod")
        .forEach(complement -> found.addAll(after(complement, preposition)));
    sentence
        .head(noun)
        .filter(Token::isVerb)
        .ifPresent(verb -> found.addAll(after(verb, preposition)));
    found.removeIf(token -> token.index() < noun.index());
    return found;
  }

  private List<Token> after(Token holder, String preposition) {
    Clause clause = new Clause(sentence, holder);
    return sentence.children(holder, "nmod", "obl", "acl", "dep", "conj").stream()
        .filter(child -> clause.prepositionOf(child).equals(preposition))
        .map(clause::antecedent)
        .toList();
  }

  @Override
  public Optional<Token> findContent(String introducedBy) {
    return sentence.children(noun, "acl", "ccomp", "nmod", "dep").stream()
        .filter(child -> child.index() > noun.index())
        .filter(
            child ->
                new Clause(sentence, noun).prepositionOf(child).equals(introducedBy)
                    || introducedBy.equals("that") && child.isVerb())
        .findFirst();
  }

  @Override
  public boolean hidesActor() {
    return true;
  }

  @Override
  public List<Token> actors() {
    List<Token> actors = new ArrayList<>(sentence.children(noun, "nmod:poss"));
    Clause clause = new Clause(sentence, noun);
    sentence.children(noun, "amod", "compound").stream()
        .filter(child -> Character.isUpperCase(child.word().codePointAt(0)))
        .forEach(actors::add);
    sentence.children(noun, "nmod", "obl").stream()
        .filter(child -> Set.of("by", "between", "among").contains(clause.prepositionOf(child)))
        .forEach(actors::add);
    carrier
        .flatMap(verb -> verb.isPassive() ? verb.findAgent() : verb.findSubject())
        .filter(token -> !token.equals(noun))
        .ifPresent(actors::add);
    return actors;
  }
}
