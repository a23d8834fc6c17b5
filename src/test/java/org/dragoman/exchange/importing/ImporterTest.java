package org.dragoman.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
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
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.code.CodeTables;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.store.DuckRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of data sets become claims, each told once, and nothing bad stops the rest. */
class ImporterTest {

  private static final CodeTables TABLES = CodeTables.load(LexiconFiles.bundled());
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder = Path.of("unset");
  private DataSets files;
  private DuckRecord record;

  @BeforeEach
  void open() {
    files = new DataSets(folder);
    record = DuckRecord.open(folder.resolve("record"), CLOCK);
  }

  @AfterEach
  void close() {
    record.close();
  }

  private ImportReport add(Path file) {
    return new Importer(record.bulk(), TABLES, null).importFile(file, null, bytes -> {});
  }

  /** {@code CONSULT/visit RUS>PRK}, in the order of natural keys. */
  private List<String> told() {
    return claims().stream().map(ImporterTest::told).toList();
  }

  private List<RecordedClaim> claims() {
    return record.claims(ClaimQuery.EVERYTHING);
  }

  private static String told(RecordedClaim claim) {
    Assertion assertion = claim.claim().assertion();
    String mode =
        assertion instanceof Assertion.Event event && event.mode() != null
            ? "/" + event.mode()
            : "";
    return assertion.typeCode()
        + mode
        + " "
        + codes(assertion.sides().actor())
        + ">"
        + codes(assertion.sides().recipient());
  }

  private static String codes(List<?> codes) {
    return codes.stream().map(Object::toString).collect(Collectors.joining("+"));
  }

