package org.dragoman.desk.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.happening.TooManyClaimsException;
import org.dragoman.lexicon.ForecastTable;
import org.dragoman.lexicon.ForecastTable.Span;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.question.Band;
import org.dragoman.question.ForecastDefaults;
import org.dragoman.question.Forecasts;
import org.dragoman.question.Resolution;
import org.dragoman.question.Scored;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;

/** Answers who forecast what, what became of it, and how right they were. */
public final class ExpertDesk {

  private final ClaimRecord record;
  private final ForecastDefaults defaults;

  public ExpertDesk(ClaimRecord record, LexiconFiles files) {
    this.record = record;
    this.defaults = defaults(ForecastTable.load(files));
  }

  private static ForecastDefaults defaults(Map<String, Span> declared) {
    return new ForecastDefaults(
        Map.of(
            ClaimStatus.PLANNED, band(declared, "planned"),
            ClaimStatus.EXPECTED, band(declared, "expected"),
            ClaimStatus.POSSIBLE, band(declared, "possible")),
        get(declared, "undated-days").low(),
        get(declared, "grace-days").low());
  }

  private static Band band(Map<String, Span> declared, String key) {
    return new Band(get(declared, key).low(), get(declared, key).high());
  }

  private static Span get(Map<String, Span> declared, String key) {
    return Objects.requireNonNull(declared.get(key), key);
  }

  /**
   * The forecasts known on a day with what became of them by then, by publication.
   *
   * @throws TooManyClaimsException where the question is too wide
   */
  public List<Scored> scored(ClaimQuery query, LocalDate day) {
    ClaimQuery asked = query.where(Condition.OfKind.of(ClaimKind.EVENT, ClaimKind.AGREEMENT));
    TooManyClaimsException.check(record, asked, TooManyClaimsException.MOST_CLAIMS);
    List<RecordedClaim> claims = record.claims(asked);
    Resolution resolution = new Resolution(claims, day, defaults);
    return Forecasts.of(claims, defaults).stream()
        .map(forecast -> new Scored(forecast, resolution.find(forecast)))
        .toList();
  }
}
