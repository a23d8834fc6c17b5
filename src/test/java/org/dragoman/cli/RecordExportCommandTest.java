package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was imported goes out again in the layouts that others read. */
class RecordExportCommandTest {

  private static final String HEADER =
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code"
          + "\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number"
          + "\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";
  private static final String VISIT =
      "7001\t2031-05-02\tForeign Affairs (Peru)\tForeign Ministry\tPeru\tMake a visit\t042\t1.9"
          + "\tChile\tNA\tChile\t55\t3\tAndes Wire\tSantiago\tNA\tNA\tChile\t-33.4\t-70.6\n";
  private static final String AID =
      "7002\t2031-05-03\tChile\tNA\tChile\tProvide humanitarian aid\t073\t7.4\tPeru\tNA\tPeru\t56"
          + "\t1\tAndes Wire\tLima\tNA\tNA\tPeru\t-12\t-77\n";

  @TempDir private Path temporary = Path.of("unset");
  private Path record = Path.of("unset");

  @BeforeEach
  void importTwoRows() throws IOException {
    record = temporary.resolve("record");
    Path file = temporary.resolve("events.tab");
    Files.writeString(file, HEADER + VISIT + AID);
    assertThat(run("import", file.toString()).exitCode()).isZero();
  }

  private TestCommand.Outcome run(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = record.toString();
    return TestCommand.run(all);
  }

  @Test
  void icewsRowsComeOutAsTheyWentIn() {
    List<String> lines = run("record", "export", "--as", "icews").out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0) + "\n").isEqualTo(HEADER);
    assertThat(lines)
        .anySatisfy(line -> assertThat(line).endsWith(VISIT.substring(4).stripTrailing()))
        .anySatisfy(line -> assertThat(line).endsWith(AID.substring(4).stripTrailing()));
  }

  @Test
  void gdeltRowsHaveSixtyOneColumnsWithCodesAndDays() {
    String line =
        run("record", "export", "--as", "gdelt", "--type", "AID").out().lines().toList().get(0);
    String[] fields = line.split("\t", -1);
    assertThat(fields).hasSize(61);
    assertThat(fields[1]).isEqualTo("20310503");
    assertThat(fields[7]).isEqualTo("CHL");
    assertThat(fields[17]).isEqualTo("PER");
    assertThat(List.of(fields[26], fields[27], fields[28], fields[29]))
        .containsExactly("073", "073", "07", "2");
    assertThat(fields[52]).isEqualTo("Lima");
  }

  @Test
  void polecatRowsHaveFortyColumnsInPloverTypes() {
    List<String> lines = run("record", "export", "--as", "polecat").out().lines().toList();
    assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(40));
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("CONSULT\tvisit")
                    .contains("PER\t135")
                    .contains("CHL\t155"));
  }

  @Test
  void csvAndJsonLinesHoldEveryClaim() {
    assertThat(run("record", "export", "--as", "csv").out().lines())
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).contains("ICEWS#7001", "CONSULT,visit,PER,CHL"));
    assertThat(run("record", "export", "--as", "jsonl").out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"id\":", "\"coding\":"));
  }

  @Test
  void aFileIsOnlyReplacedWhenToldSo() throws IOException {
    Path out = temporary.resolve("claims.parquet");
    Files.writeString(out, "mine");
    TestCommand.Outcome refused =
        run("record", "export", "--as", "parquet", "--out", out.toString());
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--force");
    assertThat(Files.readString(out)).isEqualTo("mine");
    assertThat(
            run("record", "export", "--as", "parquet", "--out", out.toString(), "--force")
                .exitCode())
        .isZero();
    assertThat(Files.readAllBytes(out))
        .startsWith("PAR1".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }
}
