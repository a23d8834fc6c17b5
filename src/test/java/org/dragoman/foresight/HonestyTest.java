package org.dragoman.foresight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.foresight.benchmark.BenchmarkFolder;
import org.dragoman.foresight.benchmark.Evaluation;
import org.dragoman.foresight.benchmark.Judgement;
import org.dragoman.foresight.benchmark.Part;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.Learner;
import org.dragoman.foresight.model.ModelFile;
import org.dragoman.foresight.model.Ranking;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forecasts know the past alone, and names, seeds and threads play no part in them. */
class HonestyTest {

  private static final int DAYS = 48;
  private static final int TODAY = 42;
  private static final List<Event> EVENTS = SyntheticWorld.events(5, DAYS);

  private static final FittedModel FITTED = fit(EVENTS, 1, 1);

  @TempDir private Path temporary = Path.of("unset");

  private static FittedModel fit(List<Event> events, long seed, int threads) {
    return Forecaster.fit(
        Timeline.of(events), new FitSettings(Learner.trees, seed, threads, TODAY), Progress.NONE);
  }

  @Test
  void laterFactsAndOtherQueriesOfTheDayChangeNothing() {
    List<Event> past = EVENTS.stream().filter(each -> each.day() < TODAY).toList();
    List<Event> more = new ArrayList<>(EVENTS);
    for (Event event : EVENTS) {
      if (event.day() >= TODAY) {
        more.add(new Event(event.recipient(), "a new act", "Newcomer (Borland)", event.day()));
        more.add(new Event("Aaa (Newland)", event.act(), event.actor(), TODAY));
      }
    }
    Collections.shuffle(more, new Random(3));
    String expected = forecasts(past);
    assertThat(forecasts(EVENTS)).isEqualTo(expected);
    assertThat(forecasts(more)).isEqualTo(expected);
  }

  @Test
  void laterFactsDoNotChangeTheModelEither() throws Exception {
    List<Event> past = EVENTS.stream().filter(each -> each.day() < TODAY).toList();
    assertThat(bytes(fit(past, 1, 1))).isEqualTo(bytes(FITTED));
  }

  @Test
  void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() throws Exception {
    assertThat(bytes(fit(EVENTS, 1, 3))).isEqualTo(bytes(FITTED));
    assertThat(bytes(fit(EVENTS, 2, 1))).isNotEqualTo(bytes(FITTED));
  }

  @Test
  void idsAndTheOrderOfLinesPlayNoPart() throws Exception {
    List<Judgement> first = judge(SyntheticWorld.write(temporary.resolve("a"), EVENTS, 1), 1);
    List<Judgement> second = judge(SyntheticWorld.write(temporary.resolve("b"), EVENTS, 2), 3);
    assertThat(sorted(second)).isEqualTo(sorted(first));
  }

  private static List<String> sorted(List<Judgement> judgements) {
    return judgements.stream().map(Judgement::toString).sorted().toList();
  }

  private static List<Judgement> judge(Path folder, int threads) {
    BenchmarkFolder data = BenchmarkFolder.read(folder);
    Evaluation evaluation = new Evaluation(data, Part.test);
    FittedModel model =
        Forecaster.fit(
            evaluation.timeline(),
            new FitSettings(Learner.additive, 1, threads, data.firstDay(Part.valid)),
            Progress.NONE);
    return evaluation.judge(model.model(), threads, ranking -> {}, Progress.NONE).model();
  }

  private static String forecasts(List<Event> events) {
    Forecaster forecaster = Forecaster.at(Timeline.of(events), TODAY, FITTED);
    StringBuilder text = new StringBuilder();
    for (String actor : List.of("Arland", "Police (Borland)", "Union of Lands")) {
      for (String act : List.of("visit", "praise")) {
        Ranking ranking = forecaster.rank(forecaster.query(actor, act, false));
        List<String> names = forecaster.names(ranking);
        for (int place = 0; place < names.size(); place++) {
          text.append(names.get(place)).append(' ').append(ranking.score(place)).append('\n');
        }
      }
    }
    return text.toString();
  }

  private byte[] bytes(FittedModel model) throws Exception {
    Path file = temporary.resolve("model");
    ModelFile.write(model, file);
    return Files.readAllBytes(file);
  }
}
