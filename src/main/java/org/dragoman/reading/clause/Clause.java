package org.dragoman.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * A predicate (a verb, or a noun or adjective with a copula) and what hangs on it. Passives,
 * relative clauses, participles, infinitives and coordination are undone here: {@link
 * #findSubject()} is who acts or is acted upon in the grammar of the active or passive verb as it
 * stands.
 */
public record Clause(ParsedSentence sentence, Token predicate) {

  public boolean isPassive() {
    if (sentence.child(predicate, "aux:pass").isPresent()
        || sentence.child(predicate, "nsubj:pass").isPresent()) {
      return true;
    }
    boolean participle =
        predicate.tag().equals("VBN")
            && (predicate.isRelated("acl") || predicate.isRelated("amod"));
    return participle && !predicate.isRelated("acl:relcl") || isSharedPassive();
  }

  private boolean isSharedPassive() {
    boolean bare =
        predicate.tag().equals("VBN")
            && predicate.isRelated("conj")
            && sentence.child(predicate, "aux", "nsubj").isEmpty();
    return bare
        && sentence
            .head(predicate)
            .filter(Token::isVerb)
            .map(head -> new Clause(sentence, head).isPassive())
            .orElse(false);
  }

  /**
   * Who or what the clause is about, as it stands or as control, relatives and coordination supply
   * it.
   */
  public Optional<Token> findSubject() {
    return new Subject(this).find(0);
  }

  boolean isInfinitive() {
    return sentence.children(predicate, "mark", "case").stream()
        .anyMatch(mark -> mark.tag().equals("TO"));
  }

  /** What is acted upon: the object of an active verb. */
  public Optional<Token> findObject() {
    return new DirectObject(this).find();
  }

  public Optional<Token> findIndirectObject() {
    return sentence.child(predicate, "iobj");
  }

  /** The agent of a passive. */
  public Optional<Token> findAgent() {
    return findOblique("by");
  }

  /**
   * The noun or gerund after one of the prepositions, hanging on the predicate or on its object.
   */
  public Optional<Token> findOblique(String... prepositions) {
    return listOblique(prepositions).stream().findFirst();
  }

  /** All the phrases with one of the prepositions, those on the predicate itself first. */
  public List<Token> listOblique(String... prepositions) {
    Set<String> wanted = Set.of(prepositions);
    return holders().stream()
        .flatMap(holder -> sentence.children(holder).stream())
        .filter(child -> isPrepositional(child) && wanted.contains(prepositionOf(child)))
        .map(this::antecedent)
        .distinct()
        .toList();
  }

  /** The phrases with one of the prepositions that hang on the predicate itself. */
  public List<Token> listOwnPhrases(Set<String> prepositions) {
    return sentence.children(predicate).stream()
        .filter(child -> isPrepositional(child) && prepositions.contains(prepositionOf(child)))
        .toList();
  }

  private List<Token> holders() {
    List<Token> holders = new ArrayList<>();
    holders.add(predicate);
    sentence.child(predicate, "obj").ifPresent(holders::add);
    sentence.child(predicate, "nsubj:pass").ifPresent(holders::add);
    sentence.children(predicate, "obl", "nmod").forEach(holders::add);
    return holders;
  }

  private static boolean isPrepositional(Token token) {
    return token.isRelated("obl")
        || token.isRelated("nmod")
        || token.isRelated("advcl")
        || token.isRelated("acl")
        || token.isRelated("dep")
        || token.isRelated("conj");
  }

  /**
   * The preposition in front of a token, in lower case ("of" for "out of"); empty where there is
   * none.
   */
  public String prepositionOf(Token token) {
    List<String> words =
        sentence.children(token, "case", "mark").stream().map(Token::lower).toList();
    return words.isEmpty()
        ? ""
        : words.get(0).equals("out") ? words.get(words.size() - 1) : words.get(0);
  }

  /** The noun that a relative pronoun stands for; any other token itself. */
  public Token antecedent(Token token) {
    return Relatives.antecedent(sentence, token);
  }

  /** Modal verbs, auxiliaries and other {@code aux} in lower case. */
  public List<String> auxiliaries() {
    List<String> own = auxiliariesOf(predicate);
    boolean shares =
        own.isEmpty()
            && predicate.isRelated("conj")
            && Set.of("VB", "VBN").contains(predicate.tag());
    return shares ? sentence.head(predicate).map(this::auxiliariesOf).orElse(own) : own;
  }

  private List<String> auxiliariesOf(Token token) {
    return sentence.children(token, "aux", "cop").stream().map(Token::lower).toList();
  }

  /**
   * Not, never, no, neither, none: on the predicate, its auxiliaries or its subject's or object's
   * determiner.
   */
  public boolean isNegated() {
    return NEGATION.isNegated(this);
  }

  private static final Negation NEGATION = new Negation();

  public Tense tense() {
    List<String> auxiliaries = auxiliaries();
    if (auxiliaries.stream().anyMatch(FUTURE::contains)) {
      return Tense.FUTURE;
    }
    boolean past =
        Set.of("VBD", "VBN").contains(predicate.tag())
            || auxiliaries.stream().anyMatch(PAST::contains);
    if (past) {
      return Tense.PAST;
    }
    boolean finite = Set.of("VBZ", "VBP").contains(predicate.tag()) || !auxiliaries.isEmpty();
    return finite
        ? Tense.PRESENT
        : sentence
            .head(predicate)
            .filter(Token::isVerb)
            .filter(h -> !predicate.equals(h))
            .map(h -> inherited(h))
            .orElse(Tense.PRESENT);
  }

  private Tense inherited(Token head) {
    return isInfinitive() ? Tense.FUTURE : new Clause(sentence, head).tense();
  }

  private static final Set<String> FUTURE =
      Set.of("will", "shall", "'ll", "wo", "would", "may", "might", "could", "should", "must");
  private static final Set<String> PAST = Set.of("was", "were", "had", "did", "has", "have");

  /**
   * The subordinating word in front of the clause, in lower case: if, unless, after, that …; empty
   * where none.
   */
  public String marker() {
    return sentence.children(predicate, "mark", "advmod", "case").stream()
        .filter(
            token ->
                token.index() < predicate.index()
                    && (token.isRelated("mark") || token.tag().equals("WRB")))
        .map(Token::lower)
        .findFirst()
        .orElse("");
  }
}
