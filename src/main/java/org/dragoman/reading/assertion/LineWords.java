package org.dragoman.reading.assertion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** The words by which one sentence speaks of red lines. */
final class LineWords {

  private static final Set<String> WOULD =
      Set.of("would", "will", "shall", "could", "'d", "wo", "must", "may");

  private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "nobody");

  /** So many words behind a line may tell that it must not be crossed. */
  private static final int CROSSING_REACH = 7;

  /** The frame of what only binds others: one's own soldiers may be held back without a line. */
  private static final String NOT_ALLOW = "not-allow";

  private final Scene scene;
  private final ParsedSentence sentence;

  LineWords(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** A line that is called red, or that somebody draws. */
  boolean isRedLine(Token token) {
    if (!scene.lexicon().isInClass("red-line", token.lemma())) {
      return false;
    }
    boolean red = token.index() > 0 && sentence.token(token.index() - 1).lower().equals("red");
    return red || token.lemma().equals("redline") || isDrawn(token) || mustNotBeCrossed(token);
  }

  /** "Where Vilnius draws the line", "the line Riyadh has drawn in front of Aden". */
  private boolean isDrawn(Token line) {
    boolean object =
        line.isRelated("obj")
            && sentence.head(line).filter(verb -> verb.lemma().equals("draw")).isPresent();
    boolean relative =
        sentence.children(line, "acl").stream().anyMatch(verb -> verb.lemma().equals("draw"));
    return (object || relative) && sentence.child(line, "nmod", "compound", "amod").isEmpty();
  }

  /** "A line that Pristina must not cross". */
  private boolean mustNotBeCrossed(Token line) {
    return forbiddenCrossing(line).isPresent();
  }

  /** The crossing that a noun forbids, however the words behind it were parsed. */
  Optional<Token> forbiddenCrossing(Token line) {
    List<Token> behind =
        sentence.tokens().subList(line.index() + 1, sentence.size()).stream()
            .limit(CROSSING_REACH)
            .takeWhile(token -> !token.word().matches("[,.;:]"))
            .toList();
    boolean forbidden = behind.stream().anyMatch(token -> NOT.contains(token.lower()));
    return behind.stream().filter(LineWords::isCrossing).findFirst().filter(verb -> forbidden);
  }

  private static boolean isCrossing(Token verb) {
    return Set.of("cross", "overstep", "pass").contains(verb.lemma());
  }

  /** "It", "that line": a line that was spoken of before. */
  boolean isPointer(Token token) {
    boolean bareLine =
        token.isNoun()
            && sentence.child(token, "nmod").isEmpty()
            && sentence.children(token, "det", "nmod:poss").stream().findFirst().isPresent();
    boolean pointing = Set.of("DT", "WDT", "CD").contains(token.tag());
    return token.isPronoun() || pointing || bareLine || DrawnLines.isCounted(sentence, token);
  }

  /** Whether an act is told as what would be: "would cross", "will be unacceptable". */
  boolean isThreatened(Act act) {
    return Stream.of(act.anchor(), act.trigger())
        .flatMap(token -> new Clause(sentence, token).auxiliaries().stream())
        .anyMatch(WOULD::contains);
  }

  /** "Will not tolerate", "is nothing we could live with". */
  boolean isNegated(Act act) {
    boolean nothing =
        Stream.concat(
                sentence.head(act.anchor()).stream(), sentence.children(act.anchor()).stream())
            .anyMatch(token -> token.lower().equals("nothing"));
    boolean noLess =
        sentence.children(act.trigger(), "advmod").stream()
            .anyMatch(degree -> degree.lower().equals("less"));
    return new Clause(sentence, act.anchor()).isNegated() && !noLess || nothing;
  }

  /** Whether an act without the word line forbids whatever it is about. */
  boolean isForbidding(Act act) {
    return isThreatened(act) && !act.frame().id().equals(NOT_ALLOW)
        || act.findWord("patience").isPresent();
  }

  /** Whether it could forbid it: "out of the question", but not "the question". */
  boolean mayForbid(Act act) {
    return switch (act.trigger().lemma()) {
      case "question" -> isPrecededBy(act.trigger(), "out");
      case "unacceptable", "intolerable", "inadmissible" -> true;
      case "step", "bridge" -> isThreatened(act) && isFollowedByToo(act.trigger());
      default -> isThreatened(act) || isForbidding(act);
    };
  }

  private boolean isPrecededBy(Token noun, String word) {
    return noun.index() > 2 && sentence.token(noun.index() - 3).lower().equals(word);
  }

  private boolean isFollowedByToo(Token noun) {
    return noun.index() + 1 < sentence.size()
        && sentence.token(noun.index() + 1).lower().equals("too");
  }

  /** A verb under "must never" or "under no circumstances may". */
  boolean isForbidden(Token verb) {
    if (!verb.isVerb()) {
      return false;
    }
    List<String> auxiliaries = new Clause(sentence, verb).auxiliaries();
    boolean never =
        auxiliaries.contains("must")
            && sentence.children(verb, "advmod").stream()
                .anyMatch(adverb -> adverb.lower().equals("never"));
    boolean permitted = auxiliaries.stream().anyMatch(Set.of("may", "must", "can")::contains);
    return never || permitted && isUnderNoCircumstances(verb);
  }

  private boolean isUnderNoCircumstances(Token verb) {
    return sentence.children(verb, "obl", "nmod").stream()
        .filter(noun -> Set.of("circumstance", "condition", "account").contains(noun.lemma()))
        .anyMatch(
            noun ->
                sentence.children(noun, "det").stream().anyMatch(no -> no.lower().equals("no")));
  }

  /** The line that an act names, if it does. */
  Optional<Token> lineOf(Act act) {
    return act.findWord("red-line")
        .or(() -> act.findWord("red-line-told"))
        .or(() -> Optional.of(act.trigger()))
        .filter(this::isRedLine);
  }
}
