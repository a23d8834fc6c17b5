package org.dragoman.desk.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.happening.TooManyClaimsException;
import org.dragoman.question.Forecast;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Resolution;
import org.dragoman.question.Scored;
import org.dragoman.question.precedent.SystemForecaster;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;

/** The ledger: every forecast that the record knows, with what became of it. */
public final class LedgerDesk {

  private final ClaimRecord record;
  private final ForecastReading reading;

  public LedgerDesk(ClaimRecord record, ForecastReading reading) {
    this.record = record;
    this.reading = reading;
  }

  /**
   * As known on a day, by the day on which they were made.
   *
   * @throws TooManyClaimsException where the question is too wide
   */
  public List<LedgerEntry> entries(ClaimQuery query, LocalDate day) {
    ClaimQuery asked = query.where(Condition.OfKind.of(ClaimKind.EVENT, ClaimKind.AGREEMENT));
    TooManyClaimsException.check(record, asked, TooManyClaimsException.MOST_CLAIMS);
    List<RecordedClaim> claims = record.claims(asked);
    Resolution resolution = new Resolution(claims, day, reading.defaults());
    Map<LocalDate, SystemForecaster> byDay = new HashMap<>();
    List<LedgerEntry> entries = new ArrayList<>();
    for (Forecast forecast : reading.forecasts().of(claims)) {
      SystemForecaster then =
          byDay.computeIfAbsent(
              forecast.made(),
              made -> new SystemForecaster(claims, made, reading.defaults(), reading.forecasts()));
      entries.add(
          new LedgerEntry(
              "",
              0,
              new Scored(forecast, resolution.of(forecast.matter())),
              then.of(forecast.matter()).baseRate()));
    }
    return entries;
  }
}
