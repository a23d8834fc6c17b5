package org.dragoman.reading.assertion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.claim.NormType;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Unwritten rules in one sentence: which nouns name them, what they say, and of whom. */
final class Norms {

  /** So many words behind the noun "written nowhere" may stand. */
  private static final int NEARBY = 7;

  private final Scene scene;
  private final ParsedSentence sentence;

  Norms(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  List<Token> unwritten() {
    return sentence.stream().filter(this::isUnwritten).toList();
  }

  /** A custom, or a rule that is said to be unwritten, old or tacit. */
  boolean isUnwritten(Token token) {
    if (!token.isNoun()
        || token.isProperNoun()
        || !scene.lexicon().isInClass("norm", token.lemma())) {
      return false;
    }
    boolean custom =
        scene.lexicon().isInClass("custom", token.lemma()) && !token.lower().equals("customs");
    return custom
        || scene.lexicon().isInClass("usage", token.lemma())
            && manner(token).isPresent()
            && !sentence.child(token, "det").isPresent()
        || described(token).anyMatch(word -> scene.lexicon().isInClass("unwritten", word.lower()))
        || isWrittenNowhere(token);
  }

  /** "…, set down in no document", "that nobody ever wrote down": soon behind the noun. */
  private boolean isWrittenNowhere(Token norm) {
    List<Token> behind =
        sentence
            .tokens()
            .subList(norm.index() + 1, Math.min(sentence.size(), norm.index() + 1 + NEARBY));
    boolean none =
        behind.stream().anyMatch(word -> scene.lexicon().isInClass("none", word.lower()));
    return none && behind.stream().anyMatch(this::isWriting)
        || behind.stream().anyMatch(word -> word.lower().equals("unwritten"));
  }

  private boolean isWriting(Token word) {
    return scene.lexicon().isInClass("writing", word.lemma());
  }

  /** What stands around the noun: "long-standing" may come in pieces, "written nowhere" behind. */
  private Stream<Token> described(Token noun) {
    return sentence
        .subtree(
            noun,
            child ->
                child.isRelated("amod")
                    || child.isRelated("compound")
                    || child.isRelated("nmod:poss")
                    || child.isRelated("advmod")
                    || child.isRelated("acl") && child.tag().equals("VBN"))
        .stream()
        .filter(word -> !word.equals(noun));
  }

  /** "It", "that rule": a norm that was spoken of before. */
  static boolean isPointer(ParsedSentence sentence, Token token) {
    boolean pointing = token.isPronoun() || Set.of("DT", "WDT").contains(token.tag());
    return pointing && sentence.child(token, "nmod").isEmpty()
        || sentence.children(token, "det").stream()
            .anyMatch(child -> Set.of("that", "this", "the").contains(child.lower()));
  }

  /**
   * How a norm stands to what the sentence tells: "by custom", "contrary to established practice".
   */
  Optional<NormType> manner(Token norm) {
    int start =
        sentence.subtree(norm, child -> isPremodifier(norm, child)).stream()
            .min(Comparator.comparingInt(Token::index))
            .map(Token::index)
            .orElse(norm.index());
    String before =
        sentence.tokens().subList(Math.max(0, start - 4), start).stream()
            .map(Token::lower)
            .collect(Collectors.joining(" ", " ", ""));
    return endsWithAny(before, "norm-broken")
        ? Optional.of(NormType.BROKEN)
        : endsWithAny(before, "norm-kept") ? Optional.of(NormType.OBSERVED) : Optional.empty();
  }

  private static boolean isPremodifier(Token norm, Token child) {
    return child.index() < norm.index()
        && !child.isRelated("case")
        && !child.isRelated("cop")
        && !child.isRelated("punct")
        && !child.isRelated("nsubj");
  }

  private boolean endsWithAny(String before, String wordClass) {
    return scene.lexicon().getClass(wordClass).stream()
        .anyMatch(phrase -> before.endsWith(" " + phrase));
  }

  /** The verb that tells what is done by or against a norm. */
  Optional<Token> verbAbove(Token norm) {
    return sentence.ancestors(norm).stream().filter(Token::isVerb).findFirst();
  }

  /** Of whom the rule is: its owners, or who does what it says. */
  Resolution followers(Token norm) {
    return owners(norm).or(() -> says(norm).map(this::doer).orElse(Resolution.NONE));
  }

  private Resolution owners(Token norm) {
    Resolution owners = Resolution.NONE;
    for (Token child : sentence.children(norm, "nmod", "obl")) {
      String preposition = new Clause(sentence, norm).prepositionOf(child);
      if (child.isRelated("nmod:poss") || Set.of("of", "between", "among").contains(preposition)) {
        owners = owners.and(scene.resolve(child));
      }
    }
    return owners;
  }

  /** "It had been tacitly accepted". */
  boolean isTacit(Token predicate) {
    return sentence.children(predicate, "advmod").stream()
        .anyMatch(
            adverb ->
                Set.of("tacitly", "silently", "informally", "quietly").contains(adverb.lower()));
  }

  /** "It was an unwritten rule", "it has long been the custom". */
  boolean isPredicate(Token norm) {
    return sentence.child(norm, "cop").isPresent();
  }

  /** The clause that tells what the rule is, behind it or behind the verb it is the subject of. */
  Optional<Token> says(Token norm) {
    return clauseOf(norm)
        .or(
            () ->
                sentence
                    .head(norm)
                    .filter(Token::isVerb)
                    .filter(verb -> norm.isRelated("nsubj"))
                    .flatMap(this::clauseOf));
  }

  private Optional<Token> clauseOf(Token holder) {
    return sentence
        .children(holder, "acl", "ccomp", "csubj", "advcl", "parataxis", "dep", "xcomp")
        .stream()
        .filter(child -> child.index() > holder.index())
        .filter(child -> child.isVerb() || sentence.child(child, "nsubj", "mark").isPresent())
        .filter(child -> !described(holder).toList().contains(child) && !isWriting(child))
        .filter(child -> !child.isRelated("parataxis") || isBehindColon(holder, child))
        .findFirst();
  }

  private boolean isBehindColon(Token holder, Token clause) {
    return sentence.tokens().subList(holder.index(), clause.index()).stream()
        .anyMatch(token -> token.word().equals(":"));
  }

  Resolution doer(Token clause) {
    return new Clause(sentence, clause).findSubject().map(scene::resolve).orElse(Resolution.NONE);
  }
}
