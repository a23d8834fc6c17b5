package org.dragoman.desk.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.claim.ClaimKind;
import org.dragoman.desk.happening.TooManyClaimsException;
import org.dragoman.question.Forecast;
import org.dragoman.question.LedgerEntry;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;
import org.dragoman.record.Entry;
import org.dragoman.record.Recorded;

/** Every forecast that a record knows, with what became of it. */
public final class LedgerDesk {

  private final ClaimRecord record;
  private final ForecastReading reading;

  public LedgerDesk(ClaimRecord record, ForecastReading reading) {
    this.record = record;
    this.reading = reading;
  }

  /**
   * What is known on a day, to hold forecasts against.
   *
   * @throws TooManyClaimsException where the question is too wide
   */
  public Ledger ledger(ClaimQuery query, LocalDate day) {
    ClaimQuery asked = query.where(Condition.OfKind.of(ClaimKind.EVENT, ClaimKind.AGREEMENT));
    TooManyClaimsException.check(record, asked, TooManyClaimsException.MOST_CLAIMS);
    return new Ledger(record.claims(asked), day, reading);
  }

  /**
   * Forecasts that claims imply, and those on questions, as known on a day; by the day on which
   * they were made.
   *
   * @throws TooManyClaimsException where the question is too wide
   */
  public List<LedgerEntry> entries(ClaimQuery query, LocalDate day) {
    Ledger ledger = ledger(query, day);
    List<LedgerEntry> entries = new ArrayList<>();
    ledger.news().forEach(forecast -> entries.add(ledger.implied(forecast)));
    Map<String, List<Entry.Sealed>> sealed =
        record.sealed().stream()
            .map(Recorded::entry)
            .collect(Collectors.groupingBy(Entry.Sealed::question));
    new QuestionDesk(record)
        .list()
        .forEach(
            asked -> entries.addAll(ledger.on(asked, sealed.getOrDefault(asked.id(), List.of()))));
    return entries.stream()
        .sorted(Comparator.comparing((LedgerEntry entry) -> forecast(entry).made()))
        .toList();
  }

  private static Forecast forecast(LedgerEntry entry) {
    return entry.scored().forecast();
  }
}
