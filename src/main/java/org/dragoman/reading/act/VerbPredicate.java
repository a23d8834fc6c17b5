package org.dragoman.reading.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.lexicon.act.Slot;
import org.dragoman.lexicon.act.Slot.Filler;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** A verb, active or passive. */
record VerbPredicate(ParsedSentence sentence, Token verb, Clause clause, boolean passive)
    implements Predicate {

  static Optional<VerbPredicate> of(
      ParsedSentence sentence, Token token, @Nullable String particle) {
    boolean carries =
        token.isVerb()
            || token.isRelated("root") && !token.isNoun()
            || isMistaggedVerb(sentence, token);
    if (!carries || particle != null && !hasParticle(sentence, token, particle)) {
      return Optional.empty();
    }
    Clause clause = new Clause(sentence, token);
    return Optional.of(new VerbPredicate(sentence, token, clause, clause.isPassive()));
  }

  /** A finite clause whose verb the tagger took for a noun still has a subject and an auxiliary. */
  private static boolean isMistaggedVerb(ParsedSentence sentence, Token token) {
    return token.isNoun()
        && sentence.child(token, "nsubj").isPresent()
        && sentence.child(token, "cop").isEmpty();
  }

  private static boolean hasParticle(ParsedSentence sentence, Token verb, String particle) {
    return sentence.stream()
            .skip(verb.index() + 1L)
            .anyMatch(token -> token.lower().equals(particle) && belongsTo(sentence, token, verb))
        || verb.index() + 1 < sentence.size()
            && sentence.token(verb.index() + 1).lower().equals(particle);
  }

  /** On the verb itself, or before the preposition of a phrase on it: "pulled them out of". */
  private static boolean belongsTo(ParsedSentence sentence, Token particle, Token verb) {
    boolean direct = particle.head() == verb.index() && !particle.isRelated("obl");
    boolean beforePreposition =
        particle.isRelated("case")
            && sentence.head(particle).filter(noun -> noun.head() == verb.index()).isPresent()
            && sentence.token(particle.index() + 1).isRelated("case");
    return direct || beforePreposition;
  }

  @Override
  public Token anchor() {
    return verb;
  }

  @Override
  public Optional<Token> findSubject() {
    return passive ? clause.findAgent() : clause.findSubject();
  }

  @Override
  public Optional<Token> findObject(Slot slot) {
    if (slot instanceof Filler filler && filler.role() == Role.CONTENT) {
      return findContent("");
    }
    Stream<Token> likely =
        Stream.of(passive ? clause.findSubject() : Optional.<Token>empty(), clause.findObject())
            .flatMap(Optional::stream);
    Stream<Token> misparsed =
        slot instanceof Slot.Words && !passive
            ? sentence.children(verb, "xcomp", "dep", "obl").stream()
                .filter(child -> child.isNoun() && clause.prepositionOf(child).isEmpty())
                .filter(child -> child.index() > verb.index())
            : Stream.empty();
    return Stream.concat(likely, misparsed).filter(token -> fits(slot, token)).findFirst();
  }

  private boolean fits(Slot slot, Token token) {
    return !(slot instanceof Slot.Words words)
        || Phrases.headAmong(sentence, token, words.lemmas()).isPresent();
  }

  @Override
  public Optional<Token> findIndirectObject(Slot direct) {
    boolean content = direct instanceof Filler filler && filler.role() == Role.CONTENT;
    if (passive) {
      return clause.findSubject();
    }
    return content
        ? clause.findIndirectObject().or(clause::findObject)
        : clause.findIndirectObject().or(() -> swallowed(direct));
  }

  /** The parser takes the receiver for a modifier in "sent Ukraine air-defence systems". */
  private Optional<Token> swallowed(Slot direct) {
    return findObject(direct).stream()
        .flatMap(object -> sentence.children(object, "compound").stream())
        .filter(word -> word.isProperNoun() && word.index() == verb.index() + 1)
        .findFirst();
  }

  @Override
  public List<Token> listPredicatives() {
    Optional<Token> object = passive ? clause.findSubject() : clause.findObject();
    Stream<Token> onVerb = sentence.children(verb, "xcomp", "advmod", "ccomp", "dep").stream();
    Stream<Token> onObject =
        object.stream().flatMap(found -> sentence.children(found, "amod", "acl", "dep").stream());
    return Stream.concat(onVerb, onObject).filter(word -> word.index() > verb.index()).toList();
  }

  @Override
  public List<Token> listPrepositional(String preposition) {
    List<Token> found = new ArrayList<>(clause.listOblique(preposition));
    if (found.isEmpty()
        && sentence.children(verb, "compound:prt").stream()
            .anyMatch(word -> word.lower().equals(preposition))) {
      clause.findObject().ifPresent(found::add);
    }
    return found;
  }

  @Override
  public Optional<Token> findContent(String introducedBy) {
    return switch (introducedBy) {
      case "" -> complement("xcomp", "ccomp").or(this::infinitive).or(this::nominal);
      case "that" -> complement("ccomp");
      case "to" ->
          complement("xcomp", "ccomp")
              .filter(found -> found.isRelated("xcomp") || isInfinitive(found))
              .or(this::infinitive)
              .or(() -> clause.findOblique("to").filter(found -> !found.isProperNoun()));
      default -> clause.findOblique(introducedBy);
    };
  }

  private Optional<Token> complement(String... relations) {
    return sentence.children(verb, relations).stream()
        .filter(token -> token.index() > verb.index() || token.isRelated("ccomp"))
        .findFirst();
  }

  private Optional<Token> infinitive() {
    Stream<Token> own = sentence.children(verb, "advcl", "dep", "obl", "conj").stream();
    Stream<Token> ofObject =
        sentence.children(verb, "obj", "obl").stream()
            .flatMap(object -> sentence.children(object, "acl").stream());
    return Stream.concat(own, ofObject).filter(this::isInfinitive).findFirst();
  }

  private boolean isInfinitive(Token token) {
    return sentence.children(token, "mark", "case", "aux").stream()
        .anyMatch(mark -> mark.tag().equals("TO"));
  }

  private Optional<Token> nominal() {
    return passive ? clause.findSubject() : clause.findObject();
  }

  @Override
  public boolean hidesActor() {
    return passive;
  }

  @Override
  public List<Token> actors() {
    return List.of();
  }
}
