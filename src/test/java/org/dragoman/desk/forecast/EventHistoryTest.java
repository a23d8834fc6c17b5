package org.dragoman.desk.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.codes.PloverType;
import org.dragoman.foresight.ForesightException;
import org.dragoman.foresight.probability.ActClasses;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.view.Scenario;
import org.junit.jupiter.api.Test;

/** Facts of a record are events for the forecasting engine, once each; nothing else is. */
class EventHistoryTest {

  private static final ActorCode RUSSIA = new ActorCode("RUS");
  private static final ActorCode NORTH_KOREA = new ActorCode("PRK");

  private static List<String> events(String lines) {
    return EventHistory.of(Scenario.claims(lines)).stream()
        .map(
            event ->
                event.actor()
                    + ">"
                    + event.recipient()
                    + " "
                    + event.act()
                    + " "
                    + LocalDate.ofEpochDay(event.day()))
        .toList();
  }

  @Test
  void aFactToldTwiceIsOneEvent() {
    assertThat(
            events(
                "r01:1 2024-06-20 CONSULT/visit RUS>PRK occurred 2024-06-18..2024-06-19\n"
                    + "r02:1 2024-06-20 CONSULT/visit RUS>PRK occurred 2024-06-19"))
        .containsExactly("RUS>PRK CONSULT/visit 2024-06-19");
  }

  @Test
  void whatIsMutualIsToldFromBothSides() {
    assertThat(events("r01:1 2024-06-20 CONSULT/meet PRK,RUS> occurred 2024-06-19"))
        .containsExactlyInAnyOrder(
            "PRK>RUS CONSULT/meet 2024-06-19", "RUS>PRK CONSULT/meet 2024-06-19");
  }

  @Test
  void plansDenialsUndatedFactsAndAgreementsAreNoEvents() {
    assertThat(
            events(
                "r01:1 2024-06-10 CONSULT/visit RUS>PRK planned 2024-06-19\n"
                    + "r01:2 2024-06-10 AID PRK>RUS !occurred 2024-06-09\n"
                    + "r01:3 2024-06-10 AID PRK>RUS occurred -\n"
                    + "r01:4 2024-06-10 AID PRK>RUS occurred 2024-01-01..2024-06-01\n"
                    + "r01:5 2024-06-10 signed:Pact PRK,RUS> occurred 2024-06-09"))
        .isEmpty();
  }

  @Test
  void everyTypeHasItsClass() {
    ActClasses classes = ActClasses.load();
    assertThat(Stream.of(PloverType.values()))
        .allSatisfy(
            type -> assertThat(classes.find(EventHistory.act(type.name(), "visit"))).isPresent());
  }

  @Test
  void aThinHistoryIsToldSo() {
    LocalDate day = LocalDate.of(2024, 6, 30);
    assertThatThrownBy(() -> ForecastDesk.chances(List.of(), day, RUSSIA, NORTH_KOREA))
        .isInstanceOf(ForesightException.class)
        .hasMessageContaining("no dated event");
    List<Event> few = List.of(new Event("RUS", "AID", "PRK", (int) day.toEpochDay() - 3));
    assertThatThrownBy(() -> ForecastDesk.chances(few, day, RUSSIA, NORTH_KOREA))
        .isInstanceOf(ForesightException.class);
  }

  /** Two who talk every other day for two years, and many who do so now and then. */
  @Test
  void whoTalksOftenIsLikelyToTalkSoonAndLaterEventsDoNotCount() {
    LocalDate day = LocalDate.of(2024, 6, 30);
    List<Event> events = new ArrayList<>();
    for (int before = 1; before < 700; before++) {
      int number = (int) day.toEpochDay() - before;
      if (before % 2 == 0) {
        events.add(new Event("RUS", "CONSULT/talk", "PRK", number));
      }
      String other = "X" + before % 23;
      events.add(new Event(other, before % 3 == 0 ? "ASSAULT" : "AID", "Y" + before % 7, number));
      events.add(new Event("RUS", "ACCUSE", "Y" + before % 5, number));
    }
    List<PairChance> chances = ForecastDesk.chances(events, day, RUSSIA, NORTH_KOREA);
    assertThat(chances)
        .filteredOn(
            chance ->
                chance.actor().equals(RUSSIA)
                    && chance.days() == 7
                    && chance.actClass().code().equals("verbal-cooperation"))
        .singleElement()
        .satisfies(
            chance ->
                assertThat(chance.chance().chance()).isGreaterThan(chance.chance().baseRate()));
    List<Event> later = new ArrayList<>(events);
    later.add(new Event("RUS", "ASSAULT", "PRK", (int) day.toEpochDay() + 1));
    assertThat(ForecastDesk.chances(later, day, RUSSIA, NORTH_KOREA)).isEqualTo(chances);
  }
}
