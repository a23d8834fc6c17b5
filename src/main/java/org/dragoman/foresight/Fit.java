package org.dragoman.foresight;

import java.util.List;
import org.dragoman.foresight.feature.Replay;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.Fitting;
import org.dragoman.foresight.model.Provenance;
import org.dragoman.foresight.model.RankingModel;
import org.dragoman.foresight.timeline.Day;
import org.dragoman.foresight.timeline.Timeline;

/** Fits a model to a timeline: history first, then training on the queries of its later days. */
final class Fit {

  private static final String PROGRAM = "dragoman 0.1.0";
  private static final String LIBRARY = "xgboost4j 3.0.4";

  private final FitSettings settings;
  private final Progress progress;

  Fit(FitSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  FittedModel fit(Timeline timeline) {
    List<Day> days = timeline.before(settings.until());
    int history = history(days);
    TemporalGraph graph = new TemporalGraph(timeline.vocabulary());
    try (Replay replay = new Replay(graph, settings.threads(), FitSettings.TRAINED_ON)) {
      Fitting fitting = new Fitting(replay);
      for (int i = 0; i < days.size(); i++) {
        if (i < history) {
          fitting.learn(days.get(i));
        } else {
          fitting.sample(days.get(i));
        }
        progress.report("days", i + 1, days.size());
      }
      int rounds = settings.learner().boosting().rounds();
      RankingModel model =
          fitting.train(
              settings.learner(), settings.seed(), done -> progress.report("trees", done, rounds));
      return new FittedModel(model, provenance(timeline, fitting.queries()));
    }
  }

  /** How many days only fill the graph. */
  private static int history(List<Day> days) {
    int history = (int) (days.size() * FitSettings.SHARE_OF_HISTORY);
    int queries = 0;
    for (int i = days.size() - 1; i >= history; i--) {
      queries += days.get(i).actors().stream().mapToInt(actor -> actor.queries().size()).sum();
      if (queries > FitSettings.MOST_QUERIES) {
        return i + 1;
      }
    }
    return history;
  }

  private Provenance provenance(Timeline timeline, int queries) {
    return new Provenance(
        PROGRAM,
        LIBRARY,
        settings.learner(),
        TimelineHash.of(timeline, settings.until()),
        settings.until(),
        settings.seed(),
        queries);
  }
}
