package org.dragoman.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * How well predicted claims agree with annotated ones.
 *
 * @param scores by strictness
 * @param unreal firm, over the claims that are not plain facts
 * @param low lower and {@code high} upper bound of the 95 % interval of firm F1 over reports
 * @param attributes over lenient pairs in which either side tells the attribute
 * @param kinds firm, by kind of claim in alphabetical order
 * @param errors at strictness firm, in the order of the reports
 */
public record ClaimFigures(
    int reports,
    int gold,
    int predicted,
    Map<Strictness, Score> scores,
    Score unreal,
    double low,
    double high,
    Map<Attribute, Share> attributes,
    Map<String, KindFigures> kinds,
    List<Misreading> errors) {

  /** So many of so many. */
  public record Share(int part, int whole) {}

  /** Firm hits among predicted and gold claims of one kind. */
  public record KindFigures(int hits, int predicted, int gold) {

    public Score score() {
      return Score.of(hits, predicted, gold);
    }
  }

  /** A claim that was missed, or one that the gold does not have. */
  public record Misreading(boolean missed, JsonNode claim) {}
}
