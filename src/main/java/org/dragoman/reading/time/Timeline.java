package org.dragoman.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The time expressions of one report, read sentence by sentence, each leaning on those before it.
 */
public final class Timeline {

  private static final Set<String> FROM = Set.of("since");
  private static final Set<String> UP_TO = Set.of("by", "until", "till", "before");

  private final @Nullable LocalDate published;
  private TimeInterval last = TimeInterval.UNKNOWN;

  private Timeline(@Nullable LocalDate published) {
    this.published = published;
  }

  /**
   * A timeline for a report of that date; in an undated report relative expressions stay unknown.
   */
  public static Timeline of(@Nullable LocalDate published) {
    return new Timeline(published);
  }

  /** The expressions of the next sentence, in its order. */
  public List<TimeExpression> next(ParsedSentence sentence) {
    Line line = Line.of(sentence);
    TimeContext context = new TimeContext(published, last);
    BitSet taken = new BitSet();
    List<TimeExpression> found = new ArrayList<>();
    for (TimeRule rule : TimeGrammar.RULES) {
      Matcher matcher = rule.pattern().matcher(line.text());
      while (matcher.find()) {
        int from = line.tokenAt(matcher.start());
        int to = line.tokenAt(matcher.end() - 1) + 1;
        if (taken.get(from, to).isEmpty()) {
          taken.set(from, to);
          found.add(expression(sentence, from, to, rule, matcher.toMatchResult(), context));
        }
      }
    }
    since(sentence, context, found);
    found.sort(Comparator.comparingInt(TimeExpression::from));
    found.stream()
        .map(e -> e.meaning().resolve(Tense.PAST))
        .filter(i -> i.earliest() != null)
        .findFirst()
        .ifPresent(i -> last = i);
    return List.copyOf(found);
  }

  private static TimeExpression expression(
      ParsedSentence sentence,
      int from,
      int to,
      TimeRule rule,
      MatchResult match,
      TimeContext context) {
    String preposition = preposition(sentence, from);
    TimeExpression.Meaning meaning =
        tense -> bounded(preposition, resolve(rule, match, context, tense), context, tense);
    return new TimeExpression(
        from, to, top(sentence, from, to), rule.name() + ": " + match.group(), meaning);
  }

  private static TimeInterval resolve(
      TimeRule rule, MatchResult match, TimeContext context, Tense tense) {
    try {
      return rule.resolver().resolve(match, context, tense);
    } catch (DateTimeException impossible) {
      return TimeInterval.UNKNOWN;
    } catch (IllegalArgumentException backwards) {
      return TimeInterval.UNKNOWN;
    }
  }

  /**
   * "Since X" runs to the report's date, "by" and "until X" from it; an "until" in the past is
   * open.
   */
  private static TimeInterval bounded(
      String preposition, TimeInterval when, TimeContext context, Tense tense) {
    LocalDate today = context.published();
    if (!when.isKnown() || today == null) {
      return when;
    }
    if (FROM.contains(preposition)) {
      LocalDate earliest = when.earliest();
      return earliest == null || earliest.isAfter(today)
          ? when
          : TimeInterval.between(earliest, today);
    }
    if (UP_TO.contains(preposition)) {
      LocalDate latest = when.latest();
      if (latest == null) {
        return when;
      }
      boolean ahead = !latest.isBefore(today) && tense != Tense.PAST;
      return ahead ? TimeInterval.between(today, latest) : new TimeInterval(null, latest);
    }
    return when;
  }

  private void since(ParsedSentence sentence, TimeContext context, List<TimeExpression> found) {
    for (Token token : sentence.tokens()) {
      boolean bare = token.lower().equals("since") && token.isRelated("advmod");
      LocalDate earliest = last.earliest();
      if (bare && published != null && earliest != null && !earliest.isAfter(published)) {
        TimeInterval span = TimeInterval.between(earliest, published);
        found.add(
            new TimeExpression(
                token.index(), token.index() + 1, token, "since: " + token.word(), tense -> span));
      }
    }
  }

  private static String preposition(ParsedSentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
      String word = sentence.token(i).lower();
      if (FROM.contains(word) || UP_TO.contains(word)) {
        return word;
      }
      if (!Set.of("the", "end", "of", "early", "late", "mid").contains(word)) {
        return "";
      }
    }
    return "";
  }

  private static Token top(ParsedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if ((token.head() < from || token.head() >= to)
          && !token.isRelated("case")
          && !token.isRelated("punct")) {
        return token;
      }
    }
    return sentence.token(to - 1);
  }

  /** The sentence in lower case, tokens joined by blanks, with the way back to the tokens. */
  private record Line(String text, List<Integer> starts) {

    static Line of(ParsedSentence sentence) {
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        starts.add(text.length());
        text.append(token.lower()).append(' ');
      }
      return new Line(text.toString().stripTrailing(), starts);
    }

    int tokenAt(int offset) {
      int index = java.util.Collections.binarySearch(starts, offset);
      return index >= 0 ? index : -index - 2;
    }
  }
}
