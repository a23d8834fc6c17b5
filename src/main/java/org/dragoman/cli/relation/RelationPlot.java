package org.dragoman.cli.relation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dragoman.desk.relation.PairRelation;
import org.dragoman.view.relation.RelationPeriod;
import org.dragoman.view.relation.ScoredEvent;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A pair as a picture: bars of cooperation and conflict, the line, visits and agreements. */
public final class RelationPlot {

  private static final Color COOPERATION = new Color(0x7F, 0xB0, 0x8A);
  private static final Color CONFLICT = new Color(0xD9, 0x8C, 0x7A);
  private static final Color LINE = new Color(0x1F, 0x3A, 0x5F);
  private static final Color VISIT = new Color(0xE0, 0xA0, 0x20);
  private static final Color AGREEMENT = new Color(0x7A, 0x3B, 0x8F);
  private static final int LABELS = 30;
  private static final int FEW = 12;

  private RelationPlot() {}

  public static CategoryChart chart(PairRelation relation) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(1200)
            .height(640)
            .title(RelationText.title(relation))
            .xAxisTitle("by " + relation.question().length() + "; " + RelationText.method(relation))
            .yAxisTitle("scores of events, and level")
            .build();
    style(chart.getStyler(), relation.series().periods().size());
    List<RelationPeriod> periods = relation.series().periods();
    List<String> labels = labels(periods);
    bars(chart, "cooperation", labels, periods.stream().map(RelationPeriod::cooperation).toList())
        .setFillColor(COOPERATION);
    bars(chart, "conflict", labels, periods.stream().map(RelationPeriod::conflict).toList())
        .setFillColor(CONFLICT);
    line(chart, labels, periods);
    markers(chart, "visits", labels, periods, RelationPlot::hasVisit, SeriesMarkers.CIRCLE, VISIT);
    markers(
        chart,
        "agreements",
        labels,
        periods,
        period -> hasAgreement(relation, period),
        SeriesMarkers.DIAMOND,
        AGREEMENT);
    return chart;
  }

  /**
   * One for each period, at most {@value #LABELS} of them to be seen: the axis wants different
   * ones, and thins them out itself only by putting them in wrong places.
   */
  private static List<String> labels(List<RelationPeriod> periods) {
    int step = (periods.size() + LABELS - 1) / LABELS;
    return IntStream.range(0, periods.size())
        .mapToObj(i -> i % step == 0 ? periods.get(i).label() : blank(i))
        .toList();
  }

  /** Different for each number: its binary digits as two kinds of spaces. */
  private static String blank(int number) {
    return Integer.toBinaryString(number).replace('0', ' ').replace('1', '\u00A0');
  }

  private static void style(CategoryStyler styler, int periods) {
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridVerticalLinesVisible(false);
    styler.setOverlapped(true);
    styler.setAvailableSpaceFill(0.7);
    styler.setXAxisLabelRotation(periods > FEW ? 90 : 0);
    styler.setYAxisDecimalPattern("#,##0.#");
    styler.setLegendPosition(LegendPosition.OutsideS);
    styler.setLegendLayout(LegendLayout.Horizontal);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 20));
    styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
    styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
  }

  private static CategorySeries bars(
      CategoryChart chart, String name, List<String> labels, List<Double> values) {
    CategorySeries series = chart.addSeries(name, labels, values);
    series.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Bar);
    return series;
  }

  private static void line(CategoryChart chart, List<String> labels, List<RelationPeriod> periods) {
    CategorySeries series =
        chart.addSeries("level", labels, periods.stream().map(RelationPeriod::level).toList());
    series.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Line);
    series.setLineColor(LINE);
    series.setLineStyle(new BasicStroke(2.5f));
    series.setMarker(SeriesMarkers.NONE);
  }

  private static void markers(
      CategoryChart chart,
      String name,
      List<String> labels,
      List<RelationPeriod> periods,
      Predicate<RelationPeriod> marked,
      Marker marker,
      Color color) {
    if (periods.stream().noneMatch(marked)) {
      return;
    }
    List<Double> heights =
        periods.stream().map(period -> marked.test(period) ? period.level() : Double.NaN).toList();
    CategorySeries series = chart.addSeries(name, labels, heights);
    series.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Scatter);
    series.setMarker(marker);
    series.setMarkerColor(color);
  }

  private static boolean hasVisit(RelationPeriod period) {
    return period.events().stream().anyMatch(ScoredEvent::isVisit);
  }

  private static boolean hasAgreement(PairRelation relation, RelationPeriod period) {
    return relation.agreements().stream()
        .map(agreement -> agreement.since())
        .filter(Objects::nonNull)
        .anyMatch(day -> isWithin(day, period));
  }

  private static boolean isWithin(LocalDate day, RelationPeriod period) {
    return !day.isBefore(period.from()) && !day.isAfter(period.to());
  }
}
