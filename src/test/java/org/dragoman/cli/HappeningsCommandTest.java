package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happened and what is coming, on the example dossier. */
class HappeningsCommandTest {

  @TempDir private static Path temporary = Path.of("unset");

  @BeforeAll
  static void readTheDossier() {
    assertThat(run("brief", "examples/pyongyang-2024").exitCode()).isZero();
  }

  private static TestCommand.Outcome run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--record");
    all.add(temporary.resolve("record").toString());
    return TestCommand.run(all.toArray(String[]::new));
  }

  private static JsonNode visit(String asOf) throws IOException {
    String line =
        run(
                "happenings",
                "--type",
                "consult",
                "--mode",
                "visit",
                "--about",
                "RUS,PRK",
                "--from",
                "2024-06-01",
                "--to",
                "2024-06-30",
                "--as-of",
                asOf,
                "--format",
                "jsonl")
            .out();
    assertThat(line.lines()).hasSize(1);
    return new ObjectMapper().readTree(line);
  }

  @Test
  void aVisitIsFirstExpectedThenAnnouncedThenReported() throws IOException {
    JsonNode then = visit("2024-06-13");
    JsonNode later = visit("2024-06-20");
    assertThat(then.get("status").asText()).isEqualTo("expected");
    assertThat(later.get("status").asText()).isEqualTo("occurred");
    assertThat(later.get("id")).isEqualTo(then.get("id"));
    assertThat(later.get("history").findValuesAsText("status"))
        .containsExactly("expected", "announced", "occurred");
    assertThat(later.get("links").findValuesAsText("kind"))
        .containsExactly("answers visit", "follows invitation");
    assertThat(later.get("first_since").get("when").asText()).isEqualTo("Jul 2000");
  }

  @Test
  void theFieldsThatScriptsRelyOnComeFirstAndInOrder() throws IOException {
    List<String> names = new ArrayList<>();
    visit("2024-06-20").fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .startsWith(
            "id",
            "type",
            "mode",
            "actor",
            "recipient",
            "status",
            "history",
            "earliest",
            "latest",
            "place",
            "sources",
            "claims")
        .contains("confirmed_by", "independent_sources", "links", "first_since", "aliases");
  }

  @Test
  void reasonsStandBelowEachRow() {
    assertThat(run("happenings", "--about", "RUS,PRK", "--explain").out())
        .contains("    [r08:7] 2024-06-18, occurred (Hanbit Wire)")
        .contains("    answers visit: ");
    assertThat(run("happenings", "--source", "kremlin").out())
        .contains("r05:1")
        .doesNotContain("r14:");
  }

  @Test
  void theAgendaKeepsWhatIsOverdueApartAndWritesACalendar() throws IOException {
    Path calendar = temporary.resolve("agenda.ics");
    String coming = run("agenda", "--as-of", "2024-06-17", "--ics", calendar.toString()).out();
    assertThat(coming.lines().map(line -> line.split(" +")[0]))
        .containsSubsequence("part", "coming", "undated");
    assertThat(coming).containsPattern("coming .*18–19 Jun 2024 .*visit .*announced");
    assertThat(Files.readString(calendar)).contains("DTSTART;VALUE=DATE:20240618");
    assertThat(run("agenda", "--as-of", "2024-06-17", "--format", "ics").out())
        .isEqualTo(Files.readString(calendar));
    assertThat(run("agenda").out()).containsPattern("(?m)^overdue ");
  }

  @Test
  void wrongUseIsExplained() {
    assertThat(run("happenings", "--type", "VISIT"))
        .satisfies(
            outcome -> {
              assertThat(outcome.exitCode()).isEqualTo(2);
              assertThat(outcome.err()).contains("PLOVER").doesNotContain("\tat ");
            });
    assertThat(run("agenda", "--ics", "/nowhere/at/all.ics").err()).contains("cannot be written");
  }
}
