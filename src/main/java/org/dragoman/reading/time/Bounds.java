package org.dragoman.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.syntax.ParsedSentence;

/**
 * What the words before a time make of it: a part ("early", "the end of") and a limit ("since",
 * "by").
 *
 * @param part of the time that is meant; empty for all of it
 * @param limit the preposition that makes it one end of the span; empty where it makes none
 */
public record Bounds(Optional<Part> part, Optional<Limit> limit) {

  private static final Set<String> PASSED_OVER = Set.of("the", "of", "in", "-", "ever");
  private static final int REACH = 5;

  /** A third of a time. */
  enum Part {
    BEGINNING,
    MIDDLE,
    END
  }

  /** A preposition that makes a time one end of the span. */
  public enum Limit {
    SINCE,
    AFTER,
    BY,
    BEFORE;

    private static final Map<String, Limit> WORDS =
        Map.of(
            "since",
            SINCE,
            "after",
            AFTER,
            "following",
            AFTER,
            "by",
            BY,
            "until",
            BY,
            "till",
            BY,
            "before",
            BEFORE,
            "ahead",
            BEFORE);

    /** The limit that a preposition sets; empty for one that sets none. */
    public static Optional<Limit> find(String preposition) {
      return Optional.ofNullable(WORDS.get(preposition));
    }

    /**
     * The span: "since X" runs to the report's date, "by X" and "before X" from it if that is ahead
     * of it; otherwise, and after "after", one end is open.
     *
     * @param published the report's date
     */
    public TimeInterval apply(TimeInterval when, LocalDate published, boolean ahead) {
      LocalDate earliest = when.earliest();
      LocalDate latest = when.latest();
      return switch (this) {
        case SINCE ->
            earliest == null || earliest.isAfter(published)
                ? when
                : TimeInterval.between(earliest, published);
        case AFTER -> earliest == null ? when : new TimeInterval(earliest, null);
        case BY -> latest == null ? when : upTo(latest, published, ahead);
        case BEFORE ->
            earliest == null || latest == null
                ? when
                : upTo(
                    earliest.isAfter(published) ? earliest.minusDays(1) : latest, published, ahead);
      };
    }

    private static TimeInterval upTo(LocalDate latest, LocalDate published, boolean ahead) {
      return ahead && !latest.isBefore(published)
          ? TimeInterval.between(published, latest)
          : new TimeInterval(null, latest);
    }
  }

  private static final Map<String, Part> PARTS =
      Map.ofEntries(
          Map.entry("early", Part.BEGINNING),
          Map.entry("beginning", Part.BEGINNING),
          Map.entry("start", Part.BEGINNING),
          Map.entry("mid", Part.MIDDLE),
          Map.entry("middle", Part.MIDDLE),
          Map.entry("late", Part.END),
          Map.entry("end", Part.END),
          Map.entry("close", Part.END));

  /** The bounds told right before the token at {@code from}. */
  static Bounds before(ParsedSentence sentence, int from) {
    List<Part> parts = new ArrayList<>();
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      String word = sentence.token(i).lower();
      Optional<Limit> limit = Limit.find(word);
      if (limit.isPresent()) {
        return new Bounds(parts.stream().findFirst(), limit);
      }
      if (PARTS.containsKey(word)) {
        parts.add(PARTS.get(word));
      } else if (!PASSED_OVER.contains(word)) {
        break;
      }
    }
    return new Bounds(parts.stream().findFirst(), Optional.empty());
  }

  Bounds withoutLimit() {
    return new Bounds(part, Optional.empty());
  }

  /** The span that is meant; the time itself where the report's date is needed and missing. */
  TimeInterval apply(TimeInterval when, TimeContext context, Tense tense) {
    TimeInterval meant = part.map(third -> third(third, when)).orElse(when);
    LocalDate published = context.published();
    return limit.isEmpty() || published == null
        ? meant
        : limit.get().apply(meant, published, tense != Tense.PAST);
  }

  private static TimeInterval third(Part part, TimeInterval when) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    if (earliest == null || latest == null) {
      return when;
    }
    long days = ChronoUnit.DAYS.between(earliest, latest) + 1;
    LocalDate second = earliest.plusDays(days / 3);
    LocalDate last = earliest.plusDays(days * 2 / 3);
    return switch (part) {
      case BEGINNING -> TimeInterval.between(earliest, days < 3 ? latest : second.minusDays(1));
      case MIDDLE -> TimeInterval.between(second, days < 3 ? latest : last.minusDays(1));
      case END -> TimeInterval.between(last, latest);
    };
  }
}
