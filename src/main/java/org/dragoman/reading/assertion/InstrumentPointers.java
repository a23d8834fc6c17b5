package org.dragoman.reading.assertion;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which pronouns of a sentence stand for an agreement spoken of in it or in the sentence before.
 *
 * @param before the sentence before, with the agreements spoken of there
 */
record InstrumentPointers(
    ActLexicon lexicon,
    ParsedSentence sentence,
    @Nullable ParsedSentence before,
    Set<Token> spokenBefore)
    implements Predicate<Token> {

  private static final Set<String> SINGULAR = Set.of("it", "this", "another", "one");
  private static final Set<String> PLURAL = Set.of("both", "they", "them", "former", "latter");

  @Override
  public boolean test(Token pointer) {
    if (isDeterminer(pointer)) {
      return false;
    }
    if (PLURAL.contains(pointer.lower())) {
      return standsForSeveral();
    }
    if (!SINGULAR.contains(pointer.lower()) || isOfSomethingElse(pointer)) {
      return false;
    }
    boolean here = spokenHere().anyMatch(noun -> noun.index() < pointer.index());
    return here || isObject(pointer) && !spokenBefore.isEmpty() || isTopicBefore();
  }

  /** A rule or a line spoken of in between is meant instead; "another" is no object. */
  private boolean isOfSomethingElse(Token pointer) {
    if (pointer.lower().equals("another")) {
      return !pointer.isRelated("nsubj");
    }
    return sentence.tokens().subList(0, pointer.index()).stream().anyMatch(this::isOtherThing);
  }

  private boolean isOtherThing(Token token) {
    boolean rule =
        lexicon.isInClass("norm", token.lemma()) && !lexicon.isInClass("agreement", token.lemma());
    return token.isNoun()
        && !token.isProperNoun()
        && (rule || lexicon.isInClass("red-line", token.lemma()));
  }

  private boolean isDeterminer(Token pointer) {
    return pointer.index() + 1 < sentence.size()
        && (sentence.token(pointer.index() + 1).isNoun()
            || sentence.token(pointer.index() + 1).tag().startsWith("JJ"))
        && !pointer.isPronoun();
  }

  private boolean standsForSeveral() {
    return spokenBefore.size() + spokenHere().count() > 1
        || Stream.concat(spokenBefore.stream(), spokenHere())
            .anyMatch(noun -> noun.isNoun() && noun.tag().endsWith("S"));
  }

  private Stream<Token> spokenHere() {
    return sentence.stream()
        .filter(token -> token.isNoun() && !token.isRelated("compound"))
        .filter(token -> lexicon.isInClass("agreement", token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "Let it lapse", "considers it void", "under it". */
  private boolean isObject(Token pointer) {
    return pointer.index() > 0
        && (pointer.isRelated("obj")
            || sentence.token(pointer.index() - 1).isVerb()
            || sentence.token(pointer.index() - 1).lower().equals("under"));
  }

  /** The sentence before has an agreement for its subject, or none but several actors. */
  private boolean isTopicBefore() {
    ParsedSentence told = before;
    if (told == null) {
      return false;
    }
    boolean fragment = told.stream().noneMatch(token -> token.isVerb() || token.tag().equals("MD"));
    boolean subject =
        fragment && !spokenBefore.isEmpty()
            || spokenBefore.stream().anyMatch(token -> token.isRelated("nsubj"));
    boolean several =
        told.roots().stream()
            .flatMap(root -> told.children(root, "nsubj").stream())
            .anyMatch(
                token ->
                    token.tag().endsWith("S") && !token.isProperNoun()
                        || Set.of("we", "they").contains(token.lower())
                        || told.child(token, "conj").isPresent());
    return subject || several && !spokenBefore.isEmpty();
  }
}
