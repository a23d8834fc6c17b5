package org.dragoman.desk.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.question.AskedQuestion.Wording;
import org.dragoman.question.Forecast;
import org.dragoman.question.Forecaster;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Matter;
import org.dragoman.question.Opinions;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;
import org.dragoman.question.Question;
import org.dragoman.question.Resolution;
import org.dragoman.question.Scored;
import org.dragoman.question.Verdict;
import org.dragoman.question.precedent.History;
import org.dragoman.question.precedent.SystemForecast;
import org.dragoman.question.precedent.SystemForecaster;
import org.dragoman.record.Entry;

/**
 * Forecasts held against what is known on a day. What a forecaster could know when he spoke is kept
 * apart: baselines and the program's own forecasts are made from what was published by then.
 */
public final class Ledger {

  private final LocalDate day;
  private final ForecastReading reading;
  private final Resolution resolution;
  private final History history;
  private final Map<ClaimId, RecordedClaim> byId;
  private final Map<LocalDate, SystemForecaster> byDay = new RecentDays();

  /** The last few days only: each holds what was known on it. */
  private static final class RecentDays extends LinkedHashMap<LocalDate, SystemForecaster> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 16;

    RecentDays() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<LocalDate, SystemForecaster> eldest) {
      return size() > MOST;
    }
  }

  /**
   * @param claims that are known
   * @param day on which they are known
   */
  public Ledger(List<RecordedClaim> claims, LocalDate day, ForecastReading reading) {
    this.day = day;
    this.reading = reading;
    this.history = new History(claims, reading.forecasts());
    this.resolution = new Resolution(history.toldUntil(day), day, reading.defaults());
    this.byId =
        claims.stream()
            .collect(
                Collectors.toMap(claim -> claim.claim().id(), Function.identity(), (a, b) -> a));
  }

  public LocalDate day() {
    return day;
  }

  /** Every forecast that a claim makes, on what it implies; by publication. */
  public List<Forecast> news() {
    return history.forecasts();
  }

  public Resolution resolution() {
    return resolution;
  }

  /** What the program expected of a matter on a day, from what had been published by then. */
  public SystemForecast expected(Matter matter, LocalDate made) {
    return byDay
        .computeIfAbsent(made, then -> new SystemForecaster(history, then, reading.defaults()))
        .of(matter);
  }

  /** A forecast on what a claim implies. */
  public LedgerEntry implied(Forecast forecast) {
    return entry("", 0, forecast, resolution.of(forecast.matter()));
  }

  /** A forecast on a question that was asked. */
  public LedgerEntry on(Wording wording, Forecast forecast, Verdict verdict) {
    return entry(wording.question().id(), wording.version(), forecast, verdict);
  }

  private LedgerEntry entry(String question, int version, Forecast forecast, Verdict verdict) {
    return new LedgerEntry(
        question,
        version,
        new Scored(forecast, verdict),
        forecast.matter().criterion().isCheckable()
            ? expected(forecast.matter(), forecast.made()).baseRate()
            : null);
  }

  /** What forecasters in the news said of a question while it was open. */
  public List<Forecast> opinions(Question question) {
    return Opinions.on(question.matter(), history.forecasts()).stream()
        .filter(opinion -> question.isOpenOn(opinion.made()))
        .toList();
  }

  /** The order over the steps of a ladder that a forecaster in the news gave; empty for others. */
  public List<String> order(Forecast opinion) {
    return opinion.matter().outcomes() instanceof Outcomes.Ladder ladder
        ? Opinions.ranking(ladder, opinion, reading.forecasts())
            .map(ranking -> ranking.order().stream().map(ladder.names()::get).toList())
            .orElse(List.of())
        : List.of();
  }

  /** How a wording of a question stands on the ledger's day. */
  public Verdict verdict(AskedQuestion asked, Wording wording) {
    return QuestionDesk.verdict(asked, wording, resolution, day);
  }

  /** All forecasts on a question: those of the news on its last wording, sealed ones on theirs. */
  public List<LedgerEntry> on(AskedQuestion asked, List<Entry.Sealed> sealed) {
    List<LedgerEntry> entries = new ArrayList<>();
    Wording latest = asked.latest();
    Verdict verdict = verdict(asked, latest);
    opinions(latest.question()).forEach(opinion -> entries.add(on(latest, opinion, verdict)));
    for (Entry.Sealed one : lastOfDay(sealed)) {
      asked
          .find(one.wording())
          .filter(wording -> !one.probabilities().isEmpty() && !one.made().isAfter(day))
          .ifPresent(
              wording ->
                  entries.add(
                      on(
                          wording,
                          forecast(one, wording.question().matter()),
                          verdict(asked, wording))));
    }
    return entries;
  }

  /** What somebody seals twice on a day counts once, as he last said it. */
  private static List<Entry.Sealed> lastOfDay(List<Entry.Sealed> sealed) {
    Map<List<Object>, Entry.Sealed> last = new LinkedHashMap<>();
    sealed.forEach(
        one -> last.put(List.of(one.wording(), one.forecaster(), one.kind(), one.made()), one));
    return List.copyOf(last.values());
  }

  private Forecast forecast(Entry.Sealed sealed, Matter matter) {
    ForecasterKind kind = ForecasterKind.find(sealed.kind()).orElse(ForecasterKind.EXPERT);
    return new Forecast(
        new Forecaster(sealed.forecaster(), kind),
        sealed.made(),
        matter,
        Probabilities.of(sealed.probabilities()),
        null,
        sealed.claims().stream()
            .map(id -> Optional.ofNullable(byId.get(id)))
            .flatMap(Optional::stream)
            .toList());
  }
}
