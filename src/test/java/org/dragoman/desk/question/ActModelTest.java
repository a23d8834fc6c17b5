package org.dragoman.desk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.foresight.SyntheticWorld;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.code.EventScoreTable;
import org.dragoman.question.Criterion;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;
import org.dragoman.question.Window;
import org.dragoman.question.precedent.SystemForecast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the record tells of many events, the engine's chance of an act is what is expected. */
class ActModelTest {

  private static final LocalDate DAY = LocalDate.ofEpochDay(139);
  private static final Map<String, String> ACTS =
      Map.of(
          "visit", "CONSULT/visit",
          "host", "AID",
          "praise", "SUPPORT",
          "criticise", "ACCUSE",
          "threaten", "THREATEN");
  private static final Map<String, String> ACTORS = Map.of("Arland", "ARL", "Borland", "BOR");

  private static final List<Event> EVENTS =
      SyntheticWorld.events(3, 139).stream()
          .map(
              one ->
                  new Event(
                      ACTORS.getOrDefault(one.actor(), one.actor()),
                      ACTS.getOrDefault(one.act(), "ASSAULT"),
                      ACTORS.getOrDefault(one.recipient(), one.recipient()),
                      one.day()))
          .toList();

  private static final SystemForecast PRECEDENTS =
      new SystemForecast(
          null, "abstains", List.of(), List.of(), Probabilities.even(2), Probabilities.even(2));

  private static Matter matter(
      PloverType type, @Nullable String mode, String actor, String recipient) {
    return new Matter(
        new Criterion.Act(type, mode, Sides.of(actor, recipient)),
        new Window(DAY, DAY.plusDays(7)),
        new Outcomes.YesNo(),
        2);
  }

  private static ActModel model() {
    return new ActModel(EVENTS, DAY, EventScoreTable.load(LexiconFiles.bundled()));
  }

  /** The pair that has dealt most with each other. */
  private static Event busiest() {
    return EVENTS.stream()
        .filter(one -> one.actor().matches("[A-Z]{3}") && one.recipient().matches("[A-Z]{3}"))
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  @Test
  void whereThereIsAChanceItReplacesTheAbstentionAndSaysWhy() {
    Event last = busiest();
    String[] act = last.act().split("/");
    SystemForecast with =
        model()
            .with(
                PRECEDENTS,
                matter(
                    PloverType.valueOf(act[0]),
                    act.length > 1 ? act[1] : null,
                    last.actor(),
                    last.recipient()));
    assertThat(with.find()).isPresent();
    assertThat(with.find().orElseThrow().get(1)).isBetween(0.0, 1.0);
    assertThat(with.reason())
        .matches(
            "chance of .* by 1970-05-27 \\d+ % \\(base rate \\d+ %\\), and \\d+ of \\d+ such acts were .*");
  }

  @Test
  void strangersAndOtherQuestionsKeepWhatPrecedentsSay() {
    assertThat(model().with(PRECEDENTS, matter(PloverType.AID, null, "XXX", "YYY")))
        .isEqualTo(PRECEDENTS);
    assertThat(model().with(PRECEDENTS, matter(PloverType.PROTEST, null, "ARL", "")))
        .as("an act on nobody")
        .isEqualTo(PRECEDENTS);
  }

  @Test
  void whereTheRecordTellsOfNoEventItSaysSoAndPrecedentsStand() {
    ActModel empty = new ActModel(List.of(), DAY, EventScoreTable.load(LexiconFiles.bundled()));
    Matter aid = matter(PloverType.AID, null, "ARL", "BOR");
    assertThat(empty.with(PRECEDENTS, aid)).isEqualTo(PRECEDENTS);
    assertThat(empty.problems())
        .containsExactly("the record tells of no dated event up to 1970-05-20");
  }
}
