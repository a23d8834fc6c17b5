package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Coding;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.NormType;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.RedLineType;
import org.dragoman.claim.Reference;
import org.dragoman.claim.RelationType;
import org.dragoman.claim.ReportId;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.Likelihood;
import org.dragoman.codes.PloverType;
import org.dragoman.codes.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A claim bears the same id whether the program or the database computes it. */
class ClaimIdInSqlTest {

  @TempDir private Path temporary = Path.of("unset");

  private static final LocalDate DAY = LocalDate.of(2024, 6, 19);
  private static final List<Evidence> EVIDENCE =
      List.of(
          new Evidence.Sentence(ReportId.ofText("Tëxt 𝔘 \u0000"), 3, 17),
          new Evidence.Row("ICEWS", "2019", "328896"),
          new Evidence.Row("Häuser", "", "a:b\"'\\,;\u001F"));
  private static final List<Sides> SIDES =
      List.of(
          Sides.NONE,
          Sides.of("RUS", ""),
          Sides.of("", "PRK,KOR"),
          Sides.of("RUS,IGO:UN,REB:M23,MNC:Ørsted", "PRK"));
  private static final List<TimeInterval> TIMES =
      List.of(
          TimeInterval.UNKNOWN,
          TimeInterval.on(DAY),
          new TimeInterval(DAY, null),
          new TimeInterval(null, LocalDate.of(800, 1, 2)));

  private static List<Assertion> assertions(Sides sides, TimeInterval when) {
    InnerEvent about = new InnerEvent("AID", sides, true, when);
    InnerEvent signed = new InnerEvent("signed", Sides.NONE, false, TimeInterval.UNKNOWN);
    return List.of(
        new Assertion.Event(PloverType.REQUEST, "change", sides, about),
        new Assertion.Event(PloverType.CONSULT, null, sides, null),
        new Assertion.Agreement(
            AgreementType.SIGNED, sides, AgreementForm.TREATY, Provision.DEFENCE, "Pакт \"’s;"),
        new Assertion.Agreement(AgreementType.IN_FORCE, sides, null, null, null),
        new Assertion.RedLine(RedLineType.values()[0], sides, signed),
        new Assertion.RedLine(RedLineType.values()[0], sides, null),
        new Assertion.Norm(NormType.BROKEN, sides),
        new Assertion.Relation(RelationType.values()[0], sides));
  }

  private static List<RecordedClaim> claims() {
    List<RecordedClaim> claims = new ArrayList<>();
    for (Evidence evidence : EVIDENCE) {
      for (Sides sides : SIDES) {
        for (TimeInterval when : TIMES) {
          for (Assertion assertion : assertions(sides, when)) {
            claims.add(recorded(evidence, assertion, when, claims.size()));
          }
        }
      }
    }
    return claims;
  }

  private static RecordedClaim recorded(
      Evidence evidence, Assertion assertion, TimeInterval when, int n) {
    Firmness firmness =
        new Firmness(
            ClaimStatus.values()[n % ClaimStatus.values().length],
            n % 2 == 0,
            n % 3 == 0 ? Likelihood.VERY_LIKELY : null);
    Claim claim =
        new Claim(
            evidence,
            assertion,
            firmness,
            n % 3 == 0 ? null : n % 3 == 1 ? "" : "Łukasz\n\u2028O'Neil 𝔘",
            when,
            n % 2 == 0 ? "PRK" : null,
            List.of(),
            0.81,
            n % 2 == 0 ? new Coding("CAMEO", "042", n % 4 == 0 ? 1.9 : null) : null,
            n % 2 == 0 ? Map.of("a", "b’") : Map.of());
    Reference reference =
        evidence instanceof Evidence.Row row
            ? new Reference.InDataSet(row.dataSet(), row.naturalKey())
            : new Reference.InReport("r1", 3);
    return new RecordedClaim(
        claim, reference, DAY, null, "Wörds \u0000", null, Instant.parse("2024-06-20T08:00:00Z"));
  }

  @Test
  void theDatabaseNamesEveryClaimAsTheProgramDoes() throws Exception {
    RecordFolder folder = RecordFolder.of(temporary.resolve("record"));
    folder.create();
    List<RecordedClaim> claims = claims();
    Instant recorded = claims.get(0).recorded();
    try (Database database = new Database(folder.root())) {
      Segment segment =
          new SegmentWriter(folder, database)
              .write(
                  SegmentKind.CLAIM,
                  claims.stream().map(claim -> ClaimRow.write(claim, null)).toList(),
                  recorded);
      String rows = " FROM read_parquet('" + folder.resolve(segment) + "')";
      List<String> ids = database.list("SELECT id" + rows, List.of(), row -> row.getString(1));
      assertThat(ids).hasSize(claims.size());
      assertThat(
              database.list(
                  "SELECT " + ClaimIdSql.EXPRESSION + rows, List.of(), row -> row.getString(1)))
          .isEqualTo(ids);
      assertThat(
              database.list(
                  "SELECT " + ClaimRow.select(true) + rows, List.of(), row -> row.getString(1)))
          .extracting(row -> ClaimRow.read(new ObjectMapper().readTree(row), file -> recorded))
          .isEqualTo(claims);
    }
  }
}
