package org.dragoman.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The time expressions of one report, read sentence by sentence, each leaning on those before it.
 */
public final class Timeline {

  private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{1,2}[:.]\\d\\d");

  private static final String NO_TIME = "_";

  private final @Nullable LocalDate published;
  private TimeInterval last = TimeInterval.UNKNOWN;
  private int liveParagraph = -1;

  private Timeline(@Nullable LocalDate published) {
    this.published = published;
  }

  /**
   * A timeline for a report of that date; in an undated report relative expressions stay unknown.
   */
  public static Timeline of(@Nullable LocalDate published) {
    return new Timeline(published);
  }

  /** What the next sentence says of time; sentences must come in the report's order. */
  public SentenceTimes next(ParsedSentence sentence) {
    List<TimeExpression> found = new ArrayList<>();
    for (Found match : matches(sentence)) {
      TimeExpression time = expression(sentence, match);
      found.add(time);
      if (!time.offset()) {
        remember(time);
      }
    }
    int paragraph = sentence.sentence().paragraph();
    if (sentence.size() > 0 && TIME_OF_DAY.matcher(sentence.token(0).word()).matches()) {
      liveParagraph = paragraph;
    }
    return new SentenceTimes(
        found,
        DatedClause.find(sentence, found),
        Optional.ofNullable(published),
        paragraph == liveParagraph);
  }

  private void remember(TimeExpression time) {
    TimeInterval when = time.meaning().resolve(Tense.PAST);
    if (when.earliest() != null) {
      last = when;
    }
  }

  private static List<Found> matches(ParsedSentence sentence) {
    Line line = Line.of(sentence);
    BitSet taken = new BitSet();
    List<Found> found = new ArrayList<>();
    for (TimeRule rule : TimeGrammar.RULES) {
      Matcher matcher = rule.pattern().matcher(line.text());
      while (matcher.find()) {
        int from = line.tokenAt(matcher.start());
        int to = line.tokenAt(matcher.end() - 1) + 1;
        if (taken.get(from, to).isEmpty()) {
          taken.set(from, to);
          found.add(new Found(from, to, rule, matcher.toMatchResult()));
        }
      }
    }
    found.sort(Comparator.comparingInt(Found::from));
    return found;
  }

  private TimeExpression expression(ParsedSentence sentence, Found match) {
    TimeContext context = new TimeContext(published, last);
    Bounds bounds = Bounds.before(sentence, match.from());
    return new TimeExpression(
        match.from(),
        match.to(),
        match.top(sentence),
        match.rule().name() + ": " + match.result().group(),
        match.rule().isOffset(),
        tense -> bounds.apply(match.resolve(context, tense), context, tense),
        tense -> bounds.withoutLimit().apply(match.resolve(context, tense), context, tense));
  }

  /** Words from token {@code from} to before {@code to} that a rule fits. */
  private record Found(int from, int to, TimeRule rule, MatchResult result) {

    TimeInterval resolve(TimeContext context, Tense tense) {
      try {
        return rule.resolver().resolve(result, context, tense);
      } catch (DateTimeException | IllegalArgumentException impossible) {
        return TimeInterval.UNKNOWN;
      }
    }

    Token top(ParsedSentence sentence) {
      for (int i = from; i < to; i++) {
        Token token = sentence.token(i);
        boolean outward = token.head() < from || token.head() >= to;
        if (outward && !token.isRelated("case") && !token.isRelated("punct")) {
          return token;
        }
      }
      return sentence.token(to - 1);
    }
  }

  /** The sentence in lower case, tokens joined by blanks, with the way back to the tokens. */
  private record Line(String text, List<Integer> starts) {

    static Line of(ParsedSentence sentence) {
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        starts.add(text.length());
        text.append(isNoTime(token) ? NO_TIME : token.lower()).append(' ');
      }
      return new Line(text.toString().stripTrailing(), starts);
    }

    /** "May" and "march" that are no months, "fall" that is no season. */
    private static boolean isNoTime(Token token) {
      return switch (token.lower()) {
        case "may", "march" -> token.word().equals(token.lower());
        case "spring", "fall" -> token.isVerb();
        default -> false;
      };
    }

    int tokenAt(int offset) {
      int index = Collections.binarySearch(starts, offset);
      return index >= 0 ? index : -index - 2;
    }
  }
}
