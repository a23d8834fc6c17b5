package org.dragoman.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * A phrase or clause that dates what it hangs on by a time inside it: "since she took office in
 * 2022", "after the war of August 2008", "when the two met in May".
 *
 * @param from index of the word that opens it
 * @param top the token by which it hangs in the sentence
 * @param limit which end of the span the time is; empty for "when"
 * @param time inside it
 */
public record DatedClause(int from, Token top, Optional<Bounds.Limit> limit, TimeExpression time) {

  private static final Set<String> OPENERS = Set.of("since", "after", "before", "until", "when");
  private static final Set<String> BARRIERS = Set.of(";", ":", ",", "–", "—", "--");

  static List<DatedClause> find(ParsedSentence sentence, List<TimeExpression> times) {
    List<DatedClause> clauses = new ArrayList<>();
    for (Token opener : sentence.tokens()) {
      if (OPENERS.contains(opener.lower()) && isFree(opener, times)) {
        times.stream()
            .filter(time -> time.from() > opener.index() + 1 && !time.offset())
            .findFirst()
            .filter(time -> isInside(sentence, opener, time))
            .map(time -> of(sentence, opener, time))
            .ifPresent(clauses::add);
      }
    }
    return clauses;
  }

  private static DatedClause of(ParsedSentence sentence, Token opener, TimeExpression time) {
    return new DatedClause(
        opener.index(), topOf(sentence, opener, time), Bounds.Limit.find(opener.lower()), time);
  }

  /** "When" of the time before it, and a word that is part of a time, open nothing. */
  private static boolean isFree(Token opener, List<TimeExpression> times) {
    return times.stream()
        .noneMatch(
            time ->
                opener.index() >= time.from() && opener.index() < time.to()
                    || opener.lower().equals("when")
                        && opener.index() >= time.to()
                        && opener.index() <= time.to() + 1);
  }

  private static boolean isInside(ParsedSentence sentence, Token opener, TimeExpression time) {
    boolean below =
        sentence.head(opener).filter(head -> head.index() > opener.index()).stream()
            .anyMatch(sentence.ancestors(time.top())::contains);
    List<Token> between = sentence.tokens().subList(opener.index() + 1, time.from());
    boolean beside =
        between.stream().noneMatch(token -> BARRIERS.contains(token.word()) || isFinite(token));
    boolean mostLikely =
        opener.lower().equals("since")
            && opener.index() > 0
            && between.stream().noneMatch(token -> token.word().matches("[;:]"))
            && between.stream().filter(DatedClause::isFinite).count() == 1;
    return below || beside || mostLikely;
  }

  private static boolean isFinite(Token token) {
    return token.isVerb() || token.tag().equals("MD");
  }

  /** What the opener hangs on; where that stands before it, the highest word behind it. */
  private static Token topOf(ParsedSentence sentence, Token opener, TimeExpression time) {
    return sentence
        .head(opener)
        .filter(head -> head.index() > opener.index())
        .orElseGet(
            () ->
                sentence.ancestors(time.top()).stream()
                    .takeWhile(above -> above.index() > opener.index())
                    .reduce(time.top(), (below, above) -> above));
  }

  public boolean isSince() {
    return limit.filter(Bounds.Limit.SINCE::equals).isPresent();
  }

  /** Whether a token stands in it, so that its time dates the token as it stands. */
  public boolean covers(ParsedSentence sentence, Token token) {
    boolean between = token.index() > from && token.index() < time.to();
    return between || token.equals(top) || sentence.ancestors(token).contains(top);
  }
}
