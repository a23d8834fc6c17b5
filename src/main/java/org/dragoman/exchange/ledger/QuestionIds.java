package org.dragoman.exchange.ledger;

import java.util.Locale;
import org.dragoman.claim.Digest;

/** Ids of questions from elsewhere, in the shape that questions have here; always the same. */
final class QuestionIds {

  private static final int LONGEST = 80;
  private static final int KEPT = 8;

  private QuestionIds() {}

  /** {@code metaculus-41020}. */
  static String metaculus(String id) {
    return shaped("metaculus-", id, "");
  }

  /** Of a market: {@code forecastbench-infer-1386}. */
  static String bench(String source, String id) {
    return shaped(prefix(source), id, "");
  }

  /**
   * Of a data set, which is asked of two days: {@code forecastbench-fred-…-2024-07-21-2024-07-28}.
   */
  static String bench(String source, String id, Object due, Object resolution) {
    return shaped(prefix(source), id, "-" + due + "-" + resolution);
  }

  private static String prefix(String source) {
    String slug = slug(source);
    return "forecastbench-" + slug.substring(0, Math.min(slug.length(), 12)) + "-";
  }

  /** What a change of letters or a cut would make ambiguous gets the beginning of its hash. */
  private static String shaped(String prefix, String id, String suffix) {
    String slug = slug(id);
    int room = LONGEST - prefix.length() - suffix.length();
    if (slug.equals(id) && slug.length() <= room) {
      return prefix + slug + suffix;
    }
    String hash = Digest.sha256(id).substring(0, KEPT);
    String kept = slug.substring(0, Math.min(slug.length(), room - KEPT - 1));
    return prefix + (kept.isEmpty() ? "" : kept + "-") + hash + suffix;
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }
}
