package org.dragoman.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.PloverType;
import org.dragoman.desk.agreement.AgreementDesk;
import org.dragoman.desk.happening.HappeningDesk;
import org.dragoman.desk.relation.RelationDesk;
import org.dragoman.desk.relation.RelationQuestion;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.code.EventScoreTable;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.Condition;
import org.dragoman.record.Entry;
import org.dragoman.record.store.DuckRecord;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.view.relation.Pair;
import org.dragoman.view.relation.PeriodLength;
import org.dragoman.view.relation.Scale;
import org.dragoman.view.relation.Scoring;

/**
 * CPU seconds of views on a record of many claims, in one process; the argument is its folder. Adds
 * 2,000 reports with a plan and a treaty each, so that agenda and agreements have something to say.
 */
public final class RecordViews {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final ActorCode RUSSIA = new ActorCode("RUS");
  private static final ActorCode NORTH_KOREA = new ActorCode("PRK");
  private static final String[] OTHERS = {"CHN", "IND", "IRN", "TUR", "VNM", "MNG", "KAZ", "SRB"};

  private RecordViews() {}

  public static void main(String[] arguments) throws Exception {
    try (DuckRecord record = DuckRecord.open(Path.of(arguments[0]), Clock.systemUTC())) {
      record.append(reports());
      System.out.printf("%,d claims%n", record.count(ClaimQuery.EVERYTHING));
      RelationDesk relations = new RelationDesk(record);
      ClaimQuery pair = about(RUSSIA, NORTH_KOREA);
      System.out.printf("%,d of the pair%n", record.count(pair));
      measure("count of the pair (DuckDB alone)", () -> record.count(pair));
      measure("dyad series by month", () -> relations.find(question(null, null)));
      measure(
          "relations --explain, half a year",
          () -> relations.find(question(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30))));
      measure("last 50 claims about an actor", () -> record.claims(about(NORTH_KOREA).newest(50)));
      measure("in force on a date", () -> new AgreementDesk(record).list(about(RUSSIA), DAY));
      HappeningDesk happenings = new HappeningDesk(record, (speaker, on) -> Optional.empty());
      measure("agenda", () -> happenings.agenda(ClaimQuery.known(DAY, null), DAY));
    }
  }

  private static ClaimQuery about(ActorCode... actors) {
    return ClaimQuery.EVERYTHING.where(new Condition.TakePart(List.of(actors)));
  }

  private static RelationQuestion question(LocalDate from, LocalDate to) {
    Scoring scoring = new Scoring(EventScoreTable.load(LexiconFiles.bundled()), Scale.plover);
    return new RelationQuestion(
        new Pair(RUSSIA, NORTH_KOREA),
        ClaimQuery.EVERYTHING,
        scoring,
        RelationQuestion.HALF_LIFE_DAYS,
        PeriodLength.month,
        from,
        to);
  }

  /** The first run and the median of five more. */
  private static void measure(String what, Callable<?> view) throws Exception {
    double first = seconds(view);
    double[] more = new double[5];
    for (int i = 0; i < more.length; i++) {
      more[i] = seconds(view);
    }
    Arrays.sort(more);
    System.out.printf("%-36s first %.2f, then %.2f CPU-s%n", what, first, more[more.length / 2]);
  }

  private static double seconds(Callable<?> view) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    view.call();
    return (system.getProcessCpuTime() - start) / 1e9;
  }

  private static List<Entry> reports() {
    List<Entry> entries = new ArrayList<>();
    for (int n = 0; n < 2_000; n++) {
      entries.add(report(n));
    }
    return entries;
  }

  private static Entry report(int n) {
    String text = "Report %d tells of a treaty and of a visit to come.".formatted(n);
    LocalDate published = DAY.minusDays(n % 30);
    Report report =
        new Report(
            ReportId.ofText(text), "v" + n, text, 0, null, published, "Post", null, null);
    Sides sides = Sides.of(n % 2 == 0 ? "RUS" : "USA", OTHERS[n % OTHERS.length]);
    Claim visit =
        claim(
            report,
            new Assertion.Event(PloverType.CONSULT, "visit", sides, null),
            new Firmness(ClaimStatus.PLANNED, false, null),
            TimeInterval.on(DAY.plusDays(n % 90)));
    Claim treaty =
        claim(
            report,
            new Assertion.Agreement(
                AgreementType.SIGNED,
                Sides.mutual(sides.all()),
                AgreementForm.TREATY,
                null,
                "Treaty " + n % 500),
            Firmness.FACT,
            TimeInterval.on(DAY.minusDays(n % 5_000)));
    return new Entry.Read(
        report,
        new Reading(
            report.id(),
            "1",
            "lexicon",
            List.of(new Sentence(1, 1, new Span(0, text.length()))),
            List.of(
                new Reading.ReadClaim(visit, 1, List.of()),
                new Reading.ReadClaim(treaty, 1, List.of()))));
  }

  private static Claim claim(
      Report report, Assertion assertion, Firmness firmness, TimeInterval when) {
    return new Claim(
        new Evidence.Sentence(report.id(), 0, report.text().length()),
        assertion,
        firmness,
        null,
        when,
        null,
        List.of(),
        0.8);
  }
}
