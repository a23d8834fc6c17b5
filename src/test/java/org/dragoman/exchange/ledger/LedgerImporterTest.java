package org.dragoman.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.desk.question.AskedQuestion;
import org.dragoman.desk.question.QuestionDesk;
import org.dragoman.exchange.ledger.LedgerReport.Tally;
import org.dragoman.question.Criterion;
import org.dragoman.question.Question;
import org.dragoman.record.Entry;
import org.dragoman.record.Recorded;
import org.dragoman.record.store.DuckRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the field become questions, rulings and sealed forecasts; what is bad is named. */
class LedgerImporterTest {

  private static final Path SAMPLES = Path.of("src/test/resources/ledger");

  @TempDir private Path folder = Path.of("unset");
  private DuckRecord record = DuckRecord.open(Path.of("unset"), Clock.systemUTC());

  @BeforeEach
  void open() {
    record =
        DuckRecord.open(
            folder.resolve("record"),
            Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    record.close();
  }

  private LedgerReport add(String file) {
    return add(SAMPLES.resolve(file));
  }

  private LedgerReport add(Path file) {
    return new LedgerImporter(record).importFile(SourceFile.read(file));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private AskedQuestion question(String id) {
    return new QuestionDesk(record).get(id);
  }

  private List<Entry.Sealed> sealed() {
    return record.sealed().stream().map(Recorded::entry).toList();
  }

  @Test
  void binaryQuestionsOfMetaculusAreTakenAndTheOthersNamed() {
    LedgerReport report = add("question_data.csv");
    assertThat(report.rows()).isEqualTo(11);
    assertThat(report.questions()).isEqualTo(new Tally(4, 0));
    assertThat(report.rulings()).isEqualTo(new Tally(3, 0));
    assertThat(report.rejected())
        .containsOnly(
            Map.entry("a question with an answer other than yes or no: numeric", List.of(6L)),
            Map.entry(
                "a question with an answer other than yes or no: multiple choice", List.of(7L)),
            Map.entry("a question that closes before it opens", List.of(8L)),
            Map.entry("a date that is none as open time", List.of(9L)),
            Map.entry("a question that stands twice in the file", List.of(10L)),
            Map.entry("a resolution other than yes, no, ambiguous or annulled", List.of(11L)),
            Map.entry("a wrong number of columns, not 14", List.of(12L)));
  }

  @Test
  void aQuestionKeepsItsTextItsDaysAndWhereItIsDecided() {
    add("question_data.csv");
    Question question = question("metaculus-901").latest().question();
    assertThat(question.text())
        .isEqualTo(
            "Will Ruritania and Graustark sign a treaty, or a memorandum, before July 2024?");
    assertThat(question.asked()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(question.closes()).isEqualTo(LocalDate.of(2024, 6, 30));
    assertThat(question.matter().window()).hasToString("2024-03-01..2024-06-30");
    assertThat(question.matter().criterion())
        .isEqualTo(new Criterion.Elsewhere("https://example.org/questions/9001/"));
    assertThat(question("metaculus-903").latest().question().text())
        .isEqualTo("Will the envoy return? (May 2024)");
  }

  @Test
  void annulledIsNotNo() {
    add("question_data.csv");
    assertThat(record.rulings())
        .extracting(one -> one.entry().question(), one -> one.entry().outcome())
        .containsExactlyInAnyOrder(
            tuple("metaculus-901", "yes"),
            tuple("metaculus-902", "no"),
            tuple("metaculus-903", null));
    assertThat(question("metaculus-903").rulings().get(0).outcome()).isNull();
  }

  @Test
  void timesOfOtherZonesBecomeDaysInUtc() {
    add("question_data.csv");
    assertThat(record.rulings())
        .filteredOn(one -> one.entry().question().equals("metaculus-902"))
        .extracting(one -> one.entry().day())
        .containsExactly(LocalDate.of(2024, 5, 31));
  }

  @Test
  void aggregatesAreTheCrowdAndTheLastOfADayCounts() {
    add("question_data.csv");
    LedgerReport report = add("forecast_data.csv");
    assertThat(report.forecasts()).isEqualTo(new Tally(5, 0));
    assertThat(report.passedOver())
        .containsOnly(Map.entry("forecasts followed by another on the same day", 1L));
    assertThat(sealed())
        .extracting(
            Entry.Sealed::question,
            Entry.Sealed::forecaster,
            Entry.Sealed::kind,
            one -> one.made().toString(),
            Entry.Sealed::probabilities,
            Entry.Sealed::version)
        .contains(
            tuple(
                "metaculus-901",
                "Metaculus recency weighted",
                "crowd",
                "2024-03-02",
                List.of(0.55, 0.45),
                0L),
            tuple("metaculus-902", "flavia", "expert", "2024-04-01", List.of(0.9, 0.1), 0L));
  }

  @Test
  void badForecastsAreNamedByLine() {
    add("question_data.csv");
    assertThat(add("forecast_data.csv").rejected())
        .containsOnly(
            Map.entry("probability yes lies outside 0 to 1", List.of(7L)),
            Map.entry("a forecast of an answer other than yes or no", List.of(9L, 10L)),
            Map.entry("a question that the record does not hold", List.of(11L)),
            Map.entry("a date that is none as start time", List.of(12L)),
            Map.entry("probability yes is no number", List.of(13L)),
            Map.entry("a forecast that stands twice in the file", List.of(14L)));
  }

  @Test
  void forecastsNameTheWordingTheyWereMadeOn() {
    add("question_data.csv");
    add("forecast_data.csv");
    assertThat(sealed())
        .allSatisfy(
            one -> assertThat(one.wording()).isEqualTo(question(one.question()).latest().digest()));
  }

  @Test
  void theSameAgainAddsNothing() {
    List<String> files =
        List.of(
            "question_data.csv",
            "questions.json",
            "resolutions.json",
            "forecast_data.csv",
            "forecasts.json");
    files.forEach(this::add);
    long version = record.version();
    for (String file : files) {
      LedgerReport again = add(file);
      assertThat(List.of(again.questions(), again.forecasts(), again.rulings()))
          .allSatisfy(tally -> assertThat(tally.added()).isZero());
    }
    assertThat(record.version()).isEqualTo(version);
  }

  @Test
  void columnsMayStandInAnyOrder() throws IOException {
    Path file =
        file(
            "turned.csv",
            "\uFEFFResolution,Scheduled Close Time,More,Question Title,Question Type,Question"
                + " ID,Open Time\n,2024-12-31,x,Will it rain?,Binary,7,2024-01-01\n");
    assertThat(add(file).questions()).isEqualTo(new Tally(1, 0));
    assertThat(question("metaculus-7").latest().question().text()).isEqualTo("Will it rain?");
  }

  @Test
  void aResolutionThatIsTakenBackIsRuledAnew() throws IOException {
    String row =
        "Question ID,Question Title,Question Type,Open Time,Scheduled Close Time,Resolution,Resolution Known Time\n7,Will it rain?,binary,2024-01-01,2024-12-31,";
    add(file("a.csv", row + "no,2024-05-01\n"));
    add(file("b.csv", row + "annulled,2024-05-03\n"));
    add(file("c.csv", row + "no,2024-05-01\n"));
    assertThat(record.rulings())
        .extracting(one -> one.entry().outcome())
        .containsExactly("no", null, "no");
    assertThat(question("metaculus-7").wordings()).hasSize(1);
  }

  @Test
  void marketsComeWithTheirPriceAndDataSetsWithAQuestionForEachDate() {
    LedgerReport report = add("questions.json");
    assertThat(report.rows()).isEqualTo(5);
    assertThat(report.questions()).isEqualTo(new Tally(4, 0));
    assertThat(report.rejected())
        .containsOnly(
            Map.entry("freeze_datetime_value lies outside 0 to 1", List.of(2L)),
            Map.entry("a combination of questions", List.of(4L)),
            Map.entry("no object", List.of(5L)));
    assertThat(new QuestionDesk(record).list())
        .extracting(AskedQuestion::id)
        .contains("forecastbench-manifold-abc")
        .filteredOn(id -> id.startsWith("forecastbench-manifold-abc-"))
        .hasSize(1);
    assertThat(sealed())
        .extracting(Entry.Sealed::forecaster, Entry.Sealed::kind, Entry.Sealed::reason)
        .containsExactly(tuple("Manifold", "crowd", "The market value."));
  }

  @Test
  void questionsOfDataSetsAreAskedOfTheirDates() {
    add("questions.json");
    Map<LocalDate, Question> crowns =
        new QuestionDesk(record)
            .list().stream()
                .filter(one -> one.id().contains("yfinance"))
                .map(one -> one.latest().question())
                .collect(Collectors.toMap(one -> one.matter().window().to(), question -> question));
    assertThat(crowns.get(LocalDate.of(2024, 7, 28)))
        .satisfies(
            question -> {
              assertThat(question.text())
                  .isEqualTo("Will the crown be dearer on 2024-07-28 than on 2024-07-21?");
              assertThat(question.closes()).isEqualTo(LocalDate.of(2024, 7, 21));
            });
    assertThat(crowns).hasSize(2);
  }

  @Test
  void resolutionsRuleOnWhatIsResolved() {
    add("questions.json");
    LedgerReport report = add("resolutions.json");
    assertThat(report.rulings()).isEqualTo(new Tally(2, 0));
    assertThat(report.passedOver()).containsOnly(Map.entry("questions not resolved yet", 1L));
    assertThat(report.rejected())
        .containsOnly(
            Map.entry("a resolution between no and yes", List.of(4L)),
            Map.entry("a question that the record does not hold", List.of(5L)),
            Map.entry("a combination of questions", List.of(6L)));
  }

  @Test
  void forecastSetsHaveSingleForecastersAndMedians() {
    add("questions.json");
    LedgerReport report = add("forecasts.json");
    assertThat(report.forecasts()).isEqualTo(new Tally(3, 0));
    assertThat(report.rejected())
        .containsOnly(
            Map.entry("a question that the record does not hold", List.of(4L)),
            Map.entry("no forecast", List.of(5L)));
    assertThat(sealed())
        .filteredOn(one -> one.made().equals(LocalDate.of(2024, 7, 21)))
        .extracting(Entry.Sealed::forecaster, Entry.Sealed::kind, Entry.Sealed::reason)
        .containsExactlyInAnyOrder(
            tuple("S1", "expert", "They said so."),
            tuple("Invented Median of the cabinet", "crowd", ""),
            tuple("S1", "expert", "Debts."));
  }

  @Test
  void filesThatAreCutOffOrNoneOfTheseAreRefusedWholly() throws IOException {
    String whole = Files.readString(SAMPLES.resolve("questions.json"));
    refused(file("cut.json", whole.substring(0, 900)), "line 12: is not valid JSON");
    refused(file("other.json", "{\"events\": []}"), "no list 'questions'");
    refused(file("list.json", "{\"questions\": [],} x"), "is not valid JSON");
    refused(file("other.csv", "a,b\n1,2\n"), "it is no question set");
    refused(file("twice.csv", "Question ID,Question Title,question id\n"), "bear one name");
    refused(file("empty.csv", ""), "it is empty");
    refused(file("packed.zip", "PK.."), "it is packed");
    refused(
        file("quote.csv", "Question ID,Question Title\n1,a\n2,\"b\n3,c\n4,d\n"),
        "line 3: a quote never closes");
    Path latin = folder.resolve("latin.csv");
    Files.write(
        latin,
        "Question ID,Question Title\n1,Will König come?\n".getBytes(StandardCharsets.ISO_8859_1));
    refused(latin, "it is not UTF-8 (line 2)");
  }

  @Test
  void whereverAFileIsCutItIsRefusedOrItsRowsAreNamed() throws IOException {
    for (String name : List.of("question_data.csv", "questions.json", "forecasts.json")) {
      byte[] whole = Files.readAllBytes(SAMPLES.resolve(name));
      for (int length = 0; length < whole.length; length += 13) {
        Path cut = folder.resolve("cut");
        Files.write(cut, java.util.Arrays.copyOf(whole, length));
        try {
          SourceFile file = SourceFile.read(cut);
          assertThat(file.format().description()).startsWith("Metaculus");
        } catch (LedgerFileException refused) {
          assertThat(refused.why()).isNotBlank();
        }
      }
    }
  }

  private static void refused(Path file, String why) {
    assertThatThrownBy(() -> SourceFile.read(file))
        .isInstanceOf(LedgerFileException.class)
        .hasMessageContaining(why);
  }

  @Test
  void textsOfOthersComeBackAsTheyWere() throws IOException {
    String text = "Will ' \"\"it\"\": be - #so? {yes} | 是 \\ 😀\nor not?";
    add(
        file(
            "odd.csv",
            "Question ID,Question Title,Question Type,Open Time,Scheduled Close Time\n7,\""
                + text
                + "\",binary,2024-01-01,2024-12-31\n"));
    assertThat(question("metaculus-7").latest().question().text())
        .isEqualTo(text.replace("\"\"", "\""));
  }

  @Test
  void controlCharactersAndYearsBeyondTheCalendarStayOut() throws IOException {
    LedgerReport report =
        add(
            file(
                "odd.csv",
                "Question ID,Question Title,Question Type,Open Time,Scheduled Close Time\n"
                    + "7,Will\u001b[31m it?,binary,2024-01-01,2024-12-31\n"
                    + "8,Will it?,binary,2024-01-01,+999999-12-31\n"));
    assertThat(question("metaculus-7").latest().question().text()).isEqualTo("Will [31m it?");
    assertThat(report.rejected())
        .containsOnly(Map.entry("a date that is none as scheduled close time", List.of(3L)));
  }

  @Test
  void idsKeepTheirShapeAndStayApart() {
    String hash = "0x2c1d8f3388f56e1641a57eec4d7645cb1dccb42054cf0d6aacc7e353d778b4f1";
    assertThat(QuestionIds.bench("polymarket", hash)).matches("[a-z0-9-]{1,80}");
    assertThat(QuestionIds.bench("yfinance", "^GSPC")).isNotEqualTo("yfinance-gspc");
    assertThat(QuestionIds.bench("manifold", "AbC"))
        .isNotEqualTo(QuestionIds.bench("manifold", "aBC"));
    assertThat(
            QuestionIds.bench(
                "wikipedia", "f".repeat(64), LocalDate.of(2024, 7, 21), LocalDate.of(2024, 8, 1)))
        .matches("[a-z0-9-]{1,80}");
  }
}
