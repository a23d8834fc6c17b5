package org.dragoman.reading.firmness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * The conditions that a sentence states and what follows from them, found by the order of words: a
 * condition reaches from its opening words to the comma before the main clause or to the end, its
 * consequence over the rest of the stretch between semicolons.
 */
final class Conditions {

  private static final Set<String> INVERTED = Set.of("should", "were", "had");
  private static final Set<String> ASKING = Set.of("ask", "see", "know", "wonder", "doubt");
  private static final Set<String> AHEAD =
      Set.of("will", "would", "wo", "shall", "may", "might", "could", "can", "ca", "must", "to");

  /** So many words without a verb in front of a comma, and the tagger has missed it. */
  private static final int CLOSE = 4;

  private final ParsedSentence sentence;
  private final ActLexicon lexicon;
  private final List<Condition> conditions;

  Conditions(ParsedSentence sentence, ActLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.conditions = find();
  }

  /**
   * One condition.
   *
   * @param opening the words that open it
   * @param from first token of what must happen
   * @param to the token behind it
   * @param negated it must not happen: unless, without
   * @param left start of what follows from it, where that stands before
   * @param right end of what follows from it, where that stands behind
   */
  record Condition(String opening, int from, int to, boolean negated, int left, int right) {

    boolean covers(Token token) {
      return from <= token.index() && token.index() < to;
    }

    /** Without consequence: "will not sign until it has" tells a plan and a condition. */
    Condition alone() {
      return new Condition(opening, from, to, negated, from, to);
    }

    boolean leadsTo(Token token) {
      return left <= token.index() && token.index() < from
          || to <= token.index() && token.index() < right;
    }
  }

  /** The condition that the token is part of, unless a relative clause sets it apart. */
  Optional<Condition> covering(Token token) {
    return conditions.stream()
        .filter(condition -> condition.covers(token) && !isSetApart(condition, token))
        .findFirst();
  }

  /** Whether what the token tells happens only under a condition. */
  boolean leadTo(Token token) {
    return conditions.stream()
        .anyMatch(condition -> condition.leadsTo(token) && covering(token).isEmpty());
  }

