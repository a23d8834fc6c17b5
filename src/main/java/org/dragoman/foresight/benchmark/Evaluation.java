package org.dragoman.foresight.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dragoman.foresight.FitSettings;
import org.dragoman.foresight.Progress;
import org.dragoman.foresight.feature.Candidates;
import org.dragoman.foresight.feature.Replay;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.model.FirstLook;
import org.dragoman.foresight.model.Ranking;
import org.dragoman.foresight.model.RankingModel;
import org.dragoman.foresight.timeline.AnsweredQuery;
import org.dragoman.foresight.timeline.Day;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Timeline;

/** Forecasts every fact of one part of a benchmark and judges the forecasts. */
public final class Evaluation {

  private static final RankingModel FIRST_LOOK = new FirstLook();

  private final Part part;
  private final Timeline timeline;
  private final Referee modelReferee;
  private final Referee firstReferee;
  private final int firstDay;
  private final AtomicInteger answers = new AtomicInteger();
  private final AtomicInteger scored = new AtomicInteger();

  public Evaluation(BenchmarkFolder folder, Part part) {
    this.part = part;
    this.timeline = folder.timelineUpTo(part);
    this.firstDay = folder.firstDay(part);
    List<Event> before = new ArrayList<>();
    for (Part earlier : Part.values()) {
      if (earlier.compareTo(part) < 0 && folder.has(earlier)) {
        before.addAll(folder.events(earlier));
      }
    }
    this.modelReferee = new Referee(timeline.vocabulary(), before, folder.events(part));
    this.firstReferee = new Referee(timeline.vocabulary(), before, folder.events(part));
  }

  /** The timeline up to the end of the part. */
  public Timeline timeline() {
    return timeline;
  }

  /**
   * @param rankings hears every ranking, in order of days
   */
  public Verdict judge(
      RankingModel model, int threads, Consumer<Ranking> rankings, Progress progress) {
    List<Day> days = timeline.days().stream().filter(day -> day.number() >= firstDay).toList();
    TemporalGraph graph = new TemporalGraph(timeline.vocabulary());
    try (Replay replay = new Replay(graph, threads, FitSettings.ORDERED)) {
      replay.learn(timeline.before(firstDay));
      for (int done = 0; done < days.size(); done++) {
        replay.look(
            days.subList(done, done + 1),
            (query, candidates) -> judge(query, candidates, model),
            judged -> judged.forEach(each -> note(each, rankings)));
        progress.report("days of " + part, done + 1, days.size());
      }
    }
    return new Verdict(
        modelReferee.judgements(),
        firstReferee.judgements(),
        scored.doubleValue() / answers.doubleValue());
  }

  private Judged judge(AnsweredQuery query, Candidates candidates, RankingModel model) {
    Ranking ranking = Ranking.of(candidates, model);
    for (int place = 0; place < candidates.size(); place++) {
      scored.addAndGet(query.isAnswer(candidates.actor(place)) ? 1 : 0);
    }
    answers.addAndGet(query.size());
    return new Judged(
        query,
        ranking,
        modelReferee.rank(query, ranking),
        firstReferee.rank(query, Ranking.of(candidates, FIRST_LOOK)));
  }

  private void note(Judged judged, Consumer<Ranking> rankings) {
    modelReferee.note(judged.query(), judged.model());
    firstReferee.note(judged.query(), judged.firstLook());
    rankings.accept(judged.ranking());
  }

  /** The ranks that one query's answers were given. */
  private record Judged(AnsweredQuery query, Ranking ranking, double[] model, double[] firstLook) {}
}
