package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.claim.Reading;
import org.dragoman.claim.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences become claims: who, what, how firmly, on whose word, when. Reports are of 12 June 2024,
 * a Wednesday.
 */
class ReportReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Brazilian president visited Chile on Tuesday. | event CONSULT BRA>CHL occurred on 11 Jun 2024",
        "The Brazilian president will visit Chile next week. | event CONSULT BRA>CHL planned on 17–23 Jun 2024",
        "The Brazilian president may visit Chile. | event CONSULT BRA>CHL possible",
        "The Brazilian president will not visit Chile. | event CONSULT BRA>CHL planned not",
        "Kenya condemned Ethiopia. | event ACCUSE KEN>ETH occurred",
        "Ethiopia was condemned by Kenya. | event ACCUSE KEN>ETH occurred",
        "Norway delivered missiles to Ukraine. | event AID NOR>UKR occurred",
        "Missiles were delivered to Ukraine by Norway. | event AID NOR>UKR occurred",
        "Peru and Chile signed a treaty on Monday. | agreement signed CHL,PER> occurred on 10 Jun 2024",
        "Relations between Peru and Chile remain tense. | relation tense CHL,PER> occurred",
        "Relations between Peru and Chile have improved since 2022. | relation improved CHL,PER> occurred on 1 Jan 2022 to 12 Jun 2024"
      })
  void factsPlansPossibilitiesAndDenials(String sentence, String claim) {
    assertThat(TestReader.claims(sentence)).contains(claim);
  }

  @Test
  void theSpeakerIsKept() {
    assertThat(
            TestReader.claims(
                "Kenya will withdraw its troops from Somalia, the Ethiopian foreign ministry said."))
        .anyMatch(claim -> claim.contains("by Ethiopian foreign ministry"));
  }

  @Test
  void anInvitationHasTheVisitInside() {
    Reading reading = TestReader.read("Kenya invited the president of Ghana.");
    assertThat(reading.claims().toString()).contains("AGREE").contains("CONSULT").contains("GHA");
  }

  @Test
  void anUndatedReportLeavesRelativeDatesOpen() {
    Reading reading = TestReader.read("The Brazilian president visited Chile on Tuesday.", null);
    assertThat(reading.claims())
        .isNotEmpty()
        .allMatch(claim -> claim.claim().when().equals(TimeInterval.UNKNOWN));
  }

  @Test
  void everyClaimStandsInASentenceAndHasItsReasons() {
    String text = "Peru 😀 and Chile signed a treaty on Monday. Kenya condemned Ethiopia.";
    Reading reading = TestReader.read(text);
    assertThat(reading.sentences()).hasSize(2);
    assertThat(reading.claims()).isNotEmpty().allMatch(claim -> !claim.reasons().isEmpty());
    assertThat(reading.sentences().get(1).span().of(text)).isEqualTo("Kenya condemned Ethiopia.");
  }

  @Test
  void readingTwiceGivesTheSame() {
    String text =
        "Peru and Chile signed a treaty on Monday. It obliges both sides to consult each other. Lima praised the deal.";
    assertThat(TestReader.read(text)).isEqualTo(TestReader.read(text));
  }

  @Test
  void hostileTextDoesNoHarm() {
    for (String text :
        List.of(
            "?",
            "((((",
            "\"\"\" ,,, ;;; :::",
            "a ".repeat(3000),
            "Kenya, said, said, said; :",
            "😀😀😀",
            "If if if unless unless.")) {
      assertThat(TestReader.read(text)).isNotNull();
    }
  }
}
