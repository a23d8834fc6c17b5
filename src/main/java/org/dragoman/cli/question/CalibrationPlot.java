package org.dragoman.cli.question;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.dragoman.question.score.Calibration;
import org.dragoman.question.score.CalibrationBin;
import org.dragoman.question.score.Interval;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Calibration as a picture: for each band of likelihood how often the forecasts came true, over the
 * mean probability they were given. Points have areas in proportion to the number of forecasts and
 * lie on the diagonal where both agree.
 */
public final class CalibrationPlot {

  private static final Color POINT = new Color(0x1F, 0x3A, 0x5F);
  private static final Color BAR = new Color(0x7F, 0x93, 0xAD);
  private static final Color DIAGONAL = new Color(0x99, 0x99, 0x99);
  private static final double LEAST_DIAMETER = 9;
  private static final double LARGEST_DIAMETER = 34;

  /** About half a letter of a label, in pixels. */
  private static final double HALF_LETTER = 4;

  /** What is left free between a disc and its label, in pixels. */
  private static final double GAP = 6;

  /** About how many pixels one percent has on the axes. */
  private static final double PIXELS = 6.85;

  /** Further right, in percent, a label has no room on the right of its disc. */
  private static final double EDGE = 88;

  private CalibrationPlot() {}

  /**
   * @param title in a line
   */
  public static XYChart chart(Calibration calibration, String title) {
    XYChart chart =
        new XYChartBuilder()
            .width(820)
            .height(860)
            .title(title)
            .xAxisTitle("probability given, %")
            .yAxisTitle("came true, %")
            .build();
    style(chart.getStyler());
    List<CalibrationBin> bins =
        calibration.bins().stream().filter(bin -> bin.forecasts() > 0).toList();
    int most = bins.stream().mapToInt(CalibrationBin::forecasts).max().orElse(1);
    diagonal(chart);
    bins.forEach(bin -> bar(chart, bin, bin == bins.get(0)));
    bins.forEach(bin -> point(chart, bin, most, bin == bins.get(0)));
    return chart;
  }

  private static void style(XYStyler styler) {
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setXAxisMin(0.0).setXAxisMax(100.0);
    styler.setYAxisMin(0.0).setYAxisMax(100.0);
    styler.setXAxisDecimalPattern("0").setYAxisDecimalPattern("0");
    styler.setYAxisTickMarkSpacingHint(60);
    styler.setLegendPosition(LegendPosition.OutsideS);
    styler.setLegendLayout(LegendLayout.Horizontal);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 18));
    styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
    styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
    styler.setAnnotationTextFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    styler.setAnnotationTextFontColor(POINT);
  }

  private static void diagonal(XYChart chart) {
    XYSeries series =
        chart.addSeries("as often as said", new double[] {0, 100}, new double[] {0, 100});
    series.setMarker(SeriesMarkers.NONE);
    series.setLineColor(DIAGONAL);
    series.setLineStyle(
        new BasicStroke(
            1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6, 5}, 0));
  }

  private static void bar(XYChart chart, CalibrationBin bin, boolean first) {
    Interval interval = bin.interval();
    if (interval == null) {
      return;
    }
    double at = 100 * bin.mean();
    XYSeries series =
        chart.addSeries(
            first ? "95 % interval" : "interval from " + bin.low(),
            new double[] {at, at},
            new double[] {100 * interval.low(), 100 * interval.high()});
    series.setMarker(SeriesMarkers.NONE);
    series.setLineColor(BAR);
    series.setLineStyle(new BasicStroke(2.5f));
    series.setShowInLegend(first);
  }

  private static void point(XYChart chart, CalibrationBin bin, int most, boolean first) {
    double x = 100 * bin.mean();
    double y = 100 * bin.observed();
    XYSeries series =
        chart.addSeries(
            first ? "forecasts of a band" : "band from " + bin.low(),
            new double[] {x},
            new double[] {y});
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    series.setMarker(new Disc(diameter(bin.forecasts(), most)));
    series.setMarkerColor(POINT);
    series.setShowInLegend(first);
    String label = "n=" + bin.forecasts();
    double reach =
        (diameter(bin.forecasts(), most) / 2 + HALF_LETTER * label.length() + GAP) / PIXELS;
    chart.addAnnotation(new AnnotationText(label, x > EDGE ? x - reach : x + reach, y, false));
  }

  /** In pixels; the area grows with the number. */
  private static double diameter(int forecasts, int most) {
    return Math.max(LEAST_DIAMETER, LARGEST_DIAMETER * Math.sqrt((double) forecasts / most));
  }

  /** A disc of a size of its own; in the legend, too, so the first band's stands for all. */
  private static final class Disc extends Marker {
    private final double diameter;

    Disc(double diameter) {
      this.diameter = diameter;
    }

    @Override
    public void paint(Graphics2D graphics, double x, double y, int markerSize) {
      graphics.fill(new Ellipse2D.Double(x - diameter / 2, y - diameter / 2, diameter, diameter));
    }
  }
}
