package org.dragoman.reading.firmness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.codes.Likelihood;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.act.LikelihoodPhrase;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * What a sentence weighs, and how: "puts the odds of a truce at fifty-fifty", "considers a pullback
 * likely, a full one improbable". Found by the order of words, since the parser rarely gets such
 * enumerations right.
 */
public final class Weighing {

  private static final Set<String> CHANCES =
      Set.of(
          "chance", "odds", "odd", "probability", "likelihood", "possibility", "prospect", "risk");
  private static final Set<String> RESULTS =
      Set.of(
          "outcome",
          "result",
          "scenario",
          "option",
          "course",
          "ending",
          "upshot",
          "variant",
          "case",
          "development",
          "form",
          "end",
          "path");
  private static final Set<String> BREAKS = Set.of(";", ":", "while", "whereas", "but", "though");
  private static final int CLOSE = 30;

  private final ParsedSentence sentence;
  private final ActLexicon lexicon;

  private Weighing(ParsedSentence sentence, ActLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /**
   * A stretch of a sentence that is weighed.
   *
   * @param from first token of what is weighed
   * @param to the token behind it
   * @param phrase the token at which the weighing words begin
   * @param words that weigh it
   */
  public record Weighed(int from, int to, Likelihood likelihood, int phrase, String words) {
    public boolean covers(Token token) {
      return from <= token.index() && token.index() < to;
    }
  }

  /** Where weighing words stand: tokens {@code [from, to)}. */
  private record Hit(int from, int to, LikelihoodPhrase phrase) {}

  /** All that the sentence weighs, in the order of the weighing words. */
  public static List<Weighed> find(ParsedSentence sentence, ActLexicon lexicon) {
    return new Weighing(sentence, lexicon).find();
  }

  /** Whoever weighs it, as the subject of the verb before: "Rao considers …". */
  public static Optional<Token> findJudge(
      ParsedSentence sentence, ActLexicon lexicon, Weighed weighed) {
    int start = Math.min(weighed.phrase(), weighed.from());
    for (int i = Math.max(start, weighed.phrase()) - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.isVerb() && lexicon.isInClass("judging", token.lemma())) {
        return new Clause(sentence, token).findSubject();
      }
    }
    return Optional.empty();
  }

