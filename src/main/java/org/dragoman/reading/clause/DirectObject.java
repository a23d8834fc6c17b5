package org.dragoman.reading.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** The object of a clause: its own, or the one that relatives and coordination supply. */
final class DirectObject {

  private static final Set<String> TIMES =
      Set.of(
          "hour", "day", "week", "month", "year", "morning", "evening", "night", "time", "minute");
  private static final Set<String> POINTING =
      Set.of("same", "next", "last", "following", "this", "that");
  private static final Set<String> KEEPING = Set.of("keep", "leave", "hold", "get", "have");

  private final Clause clause;
  private final ParsedSentence sentence;
  private final Token verb;

  DirectObject(Clause clause) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.verb = clause.predicate();
  }

  Optional<Token> find() {
    List<Token> objects = objects();
    Optional<Token> own =
        objects.stream()
            .skip(new Subject(clause).misplaced().isPresent() ? 1 : 0)
            .findFirst()
            .or(this::describedObject);
    if (own.isPresent()) {
      return own.map(clause::antecedent);
    }
    boolean objectRelative =
        Set.of("acl:relcl", "acl", "dep", "ccomp").contains(verb.relation())
            && sentence.head(verb).filter(this::isModified).isPresent()
            && sentence.child(verb, "nsubj").filter(t -> !Relatives.isRelative(t)).isPresent()
            && sentence.children(verb, "obl").stream().noneMatch(Relatives::isRelative);
    if (objectRelative && !clause.isPassive()) {
      return sentence.head(verb);
    }
    Optional<Token> contact = ContactRelative.findNoun(sentence, verb);
    if (contact.isPresent() && !clause.isPassive()) {
      return contact;
    }
    Optional<Token> head = sentence.head(verb).filter(Token::isVerb);
    boolean shared =
        verb.isRelated("conj") && head.isPresent() && head.get().index() < verb.index();
    return shared ? laterObject() : Optional.empty();
  }

  /** In "close the border the same hour" the time is no object. */
  private List<Token> objects() {
    List<Token> objects = sentence.children(verb, "obj");
    boolean timed = !objects.isEmpty() && objects.stream().allMatch(this::isTime);
    List<Token> indirect = sentence.children(verb, "iobj");
    return timed && !indirect.isEmpty() ? indirect : objects;
  }

  private boolean isTime(Token token) {
    return TIMES.contains(token.lemma())
        && sentence.children(token, "amod", "det").stream()
            .anyMatch(child -> POINTING.contains(child.lower()));
  }

  /** The parser makes a clause of the object in "rejected the plan put forward by Oslo". */
  private Optional<Token> describedObject() {
    return sentence.children(verb, "dep", "ccomp").stream()
        .filter(this::describes)
        .flatMap(child -> sentence.child(child, "nsubj").stream())
        .filter(noun -> noun.isNoun() && noun.index() > verb.index())
        .findFirst();
  }

  private boolean describes(Token child) {
    boolean participle =
        child.tag().equals("VBN") || child.tag().equals("VBD") && KEEPING.contains(verb.lemma());
    return participle && sentence.child(child, "aux", "mark").isEmpty();
  }

  /** A noun before a clause that has a subject of its own: "the measures it imposed". */
  private boolean isModified(Token head) {
    boolean attached =
        verb.isRelated("acl") || head.index() + 3 >= verb.index() && clause.marker().isEmpty();
    return head.isNoun() && head.index() < verb.index() && attached;
  }

  /** In "signed and ratified the treaty" the object hangs on either verb. */
  private Optional<Token> laterObject() {
    return sentence
        .head(verb)
        .flatMap(head -> sentence.child(head, "obj"))
        .filter(object -> object.index() > verb.index());
  }
}