  private static List<String> reasons(ImportReport report) {
    return report.rejected().entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue().lines())
        .toList();
  }

  @Test
  void aHostedVisitIsTheVisitorsVisit() {
    ImportReport report =
        add(
            files.file(
                "a.csv",
                DataSets.gdelt("1 2024-06-19 RUS>PRK 042 http://www.example.org/a"),
                DataSets.gdelt("2 2024-06-19 PRK>CHN 043 http://www.example.org/b")));
    assertThat(told()).containsExactly("CONSULT/visit RUS>PRK", "CONSULT/visit CHN>PRK");
    assertThat(report.rows()).isEqualTo(2);
    assertThat(report.noted()).containsEntry("URLs", 2L);
  }

  @Test
  void aVisitIsToldOnceWhoeverTellsIt() {
    ImportReport report =
        add(
            files.file(
                "a.tab",
                DataSets.ICEWS_HEADER,
                DataSets.icews("1|2018-06-01|Russian Federation>North Korea|042|9/1"),
                DataSets.icews("2|2018-06-01|North Korea>Russian Federation|043|9/1"),
                DataSets.icews("3|2018-06-01|North Korea>Russian Federation|043|9/2")));
    assertThat(told()).containsExactly("CONSULT/visit RUS>PRK", "CONSULT/visit RUS>PRK");
    assertThat(report.noted()).containsEntry("visit rows", 3L).containsEntry("visits", 2L);
  }

  @Test
  void aRowOfGdeltKeepsWhatItSays() {
    add(
        files.file(
            "a.csv", DataSets.gdelt("17 2024-06-19 IGOUNO>PRK 0311 http://www.example.org/a")));
    RecordedClaim claim = claims().get(0);
    assertThat(claim.reference()).hasToString("GDELT#17");
    assertThat(told(claim)).isEqualTo("AGREE IGO:UN>PRK");
    assertThat(claim.claim().when().earliest()).isEqualTo("2024-06-19");
    assertThat(claim.published()).isEqualTo("2024-06-20");
    assertThat(claim.publisher()).isEqualTo("example.org");
    assertThat(claim.claim().place()).isEqualTo("PRK");
    assertThat(claim.claim().coding()).hasToString("Coding[scheme=CAMEO, code=0311, score=5.2]");
    assertThat(claim.claim().extra())
        .containsEntry("actor-code", "IGOUNO")
        .doesNotContainKey("recipient-name");
  }

  @Test
  void repeatsFoldAndStatementsMakeNoEvents() {
    ImportReport report =
        add(
            files.file(
                "a.csv",
                DataSets.gdelt("1 2024-06-19 RUS>PRK 111 http://example.org/a"),
                DataSets.gdelt("2 2024-06-19 RUS>PRK 111 http://example.org/a"),
                DataSets.gdelt("3 2024-06-19 RUS>PRK 111 http://example.org/b"),
                DataSets.gdelt("4 2024-06-19 RUS>PRK 010 http://example.org/a")));
    assertThat(report.added()).isEqualTo(2);
    assertThat(report.folded()).containsEntry("repeats of day, actors, event code and URL", 1L);
    assertThat(report.passedOver().values()).containsExactly(1L);
  }

  @Test
  void whoIsOnlyASectorIsNobodyKnown() {
    add(files.file("a.csv", DataSets.gdelt("1 2024-06-19 COPX>PRK 111 http://example.org/a")));
    assertThat(told()).containsExactly("ACCUSE/disapprove >PRK");
    assertThat(claims().get(0).claim().extra()).containsEntry("actor-name", "NAME OF COPX");
  }

  @Test
  void whatBothDoTogetherHasBothAsActors() {
    add(
        files.file(
            "a.tab",
            DataSets.ICEWS_HEADER,
            DataSets.icews("1|2018-06-01|Russian Federation>North Korea|040|9/1"),
            DataSets.icews("2|2018-06-01|North Korea>Russian Federation|040|9/1"),
            DataSets.icews("3|2018-06-01|North Korea>China|036|9/2")));
    assertThat(told()).containsExactlyInAnyOrder("CONSULT PRK+RUS>", "AGREE PRK>CHN");
  }

  @Test
  void importingAgainAddsNothingAndSaysSo() {
    Path file =
        files.file("a.csv", DataSets.gdelt("1 2024-06-19 RUS>PRK 042 http://example.org/a"));
    assertThat(add(file).added()).isEqualTo(1);
    ImportReport again = add(file);
    assertThat(again.added()).isZero();
    assertThat(again.held()).isEqualTo(1);
    Path longer =
        files.file(
            "b.csv",
            DataSets.gdelt("1 2024-06-19 RUS>PRK 042 http://example.org/a"),
            DataSets.gdelt("2 2024-06-19 RUS>PRK 111 http://example.org/a"));
    ImportReport more = add(longer);
    assertThat(more.added()).isEqualTo(1);
    assertThat(more.held()).isEqualTo(1);
  }

  @Test
  void aStoppedImportLosesNothingAndGoesOn() {
    int rows = 9_000;
    Path file =
        files.file(
            "a.csv",
            IntStream.range(0, rows)
                .mapToObj(
                    n -> DataSets.gdelt(n + " 2024-06-19 RUS>PRK 111 http://example.org/" + n))
                .collect(Collectors.joining("\n")));
    Importer importer = new Importer(record.bulk(), TABLES, null, 200_000);
    assertThatThrownBy(
            () ->
                importer.importFile(
                    file,
                    null,
                    bytes -> {
                      throw new IllegalStateException("stopped");
                    }))
        .hasMessage("stopped");
    long before = record.count(ClaimQuery.EVERYTHING);
    assertThat(before).isPositive().isLessThan(rows);
    ImportReport rest =
        new Importer(record.bulk(), TABLES, null, 200_000).importFile(file, null, bytes -> {});
    assertThat(rest.held()).isEqualTo(before);
    assertThat(rest.added()).isEqualTo(rows - before);
    assertThat(record.count(ClaimQuery.EVERYTHING)).isEqualTo(rows);
  }

  @Test
  void aFileBeyondTwoGigabytesIsReadToItsEnd() throws IOException {
    Path file =
        files.file("a.csv", DataSets.gdelt("1 2024-06-19 RUS>PRK 111 http://example.org/a"));
    String last = "\n" + DataSets.gdelt("2 2024-06-20 RUS>CHN 111 http://example.org/b") + "\n";
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.seek((1L << 31) + 1000);
      sparse.write(last.getBytes(StandardCharsets.UTF_8));
    }
    ImportReport report = add(file);
    assertThat(report.added()).isEqualTo(2);
    assertThat(reasons(report)).containsExactly("a row longer than a megabyte [2]");
  }

  @Test
  void whatUnpacksWithoutEndIsStoppedAndWhatWasReadStays() throws IOException {
    Path file = folder.resolve("bomb.gz");
    byte[] line = "0".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
      packed.write(
          (DataSets.gdelt("1 2024-06-19 RUS>PRK 111 http://example.org/a") + "\n")
              .getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i <= 1 << 14; i++) {
        packed.write(line);
      }
    }
    assertThatThrownBy(() -> add(file))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("bomb.gz")
        .hasMessageContaining("unpack it yourself");
    assertThat(Files.list(folder.resolve("record/incoming"))).isEmpty();
  }

  @Test
  void badRowsAreNamedAndTheOthersTaken() throws IOException {
    String good = DataSets.gdelt("1 2024-06-19 RUS>PRK 111 http://example.org/a");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    for (String line :
        List.of(
            good,
            "x\ty",
            good + "\tmore",
            DataSets.gdelt("4 2024-13-19 RUS>PRK 111 http://example.org/a"),
            DataSets.gdelt("5 1024-06-19 RUS>PRK 111 http://example.org/a"),
            DataSets.gdelt("6 2024-06-19 RUS>PRK 999 http://example.org/a"),
            DataSets.gdelt("7 2024-06-19 RUS>PRK 42 http://example.org/a"),
            good.replace("NAME OF", "NAME\0OF"),
            DataSets.gdelt("9 2024-06-19 RUS>CHN 111 http://example.org/\"never-closes"))) {
      bytes.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    bytes.write(
        DataSets.gdelt("10 2024-06-19 RUS>JPN 111 http://example.org/S\u00e3o")
            .getBytes(StandardCharsets.ISO_8859_1));
    ImportReport report = add(files.bytes("a.csv", bytes.toByteArray()));
    assertThat(reasons(report))
        .containsExactlyInAnyOrder(
            "a wrong number of columns, not 61 [2, 3]",
            "a date that is none [4]",
            "a date out of range [5]",
            "an event code that CAMEO does not have [6, 7]",
            "a NUL byte [8]");
    assertThat(report.noted()).containsEntry("rows not in UTF-8, read as Windows-1252", 1L);
    assertThat(claims()).extracting(RecordedClaim::url).contains("http://example.org/S\u00e3o");
    assertThat(report.rows()).isEqualTo(10);
    assertThat(report.added()).isEqualTo(3);
  }

  @Test
  void theOlderLayoutIsCalledByItsName() {
    Path file =
        files.file(
            "a.csv",
            DataSets.gdelt(DataSets.GDELT_1, "1 2024-06-19 RUS>PRK 042 http://example.org/a"));
    assertThatThrownBy(() -> add(file))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("GDELT 1 (58 columns)");
  }

  @Test
  void anotherLayoutThanSaidIsNamedAndNothingImported() {
    Path file =
        files.file(
            "a.tab", DataSets.ICEWS_HEADER, DataSets.icews("1|2018-06-01|China>Japan|040|9/1"));
    assertThatThrownBy(() -> Importer.recognise(file, ImportFormat.GDELT))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("it looks like ICEWS")
        .hasMessageContaining("--as icews");
  }

  @Test
  void whatIsNoDataSetIsRefusedWithAReason() {
    assertThatThrownBy(() -> Importer.recognise(folder, null)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> Importer.recognise(files.bytes("empty", new byte[0]), null))
        .hasMessageContaining("is empty");
    assertThatThrownBy(() -> Importer.recognise(files.file("letter.txt", "Dear Sir,"), null))
        .hasMessageContaining("none of the layouts known");
    assertThatThrownBy(() -> Importer.recognise(folder.resolve("none.csv"), null))
        .hasMessageContaining("does not exist");
  }

  @Test
  void packedFilesAreReadAsTheyCome() throws IOException {
    String row = DataSets.gdelt("1 2024-06-19 RUS>PRK 042 http://example.org/a") + "\n";
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("20240620101500.export.CSV"));
      out.write(row.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(row.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(add(files.bytes("a.export.CSV.zip", zip.toByteArray())).added()).isEqualTo(1);
    assertThat(add(files.bytes("a.gz", gzip.toByteArray())).held()).isEqualTo(1);
  }

  @Test
  void aZipWithSeveralFilesIsNotTakenForOne() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      for (String name : List.of("a.CSV", "b.CSV")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(
            DataSets.gdelt("1 2024-06-19 RUS>PRK 042 http://example.org/a")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    Path file = files.bytes("two.zip", zip.toByteArray());
    assertThatThrownBy(() -> add(file))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("holds several files");
  }

  @Test
  void polecatRowsMayHaveTabsTooManyAndWordsForNothing() {
    Map<String, String> visit =
        Map.of(
            "event_id",
            "E1",
            "event_date",
            "2024-06-19",
            "event_type",
            "CONSULT",
            "event_mode",
            "visit",
            "actor_country",
            "RUS",
            "recipient_country",
            "PRK",
            "recipient_name",
            "None",
            "publication_date",
            "2024-06-21",
            "country",
            "North Korea",
            "source",
            "Example Wire");
    Map<String, String> talks =
        Map.of(
            "event_id",
            "E2",
            "event_date",
            "2024-06-19",
            "event_type",
            "CONSULT",
            "event_mode",
            "None",
            "actor_country",
            "USA; KOR",
            "recipient_country",
            "JPN",
            "intensity",
            "2.5");
    Map<String, String> unknown =
        Map.of("event_id", "E3", "event_date", "2024-06-19", "event_type", "PONDER");
    ImportReport report =
        add(
            files.file(
                "ngecEvents.txt",
                DataSets.POLECAT_HEADER + "\tExcess",
                DataSets.row(PolecatLayout.COLUMNS, visit) + "\t\t",
                DataSets.row(PolecatLayout.COLUMNS, talks),
                DataSets.row(PolecatLayout.COLUMNS, unknown)));
    assertThat(told()).containsExactlyInAnyOrder("CONSULT/visit RUS>PRK", "CONSULT JPN+KOR+USA>");
    assertThat(report.rejected()).containsOnlyKeys("an event type that PLOVER does not have");
    assertThat(claims())
        .extracting(RecordedClaim::published)
        .contains(LocalDate.parse("2024-06-21"));
    assertThat(claims().get(0).claim().extra()).doesNotContainValue("None");
  }

  @Test
  void phoenixRowsAreKnownByTheirDayAndNumberWhichStartsAnewEachDay() {
    Map<String, String> values =
        Map.of(
            "event_id",
            "0_v0.2.0",
            "day",
            "20140620",
            "actor_full",
            "THAGOV",
            "actor_entity",
            "THA",
            "recipient_full",
            "USA",
            "recipient_entity",
            "USA",
            "code",
            "043",
            "urls",
            "http://example.org/a;http://example.org/b",
            "news_sources",
            "example_wire",
            "sentence_id",
            "3");
    add(files.file("events.full.20140620.txt", DataSets.row(PhoenixLayout.COLUMNS, values)));
    assertThat(told()).containsExactly("CONSULT/visit USA>THA");
    assertThat(claims().get(0).reference()).hasToString("Phoenix#20140620/0_v0.2.0");
    assertThat(claims().get(0).url()).isEqualTo("http://example.org/a");
  }

  @Test
  void atopSaysWhatAnAllianceObligesToAndWhenItKnewSo() {
    String header =
        "atopid,begyr,begmo,begday,endyr,endmo,endday,ineffect,length,renewlgt,term,defense,offense,neutral,nonagg,consul,mem1,mem2,version,secrart,"
            + IntStream.rangeClosed(3, 59)
                .mapToObj(i -> "mem" + i)
                .collect(Collectors.joining(","));
    add(
        files.file(
            "atop.csv",
            header,
            DataSets.commas(
                header,
                Map.ofEntries(
                    Map.entry("atopid", "9001"),
                    Map.entry("begyr", "1961"),
                    Map.entry("begmo", "7"),
                    Map.entry("ineffect", "1"),
                    Map.entry("length", "120"),
                    Map.entry("renewlgt", "60"),
                    Map.entry("consul", "1"),
                    Map.entry("nonagg", "-9"),
                    Map.entry("mem1", "365"),
                    Map.entry("mem2", "731"),
                    Map.entry("version", "4.0100002")))));
    List<RecordedClaim> claims = claims();
    assertThat(claims).allSatisfy(claim -> assertThat(told(claim)).endsWith(" PRK+RUS>"));
    RecordedClaim inForce = ofType(claims, "in-force");
    assertThat(inForce.claim().extra())
        .containsEntry("term-months", "120")
        .containsEntry("renewal-months", "60")
        .containsEntry("data-until", "2016-12-31");
    assertThat(inForce.claim().when().latest()).isNull();
    RecordedClaim signed = ofType(claims, "signed");
    assertThat(signed.claim().when().earliest()).isEqualTo("1961-07-01");
    assertThat(signed.claim().when().latest()).isEqualTo("1961-07-31");
    assertThat(claims)
        .extracting(claim -> claim.claim().assertion().typeCode())
        .doesNotContain("terminated");
    assertThat(provisions(claims))
        .containsExactlyInAnyOrder("not DEFENCE", "not NEUTRALITY", "CONSULTATION");
    assertThat(ofType(claims, "characterised").claim().source()).isEqualTo("ATOP");
    assertThat(signed.published()).isEqualTo("2018-12-31");
  }

  private static RecordedClaim ofType(List<RecordedClaim> claims, String type) {
    return claims.stream()
        .filter(claim -> claim.claim().assertion().typeCode().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> provisions(List<RecordedClaim> claims) {
    return claims.stream()
        .filter(claim -> claim.claim().assertion().typeCode().equals("provision"))
        .map(
            claim ->
                (claim.claim().firmness().negated() ? "not " : "")
                    + ((Assertion.Agreement) claim.claim().assertion()).provision())
        .toList();
  }

  @Test
  void cowAlliancesByDyadAndByMemberAreTaken() {
    String dyads =
        "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version";
    String members =
        "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version";
    add(
        files.file(
            "by_dyad.csv", dyads, "901,2,\"Name, One\",20,Two,-9,3,1990,,,,0,1,1,0,0,0,4.1"));
    assertThat(claims()).allSatisfy(claim -> assertThat(told(claim)).endsWith(" CAN+USA>"));
    assertThat(ofType(claims(), "signed").claim().when().latest()).isEqualTo("1990-03-31");
    ImportReport report =
        add(
            files.file(
                "by_member.csv",
                members,
                "902,365,A,1,2,1950,3,4,1980,Type I,1,2,1950,3,4,1980,0,0,1,0,0,0,4.1",
                "902,710,B,1,2,1950,3,4,1980,Type I,1,2,1950,3,4,1980,0,0,1,0,0,0,4.1",
                "903,\"B,1,2,1950,3,4,1980,Type I,1,2,1950,3,4,1980,0,0,1,0,0,0,4.1"));
    assertThat(reasons(report)).containsExactly("a quote that never closes [4]");
    assertThat(report.added()).isEqualTo(2);
  }

  @Test
  void ploverObjectsMayStandOnOneLineOrSeveral() {
    ImportReport report =
        add(
            files.file(
                "events.jsonl",
                "{\"id\": \"a\", \"date\": \"2024-06-19\", \"type\": \"AID\", \"actor\": \"RUS\", \"recipient\": \"PRK\"}",
                "{",
                "  \"id\": \"b\", \"date\": \"2022-12-13\", \"event\": \"191\", \"ccode\": \"AFG\",",
                "  \"location\": [{\"city\": \"Kabul\", \"district\": \"NULL\"}],",
                "  \"text\": \"They sealed it off.\"",
                "}",
                "{\"id\": \"c\", \"date\": \"2024-06-19\", \"type\": \"PONDER\"}",
                "{\"id\": "));
    assertThat(told()).containsExactlyInAnyOrder("AID RUS>PRK", "COERCE/restrict AFG>");
    assertThat(report.rejected())
        .containsOnlyKeys(
            "an act that neither PLOVER nor CAMEO has",
            "not JSON from here on: the rest is not read");
  }

  @Test
  void mentionsAreNoClaims() {
    Map<String, String> values =
        Map.of(
            "globaleventid",
            "1",
            "eventtimedate",
            "20240619000000",
            "mentiontimedate",
            "20240620101500",
            "mentiontype",
            "1",
            "mentionsourcename",
            "example.org",
            "mentionidentifier",
            "http://example.org/a",
            "sentenceid",
            "4",
            "confidence",
            "40");
    Path file = files.file("a.mentions.CSV", DataSets.row(MentionColumns.COLUMNS, values));
    assertThat(add(file).added()).isEqualTo(1);
    assertThat(claims()).isEmpty();
    assertThat(add(file).held()).isEqualTo(1);
  }

  @Test
  void nothingIsLeftBehindInTheRecord() throws IOException {
    add(files.file("a.csv", DataSets.gdelt("1 2024-06-19 RUS>PRK 042 http://example.org/a")));
    try (var left = Files.list(folder.resolve("record/incoming"))) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }
}
