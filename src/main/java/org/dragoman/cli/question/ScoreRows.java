package org.dragoman.cli.question;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.question.score.Estimate;
import org.dragoman.question.score.GroupScore;
import org.dragoman.question.score.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Scores, one group in a row. People get each figure with its interval in brackets; files get
 * {@code brier}, {@code brier_low} and {@code brier_high} as numbers.
 */
public final class ScoreRows {

  private static final List<String> COUNTS =
      List.of("forecasts", "resolved", "provisional", "came_true");
  private static final List<String> FIGURES = List.of("brier", "ranked", "log", "skill");

  private final boolean forPeople;

  private ScoreRows(ListingFormat format) {
    this.forPeople = format == ListingFormat.table || format == ListingFormat.md;
  }

  /**
   * @param heading of the column that names the groups
   * @param withKind whether the groups are forecasters, each of a kind
   */
  public static Listing of(
      List<GroupScore> scores, String heading, boolean withKind, ListingFormat format) {
    ScoreRows rows = new ScoreRows(format);
    return new Listing(
        rows.columns(heading, withKind),
        scores.stream().map(score -> rows.row(score, heading, withKind)).toList());
  }

  private List<String> columns(String heading, boolean withKind) {
    List<String> columns = new ArrayList<>(List.of(heading));
    if (withKind) {
      columns.add("kind");
    }
    columns.addAll(COUNTS);
    FIGURES.forEach(
        figure ->
            columns.addAll(
                forPeople
                    ? List.of(figure)
                    : Stream.of("", "_low", "_high").map(figure::concat).toList()));
    columns.add("note");
    return columns;
  }

  private ObjectNode row(GroupScore score, String heading, boolean withKind) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put(heading, score.group().name());
    if (withKind) {
      row.put("kind", score.group().kind() == null ? "" : score.group().kind().code());
    }
    row.put("forecasts", score.forecasts()).put("resolved", score.resolved());
    row.put("provisional", score.provisional()).put("came_true", score.cameTrue());
    put(row, "brier", score.brier());
    put(row, "ranked", score.ranked());
    put(row, "log", score.log());
    put(row, "skill", score.skill());
    row.put("note", score.isSmallSample() ? "small sample" : "");
    return row;
  }

  private void put(ObjectNode row, String name, @Nullable Estimate estimate) {
    Interval bounds = estimate == null ? null : estimate.interval();
    if (forPeople) {
      row.put(name, estimate == null ? null : words(estimate));
    } else {
      row.put(name, estimate == null ? null : (Double) ForecastRows.rounded(estimate.value()));
      row.put(name + "_low", bounds == null ? null : (Double) ForecastRows.rounded(bounds.low()));
      row.put(name + "_high", bounds == null ? null : (Double) ForecastRows.rounded(bounds.high()));
    }
  }

  /** {@code 0.182 (0.101 to 0.270)}. */
  private static String words(Estimate estimate) {
    String value = digits(estimate.value());
    Interval bounds = estimate.interval();
    return bounds == null
        ? value
        : value + " (" + digits(bounds.low()) + " to " + digits(bounds.high()) + ")";
  }

  static String digits(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
