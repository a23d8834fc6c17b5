package org.dragoman.reading.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * The subject of a clause: its own, or the one that relatives, participles, control and
 * coordination supply; also where the parser has lost it.
 */
final class Subject {

  private static final int DEEPEST = 8;

  private final Clause clause;
  private final ParsedSentence sentence;
  private final Token verb;

  Subject(Clause clause) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.verb = clause.predicate();
  }

  Optional<Token> find(int depth) {
    Optional<Token> own =
        sentence
            .child(verb, "nsubj", "csubj", "expl")
            .filter(token -> !token.tag().equals("EX"))
            .or(this::findFronted)
            .or(this::misplaced);
    if (own.isPresent() || depth > DEEPEST) {
      return own.map(clause::antecedent);
    }
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    return subjectFrom(head.get(), depth);
  }

  /** "Which in June froze part of its aid": the relative taken for a second object. */
  Optional<Token> misplaced() {
    List<Token> objects = sentence.children(verb, "obj");
    return objects.size() > 1 && Relatives.isRelative(objects.get(0)) && !clause.isPassive()
        ? Optional.of(objects.get(0))
        : Optional.empty();
  }

  /** "Between Paris and Algiers ties are strained": the subject is taken for part of the phrase. */
  private Optional<Token> findFronted() {
    return sentence.children(verb, "obl").stream()
        .filter(noun -> noun.tag().equals("NNS") && noun.index() < verb.index())
        .filter(noun -> clause.prepositionOf(noun).equals("between"))
        .filter(noun -> sentence.child(noun, "compound").isPresent())
        .findFirst();
  }

  private Optional<Token> subjectFrom(Token head, int depth) {
    if (verb.isRelated("acl")) {
      return clause.isInfinitive() && head.isNoun() ? ownerOf(head, depth) : Optional.of(head);
    }
    if (verb.isRelated("amod")) {
      return Optional.of(head);
    }
    Optional<Token> stray = strandedSubject();
    if (stray.isPresent()) {
      return stray;
    }
    Clause governor = new Clause(sentence, head);
    if (verb.isRelated("xcomp") || isBareComplement()) {
      return Control.findDoer(governor, depth, isGerund());
    }
    boolean shares =
        verb.isRelated("conj")
            || verb.isRelated("advcl")
            || verb.isRelated("dep")
            || verb.isRelated("parataxis");
    return shares && !isImpersonal() ? new Subject(governor).find(depth + 1) : Optional.empty();
  }

  /** "Relations, close until then, have cooled": the noun at the top, parted from its verb. */
  private Optional<Token> strandedSubject() {
    boolean finite =
        sentence.children(verb, "aux").stream()
            .anyMatch(aux -> Set.of("VBZ", "VBP", "VBD").contains(aux.tag()));
    return verb.isRelated("dep") && finite
        ? sentence.roots().stream()
            .filter(root -> root.isNoun() && root.index() < verb.index())
            .filter(root -> sentence.child(root, "cop", "nsubj").isEmpty())
            .findFirst()
        : Optional.empty();
  }

  private boolean isBareComplement() {
    if (isPerfectGerund()) {
      return true;
    }
    boolean complement =
        verb.isRelated("ccomp")
            || verb.isRelated("obl")
            || verb.isRelated("nmod")
            || verb.isRelated("advcl") && !verb.tag().equals("VBN")
            || verb.isRelated("dep");
    return complement && (clause.isInfinitive() || verb.tag().equals("VBG"));
  }

  /** "Of having armed", "for having been attacked". */
  private boolean isPerfectGerund() {
    return sentence.children(verb, "aux").stream()
        .anyMatch(auxiliary -> auxiliary.lower().equals("having"));
  }

  private boolean isGerund() {
    return verb.tag().equals("VBG") || isPerfectGerund();
  }

  private boolean isImpersonal() {
    return sentence.child(verb, "expl").isPresent();
  }

  /** Of "plans to meet", "a promise to help": whoever has the plan. */
  private Optional<Token> ownerOf(Token noun, int depth) {
    Optional<Token> possessor = sentence.child(noun, "nmod:poss");
    if (possessor.isPresent()) {
      return possessor;
    }
    Optional<Token> governor = sentence.head(noun).filter(Token::isVerb);
    return governor.isPresent() && noun.isRelated("obj")
        ? new Subject(new Clause(sentence, governor.get())).find(depth + 1)
        : Optional.empty();
  }
}