  private boolean isSetApart(Condition condition, Token token) {
    Token at = token;
    while (at.head() >= 0 && condition.covers(at)) {
      boolean adjunct = at.isRelated("obl") || at.isRelated("nmod");
      if (at.isRelated("acl") || at.isRelated("appos") || adjunct && !isOpeningNoun(condition)) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private boolean isOpeningNoun(Condition condition) {
    return !hasVerb(condition.from(), condition.to());
  }

  private List<Condition> find() {
    List<Condition> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int start = i;
      clause(start, opening(start, "condition"), false).ifPresent(found::add);
      clause(start, opening(start, "condition-unless"), true).ifPresent(found::add);
      inverted(start).ifPresent(found::add);
      phrase(start, opening(start, "condition-given"), false).ifPresent(found::add);
      phrase(start, opening(start, "condition-without"), true).ifPresent(found::add);
      first(start).ifPresent(found::add);
      otherwise(start).ifPresent(found::add);
    }
    return found;
  }

  /** The end of the opening words that begin here. */
  private OptionalInt opening(int start, String wordClass) {
    return lexicon.getClass(wordClass).stream()
        .map(words -> words.split(" "))
        .filter(words -> stands(start, words))
        .mapToInt(words -> start + words.length)
        .max();
  }

  private boolean stands(int start, String[] words) {
    if (start + words.length >= sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!sentence.token(start + i).lower().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  private Optional<Condition> clause(int start, OptionalInt opened, boolean negated) {
    if (opened.isEmpty() || start > 0 && ASKING.contains(sentence.token(start - 1).lemma())) {
      return Optional.empty();
    }
    int from = opened.getAsInt();
    boolean certain = sentence.token(start).tag().equals("IN") && from == start + 1;
    return introduces(start, from) && (certain || hasVerb(from, segmentEnd(from)))
        ? Optional.of(placed(start, from, negated))
        : Optional.empty();
  }

  /** "Provided" is a participle but before "that" or behind a comma; "once" also means one time. */
  private boolean introduces(int start, int from) {
    Token last = sentence.token(from - 1);
    boolean conjunction = sentence.token(from).lower().equals("that") || isClauseEdge(start);
    return last.isVerb() ? conjunction : !last.lower().equals("once") || !last.tag().equals("RB");
  }

  /** "Should Russia attack", "were it to be repeated", "had Kenya signed". */
  private Optional<Condition> inverted(int start) {
    boolean opens = INVERTED.contains(sentence.token(start).lower()) && isClauseEdge(start);
    boolean question = sentence.token(sentence.size() - 1).word().equals("?");
    return opens && !question && isNominal(start + 1) && hasVerb(start + 1, segmentEnd(start))
        ? Optional.of(placed(start, start + 1, false))
        : Optional.empty();
  }

  /** "Without a deal, Mogadishu would …", "barring an attack": a noun that tells a condition. */
  private Optional<Condition> phrase(int start, OptionalInt opened, boolean negated) {
    if (opened.isEmpty() || !isNominal(opened.getAsInt())) {
      return Optional.empty();
    }
    int from = opened.getAsInt();
    int to = from;
    while (to < segmentEnd(from) && !isComma(to) && !isFinite(to)) {
      to++;
    }
    boolean fronted = start == 0 || isClauseEdge(start);
    int left = fronted ? start : segmentStart(start);
    int right = fronted ? segmentEnd(to) : to;
    return isAhead(fronted ? to : left, fronted ? right : start)
        ? Optional.of(new Condition(sentence.token(start).lower(), from, to, negated, left, right))
        : Optional.empty();
  }

  /** "Will sign once Armenia has …", "will not sign until it has": what must come first. */
  private Optional<Condition> first(int start) {
    OptionalInt opened = opening(start, "condition-when");
    if (opened.isEmpty() || !introduces(start, opened.getAsInt())) {
      return Optional.empty();
    }
    Condition placed = placed(start, opened.getAsInt(), false);
    boolean past =
        sentence.tokens().subList(placed.from(), placed.to()).stream()
            .anyMatch(token -> token.tag().equals("VBD"));
    if (!isAwaited(placed, start) || past || !hasFinite(placed.from(), placed.to())) {
      return Optional.empty();
    }
    boolean delayed = Set.of("until", "till", "before").contains(placed.opening());
    return Optional.of(delayed ? placed.alone() : placed);
  }

  /** Something lies ahead of it; with "before" something that will not happen yet. */
  private boolean isAwaited(Condition placed, int start) {
    boolean ahead = isAhead(placed.left(), start) || isAhead(placed.to(), placed.right());
    return ahead
        && (!placed.opening().equals("before")
            || sentence.tokens().subList(placed.left(), start).stream()
                .anyMatch(token -> Set.of("not", "n't", "never").contains(token.lower())));
  }

  private Optional<Condition> otherwise(int start) {
    boolean opens = sentence.token(start).lower().equals("otherwise") && isClauseEdge(start);
    return opens
        ? Optional.of(
            new Condition("otherwise", start, start + 1, false, start, segmentEnd(start + 1)))
        : Optional.empty();
  }

  private Condition placed(int start, int from, boolean negated) {
    int end = segmentEnd(from);
    OptionalInt main = isClauseEdge(start) ? mainClause(from, end) : OptionalInt.empty();
    String opening = sentence.token(start).lower();
    if (main.isPresent()) {
      return new Condition(opening, from, main.getAsInt(), negated, start, end);
    }
    int to = joinedClause(from, end);
    return new Condition(opening, from, to, negated, segmentStart(start), to);
  }

  /** The comma behind a leading condition. */
  private OptionalInt mainClause(int from, int end) {
    boolean verbless = end > from && !hasVerb(from, Math.min(end, from + CLOSE));
    for (int i = from; i < end; i++) {
      if (isComma(i) && (verbless || hasVerb(from, i)) && isMainClause(i + 1, end)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isMainClause(int from, int end) {
    if (sentence.token(from).tag().startsWith("W")) {
      return false;
    }
    for (int i = from; i < end && !isComma(i); i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where "…, and it will" goes on behind a condition that stands last. */
  private int joinedClause(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (isComma(i) && hasVerb(from, i) && sentence.token(i + 1).tag().equals("CC")) {
        return i;
      }
    }
    return end;
  }

  private int segmentStart(int from) {
    int i = from;
    while (i > 0 && !isBoundary(i - 1)) {
      i--;
    }
    return i;
  }

  private int segmentEnd(int from) {
    int i = from;
    while (i < sentence.size() && !isBoundary(i)) {
      i++;
    }
    return i;
  }

  private boolean isBoundary(int i) {
    Token token = sentence.token(i);
    return token.word().equals(";") || token.tag().equals(".") || token.word().equals(":");
  }

  /** The start of a clause: behind a comma, a quotation mark, a conjunction or "that". */
  private boolean isClauseEdge(int i) {
    if (i == 0) {
      return true;
    }
    Token before = sentence.token(i - 1);
    return isBoundary(i - 1)
        || isComma(i - 1)
        || before.tag().equals("CC")
        || before.tag().matches("``|''|HYPH|:")
        || Set.of("that", "only", "even", "because").contains(before.lower());
  }

  private boolean isNominal(int i) {
    return i < sentence.size() && sentence.token(i).tag().matches("N.*|PRP.*|DT|JJ.*|CD|EX");
  }

  private boolean isComma(int i) {
    return sentence.token(i).word().equals(",");
  }

  private boolean isFinite(int i) {
    return Set.of("VBD", "VBZ", "VBP", "MD").contains(sentence.token(i).tag());
  }

  private boolean hasFinite(int from, int to) {
    return IntStream.range(from, to).anyMatch(this::isFinite);
  }

  private boolean hasVerb(int from, int to) {
    return sentence.tokens().subList(Math.min(from, to), to).stream().anyMatch(Token::isVerb);
  }

  private boolean isAhead(int from, int to) {
    return sentence.tokens().subList(Math.min(from, to), to).stream()
        .anyMatch(token -> AHEAD.contains(token.lower()));
  }
}
