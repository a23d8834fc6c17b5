package org.dragoman.desk.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.code.EventScoreTable;
import org.dragoman.view.Scenario;
import org.dragoman.view.relation.Pair;
import org.dragoman.view.relation.Scale;
import org.dragoman.view.relation.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With claims added or left out the views answer otherwise, and say on which claims that rests. */
class WhatIfTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
  private static final List<RecordedClaim> CLAIMS =
      Scenario.claims(
          "r01:1 2024-06-12 CONSULT/visit RUS>PRK planned 2024-06-18..2024-06-19 by Kremlin\n"
              + "r02:1 2024-06-19 CONSULT/visit RUS>PRK occurred 2024-06-18..2024-06-19\n"
              + "r02:2 2024-06-19 signed:Pact PRK,RUS> occurred 2024-06-19\n"
              + "r03:1 2024-06-20 CONSULT/visit CHN>KOR occurred 2024-05-27");

  private static WhatIf whatIf(Optional<Pair> pair) {
    Scoring scoring = new Scoring(EventScoreTable.load(LexiconFiles.bundled()), Scale.plover);
    return new WhatIf(CLAIMS, DAY, pair, scoring, 90);
  }

  private static String told(Change change) {
    return change.view() + ": " + change.before() + " → " + change.after();
  }

  @Test
  void withoutTheReportOfIsHappeningAVisitIsOnlyAnnounced() {
    List<Change> changes = whatIf(Optional.empty()).changes(List.of(), List.of(CLAIMS.get(1)));
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).subject()).isEqualTo("Russia → North Korea: visit");
    assertThat(changes.get(0).before()).startsWith("occurred");
    assertThat(changes.get(0).after()).startsWith("lapsed");
    assertThat(changes.get(0).lost()).containsExactly(CLAIMS.get(1));
    assertThat(changes.get(0).gained()).isEmpty();
  }

  @Test
  void aSupposedEventMakesAHappeningAndMovesTheRelation() {
    RecordedClaim attack = HypotheticalClaim.of("ASSAULT PRK>RUS occurred 2024-06-29", 1, DAY);
    Pair pair = new Pair(new ActorCode("RUS"), new ActorCode("PRK"));
    List<Change> changes = whatIf(Optional.of(pair)).changes(List.of(attack), List.of());
    assertThat(changes).extracting(Change::view).contains("happenings", "relations");
    assertThat(changes)
        .filteredOn(change -> change.view().equals("relations"))
        .singleElement()
        .satisfies(change -> assertThat(change.gained()).containsExactly(attack));
  }

  @Test
  void aSupposedTerminationEndsAnAgreement() {
    RecordedClaim end =
        HypotheticalClaim.of(
            "{\"kind\":\"agreement\",\"type\":\"terminated\",\"form\":\"treaty\",\"name\":\"Pact\","
                + "\"actor\":[\"PRK\",\"RUS\"],\"earliest\":\"2024-06-25\",\"latest\":\"2024-06-25\"}",
            1,
            DAY);
    assertThat(whatIf(Optional.empty()).changes(List.of(end), List.of()))
        .filteredOn(change -> change.view().equals("agreements"))
        .singleElement()
        .satisfies(change -> assertThat(change.after()).startsWith("in force: no"));
  }

  @Test
  void whatChangesNothingIsNoChange() {
    assertThat(whatIf(Optional.empty()).changes(List.of(), List.of())).isEmpty();
    RecordedClaim same = HypotheticalClaim.of("CONSULT/visit CHN>KOR occurred 2024-05-27", 1, DAY);
    assertThat(whatIf(Optional.empty()).changes(List.of(same), List.of())).isEmpty();
  }

  @Test
  void theClaimOnWhichMostHangsComesFirst() {
    List<Weight> weights =
        whatIf(Optional.of(new Pair(new ActorCode("RUS"), new ActorCode("PRK"))))
            .sensitivity(done -> {});
    assertThat(weights.get(0).claim()).isEqualTo(CLAIMS.get(1));
    assertThat(weights.get(0).changes().stream().map(WhatIfTest::told))
        .anyMatch(change -> change.startsWith("happenings: occurred"))
        .anyMatch(change -> change.startsWith("relations: level"));
    assertThat(weights).extracting(Weight::claim).doesNotContain(CLAIMS.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSULT/visit",
        "DANCE RUS>PRK occurred",
        "CONSULT RUS>PRK someday",
        "CONSULT RUS>PRK occurred 2024-13-01",
        "{\"kind\":\"event\"",
        "{\"kind\":\"event\",\"type\":\"DANCE\",\"actor\":[\"RUS\"]}",
        "[1]"
      })
  void whatIsNoClaimIsRefused(String text) {
    assertThatThrownBy(() -> HypotheticalClaim.of(text, 1, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Exception");
  }
}
