package org.dragoman.foresight.probability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.foresight.ForesightException;
import org.dragoman.foresight.timeline.Timeline;

/**
 * How good chances within a window were at some origins.
 *
 * @param forecasts number of cases
 * @param happened share that came true
 */
public record ProbabilityVerdict(
    Window window,
    int forecasts,
    double happened,
    Calibration climatology,
    Calibration shrunkRate,
    Calibration trees) {

  private static final int WEEK = 7;

  /** Weekly origins from a day on whose windows end with the timeline or before. */
  public static List<Integer> origins(Timeline timeline, Window window, int from) {
    int last = timeline.days().get(timeline.days().size() - 1).number();
    List<Integer> origins = new ArrayList<>();
    for (int origin = from; origin + window.days() - 1 <= last; origin += WEEK) {
      origins.add(origin);
    }
    return origins;
  }

  /** Fits before the first origin and judges at all of them; each knows the days before it. */
  public static ProbabilityVerdict judge(
      Timeline timeline, Window window, List<Integer> origins, long seed) {
    if (origins.isEmpty()) {
      throw new ForesightException(
          "the days to judge are too few for a window of %d days".formatted(window.days()));
    }
    Occurrences occurrences = new Occurrences(timeline, ActClasses.load());
    ProbabilityModel model =
        ProbabilityModel.fit(timeline, occurrences, window, origins.get(0), seed);
    CaseTable cases = CaseTable.collect(timeline, occurrences, origins, window);
    double[] climatology = new double[cases.size()];
    Arrays.setAll(climatology, row -> model.rates().base(cases.get(row).quad()));
    double[] shrunk = new double[cases.size()];
    Arrays.setAll(shrunk, row -> model.rates().shrunk(cases, row));
    double happened = 0;
    for (float answer : cases.answers()) {
      happened += answer;
    }
    return new ProbabilityVerdict(
        window,
        cases.size(),
        happened / cases.size(),
        Calibration.of(climatology, cases),
        Calibration.of(shrunk, cases),
        Calibration.of(model.chances(cases), cases));
  }
}
