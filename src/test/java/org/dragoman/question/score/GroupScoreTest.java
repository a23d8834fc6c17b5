package org.dragoman.question.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.LedgerEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Forecasts are scored in groups, each figure with how far it can be trusted. */
class GroupScoreTest {

  private static final Offset<Double> EXACT = within(1e-9);

  private static double value(@Nullable Estimate estimate) {
    return Objects.requireNonNull(estimate).value();
  }

  @Test
  void aForecasterIsScoredByBrierAndLogarithm() {
    List<LedgerEntry> entries =
        Ledger.entries(
            """
            Shin expert CONSULT RUS,PRK in 7 days .675 yes
            Shin expert AID PRK,RUS in 7 days .675 no
            Shin expert AID PRK,RUS in 90 days .675 open
            """);
    GroupScore shin = GroupScore.by(Grouping.FORECASTER, entries).get(0);
    assertThat(shin.group()).isEqualTo(new Group("Shin", 0, ForecasterKind.EXPERT));
    assertThat(shin.forecasts()).isEqualTo(3);
    assertThat(shin.resolved()).isEqualTo(2);
    assertThat(shin.cameTrue()).isEqualTo(1);
    assertThat(value(shin.brier())).isCloseTo((.325 * .325 + .675 * .675) / 2, EXACT);
    assertThat(value(shin.log())).isCloseTo((-Math.log(.675) - Math.log(.325)) / 2, EXACT);
    assertThat(shin.ranked()).isNull();
    assertThat(shin.skill()).isNull();
    assertThat(shin.isSmallSample()).isTrue();
  }

  @Test
  void whatWasKnownBeforeItWasSaidDoesNotCount() {
    GroupScore all =
        GroupScore.overall(
            Ledger.entries(
                """
                Bae expert CONSULT RUS,PRK in 7 days .9 late
                Bae expert CONSULT RUS,PRK in 7 days .9 provisional
                """));
    assertThat(all.forecasts()).isEqualTo(2);
    assertThat(all.resolved()).isEqualTo(1);
    assertThat(all.provisional()).isEqualTo(1);
  }

  @Test
  void skillIsAgainstTheBaseRateOfTheSameForecastsAlone() {
    GroupScore all =
        GroupScore.overall(
            Ledger.entries(
                """
                Bae expert CONSULT RUS,PRK in 7 days .9 yes, base .5
                Bae expert AID PRK,RUS in 7 days .2 no, base .4
                Bae expert AID PRK,CHN in 7 days .9 no
                """));
    assertThat(value(all.skill())).isCloseTo(1 - (.01 + .04) / (.25 + .16), EXACT);
  }

  @Test
  void laddersHaveTheirOwnMeanAndShareTheOthers() {
    List<LedgerEntry> entries =
        new ArrayList<>(Ledger.entries("Bae expert CONSULT RUS,PRK in 7 days .9 yes, base .5"));
    entries.add(
        Ledger.onLadder(
            5, List.of(0.0, 0.0, 0.0, 0.0, 0.5, 0.5), List.of(0.5, 0.0, 0.0, 0.0, 0.0, 0.5)));
    GroupScore all = GroupScore.overall(entries);
    assertThat(value(all.brier())).isCloseTo(.01, EXACT);
    assertThat(value(all.ranked())).isCloseTo(.25 / 5, EXACT);
    assertThat(value(all.skill())).isCloseTo(1 - (.01 + .05) / (.25 + .25), EXACT);
    assertThat(value(all.log())).isCloseTo((-Math.log(.9) - Math.log(.5)) / 2, EXACT);
    assertThat(GroupScore.by(Grouping.QUESTION, entries))
        .extracting(one -> one.group().name())
        .containsExactly("CONSULT", "ladder");
  }

  @Test
  void groupsStandInTheirOrderOrByHowManyAreResolved() {
    List<LedgerEntry> entries =
        Ledger.entries(
            """
            Post press AID PRK,RUS in 91 days .4 no
            Bae expert AID PRK,RUS in 90 days .4 no
            Bae expert CONSULT PRK,RUS in 31 days .4 no
            Shin expert AID PRK,RUS in 30 days .4 no
            Kim official AID PRK,RUS in 7 days .4 no
            """);
    assertThat(names(Grouping.KIND, entries)).containsExactly("expert", "official", "press");
    assertThat(names(Grouping.FORECASTER, entries)).containsExactly("Bae", "Kim", "Post", "Shin");
    assertThat(names(Grouping.QUESTION, entries)).containsExactly("AID", "CONSULT");
    assertThat(names(Grouping.HORIZON, entries))
        .containsExactly("0–7 days", "8–30 days", "31–90 days", "over 90 days");
  }

  private static List<String> names(Grouping grouping, List<LedgerEntry> entries) {
    return GroupScore.by(grouping, entries).stream().map(one -> one.group().name()).toList();
  }

  private static String onPartners(int partners) {
    return IntStream.range(0, partners)
        .mapToObj(
            i ->
                "Bae expert AID RUS,AA%c in 7 days .%d %s, base .5%n"
                    .formatted('A' + i, 2 + i % 7, i % 3 == 0 ? "yes" : "no"))
        .collect(Collectors.joining());
  }

  @Test
  void fewSubjectsHaveNoInterval() {
    assertThat(brier(onPartners(4)).interval()).isNull();
    assertThat(brier(onPartners(5)).interval()).isNotNull();
  }

  private static Estimate brier(String lines) {
    return Objects.requireNonNull(GroupScore.overall(Ledger.entries(lines)).brier());
  }

  @Test
  void theIntervalHoldsTheValueAndIsTheSameEachTime() {
    GroupScore score = GroupScore.overall(Ledger.entries(onPartners(26)));
    Estimate skill = Objects.requireNonNull(score.skill());
    Interval interval = Objects.requireNonNull(skill.interval());
    assertThat(skill.value()).isBetween(interval.low(), interval.high());
    assertThat(score).isEqualTo(GroupScore.overall(Ledger.entries(onPartners(26))));
    assertThat(score.isSmallSample()).isFalse();
  }

  @Test
  void sayingTheSameOftenMakesNothingSurer() {
    String once = onPartners(8);
    Estimate single = brier(once);
    Estimate repeated = brier(once.repeat(10));
    assertThat(repeated.value()).isCloseTo(single.value(), EXACT);
    Interval first = Objects.requireNonNull(single.interval());
    Interval second = Objects.requireNonNull(repeated.interval());
    assertThat(second.low()).isCloseTo(first.low(), EXACT);
    assertThat(second.high()).isCloseTo(first.high(), EXACT);
  }

  @Test
  void theSummaryOfNothingIsEmpty() {
    GroupScore none = GroupScore.overall(List.of());
    assertThat(none.brier()).isNull();
    assertThat(none.forecasts()).isZero();
    assertThat(GroupScore.by(Grouping.KIND, List.of())).isEmpty();
  }
}
