package org.dragoman.cli.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.briefing.Briefing;
import org.dragoman.view.Scenario;
import org.junit.jupiter.api.Test;

/** A briefing in each format, as it stood on a day, about some actors, with hostile names in it. */
class BriefingFormatTest {

  private static final List<RecordedClaim> CLAIMS =
      Scenario.claims(
          """
          r01:1 2024-06-12 CONSULT/visit RUS>PRK expected 2024-06-12..2024-06-19 by <script>alert(1)</script>
          r01:2 2024-06-12 tense KOR,RUS> occurred -
          r02:1 2024-06-19 signed:Partnership_Treaty PRK,RUS> occurred 2024-06-19
          r02:2 2024-06-19 CONSULT CHN,KOR> planned 2024-06-24..2024-06-30 by *Seoul*_[x]
          """);

  private static String render(BriefingFormat format) {
    return format.render(Briefing.of(CLAIMS, null, List.of()));
  }

  @Test
  void textTellsSectionsLinesAndReferences() {
    assertThat(render(BriefingFormat.text))
        .isEqualTo(
            """
            Briefing as of 2024-06-19, from 2 reports

            New
            ---
            • North Korea and Russia, Partnership Treaty: signed, 19 Jun 2024 [r02:1]

            Coming
            ------
            • Russia → North Korea: visit, expected 12–19 Jun 2024 [r01:1]
            • China and South Korea: talks, announced 24–30 Jun 2024 [r02:2]

            Agreements
            ----------
            • North Korea and Russia, Partnership Treaty: signed, 19 Jun 2024 [r02:1]

            Commitments
            -----------
              None in these reports.

            Red lines
            ---------
              None in these reports.

            Relations
            ---------
            • South Korea and Russia: relations tense [r01:2]

            What experts expect
            -------------------
            • <script>alert(1)</script>: Russia → North Korea: visit, expected, 12–19 Jun 2024 [r01:1]

            Contradictions
            --------------
              None in these reports.
            """);
  }

  @Test
  void theHeadingTellsTheDayAndWhomItIsAbout() {
    Briefing briefing =
        Briefing.of(
            CLAIMS, LocalDate.of(2024, 6, 30), List.of(new ActorCode("RUS"), new ActorCode("PRK")));
    assertThat(BriefingFormat.text.render(briefing))
        .contains("as of 2024-06-30")
        .contains("about Russia, North Korea");
  }

  @Test
  void namesInReportsCannotBecomeMarkup() {
    assertThat(render(BriefingFormat.html)).contains("&lt;script&gt;").doesNotContain("<script");
    assertThat(render(BriefingFormat.md)).contains("\\<script\\>");
  }

  @Test
  void jsonHoldsReferencesAndClaimIds() {
    assertThat(render(BriefingFormat.json))
        .contains("\"references\" : [ \"r02:1\" ]")
        .contains("\"asOf\" : \"2024-06-19\"")
        .contains(CLAIMS.get(2).claim().id().value());
  }
}
