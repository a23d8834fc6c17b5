package org.dragoman.desk.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
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
        QuestionDesk.known(record.sealed(), query.knownAt()).stream()
            .map(Recorded::entry)
            .collect(Collectors.groupingBy(Entry.Sealed::question));
    new QuestionDesk(record)
        .list(query.knownAt()).stream()
            .filter(asked -> isAbout(asked, query))
            .forEach(
                asked ->
                    entries.addAll(ledger.on(asked, sealed.getOrDefault(asked.id(), List.of()))));
    return entries.stream()
        .sorted(Comparator.comparing((LedgerEntry entry) -> forecast(entry).made()))
        .toList();
  }

  private static Forecast forecast(LedgerEntry entry) {
    return entry.scored().forecast();
  }

  /** Whether all those take part whom the query names. */
  private static boolean isAbout(AskedQuestion asked, ClaimQuery query) {
    List<ActorCode> parties = asked.latest().question().matter().criterion().parties();
    return query.conditions().stream()
        .allMatch(
            condition ->
                !(condition instanceof Condition.TakePart named)
                    || parties.containsAll(named.actors()));
  }
}
