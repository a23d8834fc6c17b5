package org.dragoman.foresight.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.foresight.FitSettings;
import org.dragoman.foresight.Forecaster;
import org.dragoman.foresight.Progress;
import org.dragoman.foresight.SyntheticWorld;
import org.dragoman.foresight.model.FirstLook;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.Learner;
import org.dragoman.foresight.timeline.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders are read, wrong ones named by file and line, odd ones judged sanely. */
class BenchmarkFolderTest {

  @TempDir private Path folder = Path.of("unset");

  @Test
  void stampsInHoursBecomeDays() throws Exception {
    SyntheticWorld.write(folder, SyntheticWorld.events(1, 20), 1);
    BenchmarkFolder data = BenchmarkFolder.read(folder);
    assertThat(data.firstDay(Part.train)).isEqualTo(0);
    assertThat(data.firstDay(Part.test)).isEqualTo(17);
    assertThat(data.timelineUpTo(Part.test).days()).hasSize(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "train.txt     | 0;0;1;0 NEWLINE 0;zero;1;0  | line 2: 'zero' is not a whole number",
        "train.txt     | 0;0;1                       | line 1: subject, relation, object and stamp",
        "train.txt     | 0;0;77777;0                 | line 1: the id 77777 is not in 'entity2id.txt'",
        "train.txt     | ''                          | is empty",
        "entity2id.txt | Arland                      | line 1: a name, a tab and an id",
        "entity2id.txt | Arland;0 NEWLINE Borland;0  | line 2: the id 0 was given before",
        "entity2id.txt | Arland;5                    | line 1: the ids of 1 names run from 0: 5",
        "valid.txt     | 0;0;1;0                     | begins on day 0, yet the part before it ends",
      })
  void wrongInputIsNamed(String file, String content, String message) throws Exception {
    SyntheticWorld.write(folder, SyntheticWorld.events(1, 20), 1);
    Files.writeString(folder.resolve(file), content.replace(" NEWLINE ", "\n").replace(';', '\t'));
    assertThatThrownBy(() -> BenchmarkFolder.read(folder))
        .isInstanceOf(BenchmarkException.class)
        .hasMessageContaining(file)
        .hasMessageContaining(message);
  }

  @Test
  void missingFilesAreNamed() {
    assertThatThrownBy(() -> BenchmarkFolder.read(folder))
        .hasMessageContaining("entity2id.txt' is missing");
    assertThatThrownBy(() -> BenchmarkFolder.read(folder.resolve("nowhere")))
        .hasMessageContaining("is no folder");
  }

  @Test
  void oneDayOfHistoryFallsBackToTheFirstLook() throws Exception {
    List<Event> events =
        SyntheticWorld.events(1, 4).stream()
            .map(each -> each.day() == 0 ? each : later(each, 7))
            .toList();
    Verdict verdict = judge(events);
    assertThat(verdict.all().count()).isPositive();
    assertThat(verdict.all().meanReciprocalRank()).isBetween(0.0, 1.0);
  }

  @Test
  void oneRelationIsEnough() throws Exception {
    List<Event> events =
        SyntheticWorld.events(1, 40).stream()
            .map(each -> new Event(each.actor(), "meet", each.recipient(), each.day()))
            .distinct()
            .toList();
    assertThat(judge(events).all().meanReciprocalRank()).isBetween(0.1, 1.0);
  }

  @Test
  void actorsThatActOnThemselvesAreForecastToDoSo() throws Exception {
    List<Event> events =
        SyntheticWorld.events(1, 40).stream()
            .map(each -> new Event(each.actor(), each.act(), each.actor(), each.day()))
            .distinct()
            .toList();
    assertThat(judge(events).all().meanReciprocalRank()).isGreaterThan(0.8);
  }

  @Test
  void aSingleEventMakesNoModel() {
    FittedModel fitted =
        Forecaster.fit(
            org.dragoman.foresight.timeline.Timeline.of(List.of(new Event("A", "meet", "B", 3))),
            new FitSettings(Learner.trees, 1, 1, 4),
            Progress.NONE);
    assertThat(fitted.model()).isInstanceOf(FirstLook.class);
  }

  private static Event later(Event event, int days) {
    return new Event(event.actor(), event.act(), event.recipient(), event.day() + days);
  }

  private Verdict judge(List<Event> events) throws IOException {
    SyntheticWorld.write(folder, events, 1);
    BenchmarkFolder data = BenchmarkFolder.read(folder);
    Evaluation evaluation = new Evaluation(data, Part.test);
    FittedModel fitted =
        Forecaster.fit(
            evaluation.timeline(),
            new FitSettings(Learner.additive, 1, 1, data.firstDay(Part.test)),
            Progress.NONE);
    return evaluation.judge(fitted.model(), 1, ranking -> {}, Progress.NONE);
  }
}
