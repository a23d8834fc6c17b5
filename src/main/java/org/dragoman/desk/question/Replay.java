package org.dragoman.desk.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.desk.question.AskedQuestion.Wording;
import org.dragoman.question.Forecast;
import org.dragoman.question.Forecaster;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Matter;
import org.dragoman.question.Probabilities;
import org.dragoman.question.Question;
import org.dragoman.question.Verdict;
import org.dragoman.question.precedent.SystemForecast;

/**
 * Goes through the days and asks each what was forecast on it: by forecasters in the news, by the
 * program from what had been published by then, and by the baselines. What came of it is told by
 * what is known at the end.
 */
public final class Replay {

  /**
   * A day on which somebody forecast something.
   *
   * @param abstained of what the program did not forecast, and why not
   */
  public record Day(LocalDate day, List<LedgerEntry> made, Map<Matter, String> abstained) {
    public Day {
      made = List.copyOf(made);
      abstained = Map.copyOf(abstained);
    }
  }

  /** Told of each day that is done. */
  @FunctionalInterface
  public interface Progress {
    void done(long days);
  }

  private final Ledger ledger;
  private final List<AskedQuestion> questions;
  private final LocalDate from;
  private final Map<String, Probabilities> lastSaid = new HashMap<>();

  /**
   * @param ledger of the last day of the replay
   * @param from the first
   */
  public Replay(Ledger ledger, List<AskedQuestion> questions, LocalDate from) {
    this.ledger = ledger;
    this.from = from;
    this.questions = List.copyOf(questions);
  }

  /** The days on which a forecast was made or changed. */
  public List<Day> days(Progress progress) {
    Map<LocalDate, List<Forecast>> news = new HashMap<>();
    ledger
        .news()
        .forEach(one -> news.computeIfAbsent(one.made(), key -> new ArrayList<>()).add(one));
    List<Day> days = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(ledger.day()); day = day.plusDays(1)) {
      List<LedgerEntry> made = new ArrayList<>(implied(news.getOrDefault(day, List.of()), day));
      for (AskedQuestion question : questions) {
        made.addAll(asked(question, day));
      }
      if (!made.isEmpty()) {
        days.add(new Day(day, made, abstained(made, day)));
      }
      progress.done(day.toEpochDay() - from.toEpochDay() + 1);
    }
    return days;
  }

  private Map<Matter, String> abstained(List<LedgerEntry> made, LocalDate day) {
    Map<Matter, String> reasons = new HashMap<>();
    for (LedgerEntry entry : made) {
      Matter matter = entry.scored().forecast().matter();
      SystemForecast expected = ledger.expected(matter, day);
      if (expected.find().isEmpty()) {
        reasons.put(matter, expected.reason());
      }
    }
    return reasons;
  }

  /** How a question stands at the end. */
  public Verdict verdict(AskedQuestion question) {
    return ledger.verdict(question, question.latest());
  }

  /**
   * What was said in the news on a day, and what the program and the baselines said of the same.
   */
  private List<LedgerEntry> implied(List<Forecast> said, LocalDate day) {
    List<LedgerEntry> entries = new ArrayList<>();
    said.forEach(forecast -> entries.add(ledger.implied(forecast)));
    Set<Matter> matters = new LinkedHashSet<>(said.stream().map(Forecast::matter).toList());
    matters.forEach(
        matter -> own(matter, day).forEach(forecast -> entries.add(ledger.implied(forecast))));
    return entries;
  }

  private List<LedgerEntry> asked(AskedQuestion asked, LocalDate day) {
    Wording wording = asked.latest();
    Question question = wording.question();
    if (!asked.isOpenOn(day)) {
      return List.of();
    }
    Verdict verdict = verdict(asked);
    return Stream.concat(
            ledger.opinions(question).stream().filter(opinion -> opinion.made().equals(day)),
            own(question.matter(), day).filter(forecast -> isNew(question, forecast)))
        .map(forecast -> ledger.on(wording, forecast, verdict))
        .toList();
  }

  /** A forecast stands until another replaces it. */
  private boolean isNew(Question question, Forecast forecast) {
    String key = question.id() + " " + forecast.forecaster().name();
    Probabilities before = lastSaid.put(key, forecast.probabilities());
    return !forecast.probabilities().equals(before);
  }

  private Stream<Forecast> own(Matter matter, LocalDate day) {
    SystemForecast expected = ledger.expected(matter, day);
    return Stream.of(
            expected.find().map(found -> forecast(Forecaster.SYSTEM, matter, day, found)).stream(),
            Stream.of(
                forecast(Forecaster.BASE_RATE, matter, day, expected.baseRate()),
                forecast(Forecaster.PERSISTENCE, matter, day, expected.persistence())))
        .flatMap(one -> one);
  }

  private static Forecast forecast(
      Forecaster forecaster, Matter matter, LocalDate day, Probabilities probabilities) {
    return new Forecast(forecaster, day, matter, probabilities, null, List.of());
  }
}
