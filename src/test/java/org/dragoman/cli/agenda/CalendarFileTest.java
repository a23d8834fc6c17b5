package org.dragoman.cli.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Agenda;
import org.dragoman.view.Scenario;
import org.junit.jupiter.api.Test;

/** The agenda's calendar is one that calendar programs open. */
class CalendarFileTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 17);
  private static final List<RecordedClaim> CLAIMS =
      Scenario.claims(
          """
          r02:1 2024-06-17 CONSULT/visit RUS>PRK planned 2024-06-18..2024-06-19 by Kremlin
          r03:1 2024-06-17 CONSULT CHN,KOR,JPN,USA,GBR,FRA,DEU,ITA,CAN,AUS> expected 2024-06-20
          r04:1 2024-06-17 AID RUS>PRK possible -
          """);
  private static final String TEXT = CalendarFile.of(Agenda.of(CLAIMS, DAY));

  private static List<VEvent> events() throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(TEXT));
    calendar.validate();
    return calendar.getComponents(Component.VEVENT);
  }

  @Test
  void datedItemsAreAllDayEntriesOverAllTheirDays() throws Exception {
    assertThat(events()).hasSize(2);
    assertThat(TEXT)
        .contains("DTSTART;VALUE=DATE:20240618\r\nDTEND;VALUE=DATE:20240620\r\n")
        .contains("DTSTART;VALUE=DATE:20240620\r\nDTEND;VALUE=DATE:20240621\r\n");
  }

  @Test
  void theIdOfTheHappeningIsTheUidAndFirmnessTheStatus() throws Exception {
    VEvent visit = events().get(0);
    assertThat(visit.getUid().orElseThrow().getValue())
        .isEqualTo(CLAIMS.get(0).claim().id() + "@dragoman");
    assertThat(visit.getStatus().getValue()).isEqualTo("CONFIRMED");
    assertThat(events().get(1).getStatus().getValue()).isEqualTo("TENTATIVE");
    assertThat(visit.getDescription().getValue()).contains("[r02:1]");
  }

  @Test
  void linesEndInCrLfAndAreFoldedAt75Octets() {
    assertThat(TEXT.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    assertThat(TEXT.split("\r\n"))
        .anyMatch(line -> line.startsWith(" "))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }
}