  private List<Weighed> find() {
    List<Hit> hits = hits();
    List<Weighed> weighed = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      int after = i + 1 < hits.size() ? startOfPhrase(hits.get(i + 1).from()) : sentence.size();
      int before = i > 0 ? hits.get(i - 1).to() : 0;
      weigh(hits.get(i), before, after).ifPresent(weighed::add);
    }
    return weighed;
  }

  private List<Hit> hits() {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Hit> hit = hit(i);
      hit.ifPresent(hits::add);
      i = hit.map(Hit::to).orElse(i + 1);
    }
    return hits;
  }

  private Optional<Hit> hit(int at) {
    String first =
        LikelihoodPhrase.pieces(sentence.token(at).word()).stream().findFirst().orElse("");
    for (LikelihoodPhrase phrase : lexicon.listLikelihoods(first)) {
      int end = end(at, phrase.words());
      boolean fits = end > at && (!phrase.withChance() || chanceNear(at, end).isPresent());
      if (fits && !isVerbal(end)) {
        return Optional.of(new Hit(at, end, phrase));
      }
    }
    return Optional.empty();
  }

  /** "Likely to sign", "will probably": the verb's own modifiers, read elsewhere. */
  private boolean isVerbal(int end) {
    return end < sentence.size() && Set.of("TO", "VB").contains(sentence.token(end).tag());
  }

  private int end(int at, List<String> words) {
    int next = 0;
    for (int i = at; i < sentence.size(); i++) {
      for (String piece : LikelihoodPhrase.pieces(sentence.token(i).word())) {
        if (piece.isEmpty() || i > at && piece.equals("-")) {
          continue;
        }
        if (next >= words.size() || !piece.equals(words.get(next))) {
          return at;
        }
        next++;
      }
      if (next == words.size()) {
        return i + 1;
      }
    }
    return at;
  }

  /** A word such as chance or odds right behind the phrase, or before it with "at". */
  private OptionalInt chanceNear(int from, int to) {
    for (int i = to; i < Math.min(sentence.size(), to + 2); i++) {
      if (isChance(i)) {
        return OptionalInt.of(i);
      }
    }
    for (int i = from - 1; i >= Math.max(0, from - CLOSE); i--) {
      if (isChance(i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isChance(int i) {
    return sentence.token(i).isNoun() && CHANCES.contains(sentence.token(i).lemma());
  }

  private Optional<Weighed> weigh(Hit hit, int before, int after) {
    for (int i = hit.to(); i < Math.min(sentence.size(), hit.to() + 3); i++) {
      if (isChance(i)) {
        return opens(i + 1) ? range(hit, i + 2, rightEnd(i + 2, after)) : left(hit, before);
      }
      if (RESULTS.contains(sentence.token(i).lemma())) {
        return isCopula(i + 1) ? range(hit, i + 2, rightEnd(i + 2, after)) : left(hit, before);
      }
    }
    OptionalInt chance = chanceBefore(hit, before);
    if (chance.isPresent() && opens(chance.getAsInt() + 1)) {
      return range(hit, chance.getAsInt() + 2, hit.from());
    }
    if (hit.to() < after && sentence.token(hit.to()).lower().equals("that")) {
      return range(hit, hit.to() + 1, rightEnd(hit.to() + 1, after));
    }
    return isAttributive(hit, after)
        ? range(hit, hit.to(), rightEnd(hit.to(), after))
        : left(hit, before);
  }

  /** "A likely accord", "more likely a statement": not "is likely next spring". */
  private boolean isAttributive(Hit hit, int after) {
    if (hit.to() >= after || hit.from() == 0) {
      return false;
    }
    Token next = sentence.token(hit.to());
    Token previous = sentence.token(hit.from() - 1);
    boolean described = Set.of("DT", "PRP$").contains(previous.tag());
    boolean noun = next.isNoun() || next.tag().startsWith("JJ");
    return described && noun || Set.of("a", "an").contains(next.lower());
  }

  private OptionalInt chanceBefore(Hit hit, int before) {
    for (int i = hit.from() - 1; i >= before; i--) {
      if (isChance(i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** "Chance of", "odds that", "prospects for". */
  private boolean opens(int i) {
    return i < sentence.size() && Set.of("of", "that", "for").contains(sentence.token(i).lower());
  }

  private boolean isCopula(int i) {
    return i < sentence.size()
        && (sentence.token(i).lemma().equals("be") || sentence.token(i).word().equals(":"));
  }

  private Optional<Weighed> left(Hit hit, int before) {
    int from = startOfContrast(hit.from());
    while (from > before && !isLeftEdge(from - 1)) {
      from--;
    }
    return hasNoun(from, hit.from()) ? range(hit, from, hit.from()) : inverted(hit, from, before);
  }

  /** "Conceivable but | unlikely" weighs what stands before both. */
  private int startOfContrast(int from) {
    boolean contrast =
        from > 1
            && Set.of("but", "though", "yet", "if").contains(sentence.token(from - 1).lower())
            && sentence.token(from - 2).tag().startsWith("JJ");
    return contrast ? from - 2 : from;
  }

  /** "An embargo he thinks probable", "of open war she sees no chance". */
  private Optional<Weighed> inverted(Hit hit, int edge, int before) {
    int to = edge - 1;
    while (to > before && !isSubjectStart(to)) {
      to--;
    }
    int from = to;
    while (from > before && !isLeftEdge(from - 1)) {
      from--;
    }
    return hasNoun(from, to) ? range(hit, from, to) : Optional.empty();
  }

  private boolean isSubjectStart(int i) {
    Token token = sentence.token(i);
    return token.tag().equals("PRP") || token.isRelated("nsubj");
  }

  private boolean hasNoun(int from, int to) {
    return from < to && sentence.tokens().subList(from, to).stream().anyMatch(Token::isNoun);
  }

  private boolean isLeftEdge(int i) {
    Token token = sentence.token(i);
    return BREAKS.contains(token.lower())
        || token.isVerb() && lexicon.isInClass("judging", token.lemma())
        || isPossible(i);
  }

  /** "A declaration possible and | a statement the most likely result": that was weighed before. */
  private boolean isPossible(int i) {
    Token token = sentence.token(i);
    boolean more =
        i + 1 < sentence.size() && Set.of("CC", ",").contains(sentence.token(i + 1).tag());
    return more
        && token.tag().startsWith("JJ")
        && lexicon
            .findOperator(token.lower())
            .filter(operator -> operator.likelihood() == null)
            .filter(operator -> operator.status() == ClaimStatus.POSSIBLE)
            .isPresent();
  }

  private int rightEnd(int from, int after) {
    for (int i = from; i < after; i++) {
      boolean breaks = BREAKS.contains(sentence.token(i).lower()) || isClosingComma(i, after);
      if (breaks) {
        return i;
      }
    }
    return after;
  }

  private boolean isClosingComma(int i, int after) {
    return sentence.token(i).word().equals(",") && i + 1 < after && !isNominal(i + 1);
  }

  private boolean isNominal(int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("N") || tag.equals("DT") || tag.startsWith("JJ") || tag.equals("CD");
  }

  /** The start of the noun phrase that weighing words stand in: "and a | likely accord". */
  private int startOfPhrase(int from) {
    int start = from;
    while (start > 0 && Set.of("DT", "CC", ",").contains(sentence.token(start - 1).tag())) {
      start--;
    }
    return start;
  }

  private Optional<Weighed> range(Hit hit, int from, int to) {
    return from < to
        ? Optional.of(
            new Weighed(
                from,
                to,
                hit.phrase().likelihood(),
                hit.from(),
                String.join(" ", hit.phrase().words())))
        : Optional.empty();
  }
}
