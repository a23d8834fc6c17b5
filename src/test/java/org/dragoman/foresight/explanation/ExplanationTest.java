package org.dragoman.foresight.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dragoman.foresight.FitSettings;
import org.dragoman.foresight.Forecaster;
import org.dragoman.foresight.Progress;
import org.dragoman.foresight.SyntheticWorld;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.Learner;
import org.dragoman.foresight.model.Ranking;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Query;
import org.dragoman.foresight.timeline.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Explanations sum to the score and cite events that happened. */
class ExplanationTest {

  private static final List<Event> EVENTS = SyntheticWorld.events(6, 40);

  @ParameterizedTest
  @EnumSource
  void reasonsSumToTheScoreAndCiteWhatHappened(Learner learner) {
    Timeline timeline = Timeline.of(EVENTS);
    FittedModel fitted =
        Forecaster.fit(timeline, new FitSettings(learner, 1, 1, 40), Progress.NONE);
    Forecaster forecaster = Forecaster.at(timeline, 40, fitted);
    Query query = forecaster.query("Arland", "visit", true);
    Ranking ranking = forecaster.rank(query);
    int cited = 0;
    for (int place = 0; place < 5; place++) {
      Explanation explanation = forecaster.explain(query, ranking.actor(place));
      double sum =
          explanation.start()
              + explanation.reasons().stream().mapToDouble(Reason::contribution).sum();
      assertThat(sum).isCloseTo(ranking.score(place), within(1e-4));
      for (Reason reason : explanation.reasons()) {
        assertThat(EVENTS).containsAll(reason.cited());
        cited += reason.cited().size();
      }
    }
    assertThat(cited).isGreaterThan(5);
  }
}
