package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.cli.TestCommand.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Agreements, red lines, contradictions and alerts of the example dossier beside a coded alliance.
 */
class AgreementsAndRedLinesTest {

  private static String alliance() {
    String members =
        IntStream.rangeClosed(1, 59).mapToObj(n -> "mem" + n).collect(Collectors.joining(","));
    return "atopid,begyr,begmo,begday,endyr,endmo,endday,length,renewlgt,secrart,version,defense,"
        + "offense,neutral,nonagg,consul,"
        + members
        + "\n4940,2000,2,9,0,0,0,120,60,0,4.01,0,0,0,0,1,365,731"
        + ",".repeat(57)
        + "\n";
  }

  @TempDir private static Path temporary = Path.of("unset");

  @BeforeAll
  static void readTheDossierAndImportAnAlliance() throws IOException {
    Path file = Files.writeString(temporary.resolve("atop.csv"), alliance());
    run("brief", "examples/pyongyang-2024");
    assertThat(run("import", file.toString()).exitCode()).isZero();
  }

  private static Outcome run(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--record";
    all[arguments.length + 1] = temporary.resolve("record").toString();
    return TestCommand.run(all);
  }

  private static String on(String day) {
    return run("agreements", "RUS", "PRK", "--on", day).out();
  }

  @Test
  void aTerminatedTreatyIsNoLongerInForce() {
    assertThat(on("2010-01-01")).contains("in force on 2010-01-01: no (terminated 1996-09-10)");
  }

  @Test
  void afterTheDataEndNothingIsKnown() {
    assertThat(on("2016-06-01")).contains("in force on 2016-06-01: yes (by ATOP 4.01)");
    assertThat(on("2018-01-01"))
        .contains("unknown (in force when the data of ATOP 4.01 end (2016-12-31))");
  }

  @Test
  void aSignedTreatyIsNotInForceBeforeThatIsReported() {
    assertThat(on("2024-06-30")).contains("unknown (signed; its entry into force is not reported)");
  }

  @Test
  void twoCodingsStandSideBySide() {
    assertThat(on("2010-01-01"))
        .contains("term: 120 months, renewed by 60")
        .containsPattern(
            "ATOP 4.01: .*consultation provision.*regarded as alliance|ATOP 4.01: .*regarded as alliance")
        .containsPattern("Seoul: regarded: .*declaration");
  }

  @Test
  void everyValueOfAnAgreementNamesItsClaims() {
    assertThat(run("agreements", "RUS", "PRK", "--on", "2010-01-01", "--format", "jsonl").out())
        .contains("\"in_force\":\"no\"", "\"in_force_claims\":[\"", "\"term_months\":120")
        .contains("\"consultation\":{\"answer\":\"yes\"");
  }

  @Test
  void redLinesTellWhatMovedThem() {
    assertThat(run("redlines", "--about", "KOR,RUS", "--as-of", "2024-06-13").out())
        .contains("South Korea → Russia, red line stated")
        .contains("uncrossed");
    assertThat(run("redlines", "--format", "jsonl").out())
        .contains("\"state\":\"approached\"", "\"moved_by\":[\"");
  }

  @Test
  void contradictionsStandSideBySide() {
    assertThat(run("contradictions").out()).contains("asserted and denied");
  }

  @Test
  void watchAlertsOnceOfWhatIsNew() throws IOException {
    assertThat(run("watch").exitCode()).isZero();
    Path news = Files.createDirectories(temporary.resolve("news"));
    Files.writeString(
        news.resolve("n1.txt"),
        "Line drawn\n2024-12-20 | Post | Seoul\n\n"
            + "Seoul said that Russian help for Pyongyang's nuclear programme would be a red line.\n");
    Outcome alerted = run("watch", news.toString());
    assertThat(alerted.exitCode()).isEqualTo(3);
    assertThat(alerted.out()).contains("ALERT").contains("[n1:1]");
    assertThat(run("watch").exitCode()).isZero();
  }
}
