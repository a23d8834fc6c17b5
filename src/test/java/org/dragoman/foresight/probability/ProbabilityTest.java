package org.dragoman.foresight.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.FitSettings;
import org.dragoman.foresight.Forecaster;
import org.dragoman.foresight.ForesightException;
import org.dragoman.foresight.Progress;
import org.dragoman.foresight.SyntheticWorld;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.Learner;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Chances are calibrated, better than base rates, and know the past alone. */
class ProbabilityTest {

  private static final List<Event> EVENTS =
      SyntheticWorld.events(3, 160).stream()
          .map(each -> new Event(each.actor(), name(each.act()), each.recipient(), each.day()))
          .toList();
  private static final Window WEEK = new Window(7);

  private static String name(String act) {
    return switch (act) {
      case "visit" -> "Make_a_visit";
      case "host" -> "Provide aid";
      case "praise" -> "Praise or endorse";
      case "criticise" -> "Criticize or denounce";
      case "threaten" -> "Threaten";
      default -> "fight with small arms and light weapons";
    };
  }

  @Test
  void classesFollowFromTheWordsANameStartsWith() {
    ActClasses classes = ActClasses.load();
    assertThat(classes.find("Make_statement")).contains(QuadClass.VERBAL_COOPERATION);
    assertThat(classes.find("Engage in negotiation")).contains(QuadClass.VERBAL_COOPERATION);
    assertThat(classes.find("Engage in mass killings")).contains(QuadClass.MATERIAL_CONFLICT);
    assertThat(classes.find("Expel or deport individuals")).contains(QuadClass.MATERIAL_CONFLICT);
    assertThat(classes.find("Demand rights")).contains(QuadClass.VERBAL_CONFLICT);
    assertThat(classes.find("Banana")).isEmpty();
  }

  @Test
  void chancesAreBetterThanBaseRatesAndCalibrated() {
    ProbabilityVerdict verdict =
        ProbabilityVerdict.judge(Timeline.of(EVENTS), WEEK, List.of(139, 146, 153), 1);
    assertThat(verdict.forecasts()).isGreaterThan(300);
    assertThat(verdict.trees().skill(verdict.climatology())).isPositive();
    assertThat(verdict.trees().calibrationError()).isLessThan(0.1);
  }

  @Test
  void laterEventsChangeNoChance() {
    List<Event> past = EVENTS.stream().filter(each -> each.day() < 139).toList();
    Optional<Chance> chance = chance(past);
    assertThat(chance).isPresent().isEqualTo(chance(EVENTS));
    assertThat(chance.orElseThrow().chance()).isBetween(0.0, 1.0);
  }

  private static Optional<Chance> chance(List<Event> events) {
    Timeline timeline = Timeline.of(events);
    FittedModel first =
        Forecaster.fit(timeline, new FitSettings(Learner.additive, 1, 1, 0), Progress.NONE);
    return Forecaster.at(timeline, 139, first)
        .probability("Arland", QuadClass.VERBAL_COOPERATION, "Police (Arland)", WEEK);
  }

  @Test
  void anActIsAsLikelyAsItsShareInItsClassMakesIt() {
    ActChance half = new ActChance(new Chance(0.75, 0.1, 0.5), 3, 5);
    assertThat(half.chance()).as("1 - .25 ^ (3/6)").isCloseTo(0.5, within(1e-9));
    assertThat(new ActChance(new Chance(0.75, 0.1, 0.5), 0, 5).chance()).isZero();
    Chances chances = Chances.at(Timeline.of(EVENTS), 139, WEEK, 1);
    ActChance visit =
        chances
            .findAct("Arland", "Make_a_visit", QuadClass.VERBAL_COOPERATION, "Police (Arland)")
            .orElseThrow();
    assertThat(visit.acts()).isBetween(0, visit.allOfClass());
    assertThat(visit.chance()).isLessThanOrEqualTo(visit.ofClass().chance());
  }

  @Test
  void strangersGetNoChance() {
    Chances chances = Chances.at(Timeline.of(EVENTS), 139, WEEK, 1);
    assertThat(chances.find("Arland", QuadClass.VERBAL_CONFLICT, "Nobody")).isEmpty();
  }

  @Test
  void aThinHistoryIsRefused() {
    List<Event> few = EVENTS.stream().filter(each -> each.day() < 80).toList();
    assertThatThrownBy(() -> Chances.at(Timeline.of(few), 80, WEEK, 1))
        .isInstanceOf(ForesightException.class)
        .hasMessageContaining("too thin for chances within 7 days");
  }

  @Test
  void theCalibrationRisesAndPoolsWhatFalls() {
    Isotonic rising = Isotonic.fit(new float[] {1, 2, 3, 4, 5, 6}, new float[] {0, 1, 0, 0, 1, 1});
    assertThat(rising.chance(0.5f)).isCloseTo(0, within(0.02));
    assertThat(rising.chance(2.5f)).isCloseTo(1.0 / 3, within(0.01));
    assertThat(rising.chance(9)).isCloseTo(1, within(0.02));
  }
}
