package org.dragoman.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.codes.Credibility;
import org.dragoman.codes.Reliability;
import org.dragoman.codes.SourceRating;
import org.dragoman.lexicon.CsvTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * How publishers and data sets are rated, from {@code sources/publishers.csv}; who is not in it is
 * unknown. The shipped file rates nobody: ratings are the user's own.
 */
public final class PublisherRatings {

  static final CsvTable<Map.Entry<String, SourceRating>> TABLE =
      new CsvTable<>(
          "sources/publishers.csv",
          List.of("publisher", "reliability", "credibility", "source"),
          row -> Map.entry(key(row.required("publisher")), rating(row)));

  private final Map<String, SourceRating> ratings;

  private PublisherRatings(Map<String, SourceRating> ratings) {
    this.ratings = ratings;
  }

  /**
   * @throws LexiconException naming file and line of what cannot be used
   */
  public static PublisherRatings load(LexiconFiles files) {
    Map<String, SourceRating> ratings = new TreeMap<>();
    TABLE.read(files).forEach(row -> ratings.put(row.getKey(), row.getValue()));
    return new PublisherRatings(Map.copyOf(ratings));
  }

  /** By name, whatever its case. */
  public SourceRating of(@Nullable String publisher) {
    return publisher == null
        ? SourceRating.UNKNOWN
        : ratings.getOrDefault(key(publisher), SourceRating.UNKNOWN);
  }

  private static String key(String publisher) {
    return publisher.strip().toLowerCase(Locale.ROOT);
  }

  private static SourceRating rating(Row row) {
    return new SourceRating(reliability(row), credibility(row));
  }

  private static Reliability reliability(Row row) {
    String text = row.text("reliability");
    return text.isEmpty()
        ? Reliability.F
        : Reliability.find(text)
            .orElseThrow(
                () -> row.problem("'" + text + "' in 'reliability' is no letter from A to F"));
  }

  private static Credibility credibility(Row row) {
    String text = row.text("credibility");
    return text.isEmpty()
        ? Credibility.UNKNOWN
        : Credibility.find(text)
            .orElseThrow(
                () -> row.problem("'" + text + "' in 'credibility' is no number from 1 to 6"));
  }
}
