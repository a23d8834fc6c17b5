package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.evaluation.Bootstrap.Counts;
import org.dragoman.evaluation.ForecastFigures.Figure;
import org.dragoman.evaluation.ForecastFigures.Misreading;

/** Holds the forecasts found in reports against the annotated ones, report by report. */
public final class ForecastEvaluation {

  /** The forecasts of one report; of one that it makes twice the first counts. */
  public record Told(String report, List<MeasuredForecast> gold, List<MeasuredForecast> predicted) {

    public Told {
      gold = List.copyOf(gold);
      predicted = List.copyOf(predicted);
    }

    private Told only(ForecastPart part) {
      return new Told(report, distinct(gold, part), distinct(predicted, part));
    }

    private static List<MeasuredForecast> distinct(
        List<MeasuredForecast> forecasts, ForecastPart part) {
      return forecasts.stream().map(part::of).distinct().toList();
    }
  }

  /** What is left of both sides when those that agree have been taken away in pairs. */
  private record Rest(List<MeasuredForecast> missed, List<MeasuredForecast> spurious) {

    static Rest of(Told told) {
      List<MeasuredForecast> missed = new ArrayList<>();
      List<MeasuredForecast> spurious = new ArrayList<>(told.predicted());
      for (MeasuredForecast gold : told.gold()) {
        Optional<MeasuredForecast> found = spurious.stream().filter(gold::agrees).findFirst();
        found.ifPresentOrElse(spurious::remove, () -> missed.add(gold));
      }
      return new Rest(missed, spurious);
    }
  }

  private ForecastEvaluation() {}

  public static ForecastFigures of(List<Told> reports) {
    Map<ForecastPart, Figure> figures = new EnumMap<>(ForecastPart.class);
    for (ForecastPart part : ForecastPart.values()) {
      figures.put(part, figure(reports.stream().map(told -> counts(told.only(part))).toList()));
    }
    List<Told> whole =
        reports.stream().map(told -> told.only(ForecastPart.FORECASTER_EVENT_BAND)).toList();
    return new ForecastFigures(
        reports.size(),
        whole.stream().mapToInt(told -> told.gold().size()).sum(),
        whole.stream().mapToInt(told -> told.predicted().size()).sum(),
        figures,
        whole.stream().flatMap(ForecastEvaluation::errors).toList());
  }

  private static Counts counts(Told told) {
    int hits = told.gold().size() - Rest.of(told).missed().size();
    return new Counts(hits, told.predicted().size(), told.gold().size());
  }

  private static Figure figure(List<Counts> reports) {
    Bootstrap.Interval interval = Bootstrap.interval(reports);
    Score score =
        Score.of(
            reports.stream().mapToInt(Counts::hits).sum(),
            reports.stream().mapToInt(Counts::predicted).sum(),
            reports.stream().mapToInt(Counts::gold).sum());
    return new Figure(score, interval.low(), interval.high());
  }

  private static Stream<Misreading> errors(Told told) {
    Rest rest = Rest.of(told);
    return Stream.concat(
        rest.missed().stream().map(one -> new Misreading(told.report(), true, one)),
        rest.spurious().stream().map(one -> new Misreading(told.report(), false, one)));
  }
}
