package org.dragoman.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of all sorts become reports or named problems. */
class IntakeTest {

  private static final String DATED =
      "Talks end\n2024-06-12 | The Post | Seoul\n\nThe talks ended. Zürich was the place.\n";

  @TempDir private Path folder = Path.of("unset");

  private Intake.Result read(Path... paths) {
    return Intake.read(
        List.of(paths).stream().map(Path::toString).toList(), null, InputStream.nullInputStream());
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void headlineAndDatelineAreReadOffTheFirstTwoLines() throws IOException {
    Report report = read(write("r1.txt", DATED)).reports().get(0);
    assertThat(report.name()).isEqualTo("r1");
    assertThat(report.headline()).isEqualTo("Talks end");
    assertThat(report.published()).isEqualTo(LocalDate.of(2024, 6, 12));
    assertThat(report.publisher()).isEqualTo("The Post");
    assertThat(report.city()).isEqualTo("Seoul");
    assertThat(report.text().substring(report.bodyStart())).startsWith("\nThe talks");
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    assertThat(read(write("empty.txt", "")).problems())
        .singleElement()
        .isInstanceOf(IntakeProblem.EmptyFile.class);
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    byte[] bytes = new byte[5000];
    new java.util.Random(7).nextBytes(bytes);
    assertThat(read(write("image.txt", bytes)).problems())
        .singleElement()
        .isInstanceOf(IntakeProblem.BinaryFile.class);
  }

  @Test
  void latin1IsReadAndSaid() throws IOException {
    Intake.Result result = read(write("latin.txt", DATED.getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(result.reports().get(0).text()).contains("Zürich");
    assertThat(result.problems()).singleElement().isInstanceOf(IntakeProblem.Recoded.class);
    assertThat(result.hasRejections()).isFalse();
  }

  @Test
  void utf16IsReadWithAndWithoutAMark() throws IOException {
    for (Charset charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Intake.Result result = read(write("wide.txt", DATED.getBytes(charset)));
      assertThat(result.reports().get(0).text()).as(charset.name()).isEqualTo(DATED);
    }
  }

  @Test
  void aByteOrderMarkIsDropped() throws IOException {
    assertThat(read(write("bom.txt", "\uFEFF" + DATED)).reports().get(0).text()).isEqualTo(DATED);
  }

  @Test
  void aLineOfFiftyMegabytesIsRefusedByName() throws IOException {
    Path huge = folder.resolve("huge.txt");
    byte[] block = "word ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(huge)) {
      for (int i = 0; i < 50; i++) {
        out.write(block);
      }
    }
    assertThat(read(huge).problems()).singleElement().isInstanceOf(IntakeProblem.TooLong.class);
  }

  @Test
  void unreadableAndMissingPathsAreNamed() throws IOException {
    Path dangling = Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    assertThat(read(dangling).problems())
        .singleElement()
        .isInstanceOf(IntakeProblem.MissingPath.class);
    assertThat(read(folder.resolve("no-such-folder")).problems())
        .singleElement()
        .isInstanceOf(IntakeProblem.MissingPath.class);
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.exists(Path.of("/proc/self/mem")), "no /proc here");
    assertThat(read(Path.of("/proc/self/mem")).hasRejections()).isTrue();
  }

  @Test
  void anUndatedReportIsReadWithAdvice() throws IOException {
    Intake.Result result = read(write("undated.txt", "The talks ended on Friday."));
    assertThat(result.reports()).hasSize(1);
    assertThat(result.problems().get(0).message()).contains("--date");
    assertThat(result.hasRejections()).isFalse();
  }

  @Test
  void brokenJsonLinesAreCountedAndTheRestIsRead() throws IOException {
    Path lines =
        write(
            "feed.jsonl",
            "{\"id\":\"a\",\"date\":\"2024-06-12\",\"text\":\"One.\"}\n{broken\n[1]\n{\"id\":\"b\",\"date\":\"soon\",\"text\":\"Two.\"}\n{\"id\":\"c\",\"date\":\"2024-06-13\",\"event_text\":\"Three.\"}\n");
    Intake.Result result = read(lines);
    assertThat(result.reports()).extracting(Report::name).containsExactly("a", "c");
    assertThat(result.problems())
        .extracting(IntakeProblem::message)
        .hasSize(3)
        .allMatch(message -> message.contains("feed.jsonl:"));
  }

  @Test
  void theSameTextUnderTwoNamesIsReadOnce() throws IOException {
    write("a.txt", DATED);
    write("b.txt", DATED);
    Intake.Result result = read(folder);
    assertThat(result.reports()).extracting(Report::name).containsExactly("a");
    assertThat(result.problems()).singleElement().isInstanceOf(IntakeProblem.DuplicateReport.class);
  }

  @Test
  void htmlLosesScriptsAndNavigation() throws IOException {
    String page =
        "<html><head><title>T</title><meta name=date content=2024-06-17><script>evil()</script></head><body><nav><p>Home</p></nav><article><h1>Visit</h1><p>Kim met Putin.</p><script>x</script></article><footer><p>Imprint</p></footer></body></html>";
    Report report = read(write("page.html", page)).reports().get(0);
    assertThat(report.text()).isEqualTo("Visit\n\nKim met Putin.");
    assertThat(report.published()).isEqualTo(LocalDate.of(2024, 6, 17));
  }

  @Test
  void standardInputMayHoldJsonLines() {
    InputStream in =
        new ByteArrayInputStream(
            "{\"id\":\"x\",\"date\":\"2024-01-02\",\"text\":\"Kim met Putin.\"}\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(Intake.read(List.of("-"), null, in).reports())
        .extracting(Report::name)
        .containsExactly("x");
  }
}
