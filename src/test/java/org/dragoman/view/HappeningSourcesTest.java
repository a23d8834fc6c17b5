package org.dragoman.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who vouches for a happening, how many independent of each other, and what it follows. */
class HappeningSourcesTest {

  private static final String WIRE =
      "President Putin arrived in Pyongyang late on Tuesday for talks with Kim Jong Un about a new treaty.";

  private static final Speakers SPEAKERS =
      (speaker, day) ->
          switch (speaker) {
            case "Kremlin" -> Optional.of(ActorCode.of("RUS"));
            case "Tokyo" -> Optional.of(ActorCode.of("JPN"));
            default -> Optional.empty();
          };

  private static RecordedClaim visit(String document, String words, String speaker) {
    String by = speaker.isEmpty() ? "" : " by " + speaker;
    RecordedClaim claim =
        Scenario.claims(document + ":1 2024-06-19 CONSULT/visit RUS>PRK occurred 2024-06-18" + by)
            .get(0);
    return new RecordedClaim(
        claim.claim(),
        claim.reference(),
        claim.published(),
        claim.publisher(),
        words,
        null,
        claim.recorded());
  }

  private static int independent(RecordedClaim... claims) {
    return Origins.count(Happenings.of(List.of(claims)).get(0));
  }

  @Test
  void copiesOfOneWireTextAreOneSource() {
    assertThat(independent(visit("r01", WIRE, ""), visit("r02", WIRE.replace("late ", ""), "")))
        .isEqualTo(1);
    assertThat(
            independent(
                visit("r01", WIRE, ""),
                visit("r02", "Kim welcomed Putin at the airport of the capital on Tuesday.", "")))
        .isEqualTo(2);
  }

  @Test
  void aNamedAgencyAndASpeakerAreOneSourceHoweverManyPrintThem() {
    assertThat(
            independent(
                visit("r01", "Putin is in Pyongyang, Reuters reported.", ""),
                visit("r02", "(Reuters) The Russian leader landed in North Korea.", "")))
        .isEqualTo(1);
    assertThat(
            independent(
                visit("r01", "Putin has landed, the Kremlin said.", "Kremlin"),
                visit("r02", "The visit has begun, according to the Kremlin.", "Kremlin")))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Kremlin, Post says so., PARTICIPANT",
    "Tokyo, Post says so., OTHER_GOVERNMENT",
    "two South Korean officials, Post says so., ANONYMOUS_OFFICIAL",
    "Kremlin, He declined to be named., ANONYMOUS_OFFICIAL",
    "Bae Min-ho, Post says so., PRESS_ONLY",
    "'', Post says so., PRESS_ONLY"
  })
  void theWeightiestWordConfirms(String speaker, String words, Confirmation.Voucher voucher) {
    Happening happening =
        Happenings.of(List.of(visit("r01", words, speaker), visit("r02", "It says so.", "")))
            .get(0);
    assertThat(Confirmation.of(happening, SPEAKERS).by()).isEqualTo(voucher);
  }

  @Test
  void aVisitAnswersTheLastOneTheOtherWay() {
    List<Happening> visits =
        Happenings.of(
            Scenario.claims(
                """
                r01:1 2023-09-14 CONSULT/visit PRK>RUS occurred 2023-09-13
                r01:2 2023-09-14 CONSULT/visit PRK>RUS occurred 2019-04-25
                r02:1 2024-06-19 CONSULT/visit RUS>PRK occurred 2024-06-18
                """));
    Happening last = visits.get(visits.size() - 1);
    assertThat(new Links(visits).of(last))
        .extracting(link -> link.kind() + " " + Words.when(link.to().when()))
        .containsExactly("ANSWERS_VISIT 13 Sep 2023");
  }

  @ParameterizedTest
  @CsvSource({
    "It was his first visit since 2000., AGREES",
    "It was his first trip to the North in 24 years., AGREES",
    "It was the first visit since 2012., CONTRADICTS",
    "It was the first-ever visit., CONTRADICTS",
    "The visit began., NOTHING_SAID"
  })
  void whatAReportSaysOfAFirstTimeIsHeldAgainstTheRecord(
      String words, Precedent.Reported reported) {
    List<Happening> visits =
        Happenings.of(
            List.of(
                Scenario.claims(
                        "r00:1 2023-10-20 CONSULT/visit RUS>PRK occurred 2000-07-01..2000-07-31")
                    .get(0),
                visit("r01", words, "")));
    Precedent precedent = new Precedents(visits).of(visits.get(1));
    assertThat(precedent.reported()).isEqualTo(reported);
    assertThat(precedent.years()).isEqualTo(23);
    assertThat(precedent.previous()).isEqualTo(visits.get(0));
  }
}
