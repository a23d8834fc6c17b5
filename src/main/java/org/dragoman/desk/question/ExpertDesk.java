package org.dragoman.desk.question;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.happening.TooManyClaimsException;
import org.dragoman.question.Resolution;
import org.dragoman.question.Scored;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;

/** Answers who forecast what in the news, and what became of it. */
public final class ExpertDesk {

  private final ClaimRecord record;
  private final ForecastReading reading;

  public ExpertDesk(ClaimRecord record, ForecastReading reading) {
    this.record = record;
    this.reading = reading;
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
    Resolution resolution = new Resolution(claims, day, reading.defaults());
    return reading.forecasts().of(claims).stream()
        .map(forecast -> new Scored(forecast, resolution.of(forecast.matter())))
        .toList();
  }
}
