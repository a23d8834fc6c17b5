package org.dragoman.exchange.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.question.Criterion;
import org.dragoman.question.Forecaster;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Question;
import org.dragoman.question.Window;

/**
 * Questions of a ForecastBench set: of a market one, with its price; of a data set one for each of
 * its resolution dates.
 */
final class BenchQuestions implements RowReader {

  private static final Map<String, String> MARKETS =
      Map.of(
          "manifold", "Manifold",
          "metaculus", "Metaculus",
          "infer", "INFER",
          "polymarket", "Polymarket");

  @Override
  public void read(SourceRow row, SourceFile file, Gathering gathering) {
    BenchRows.refuseCombination(row);
    Instant frozen =
        row.findMoment("freeze_datetime").orElseThrow(() -> new RowProblem("no freeze_datetime"));
    if (row.node("resolution_dates").isArray()) {
      LocalDate due = BenchRows.due(file);
      Set<Question> questions = new LinkedHashSet<>();
      for (JsonNode date : row.node("resolution_dates")) {
        questions.add(onDate(row, Moments.day(frozen), due, day(date)));
      }
      questions.forEach(gathering::ask);
    } else {
      Question question = ofMarket(row, Moments.day(frozen));
      gathering.ask(question);
      price(row, question.id(), frozen, gathering);
    }
  }

  private static LocalDate day(JsonNode date) {
    return Moments.find(date.asText())
        .map(Moments::day)
        .orElseThrow(() -> new RowProblem("a date that is none in resolution_dates"));
  }

  /** A bad price does not spoil the question. */
  private static void price(SourceRow row, String question, Instant frozen, Gathering gathering) {
    Optional<String> price = row.find("freeze_datetime_value");
    if (price.isEmpty()) {
      gathering.passOver("market questions without a value");
      return;
    }
    String source = row.get("source");
    gathering.seal(
        question,
        new Forecaster(MARKETS.getOrDefault(source, source), ForecasterKind.CROWD),
        frozen,
        SourceRow.probability("freeze_datetime_value", price.get()),
        row.find("freeze_datetime_value_explanation").orElse(""));
  }

  private static Question ofMarket(SourceRow row, LocalDate frozen) {
    LocalDate opens = row.findDay("market_info_open_datetime").orElse(frozen);
    LocalDate closes =
        row.findDay("market_info_close_datetime")
            .orElseThrow(() -> new RowProblem("no market_info_close_datetime"));
    if (closes.isBefore(opens)) {
      throw new RowProblem("a question that closes before it opens");
    }
    return new Question(
        QuestionIds.bench(row.get("source"), row.get("id")),
        row.get("question"),
        opens,
        closes,
        matter(row, opens, closes),
        finePrint(row));
  }

  private static Question onDate(
      SourceRow row, LocalDate frozen, LocalDate due, LocalDate resolution) {
    if (resolution.isBefore(due) || due.isBefore(frozen)) {
      throw new RowProblem("dates in a wrong order");
    }
    return new Question(
        QuestionIds.bench(row.get("source"), row.get("id"), due, resolution),
        row.get("question")
            .replace("{resolution_date}", resolution.toString())
            .replace("{forecast_due_date}", due.toString()),
        frozen,
        due,
        matter(row, due, resolution),
        finePrint(row));
  }

  private static Matter matter(SourceRow row, LocalDate from, LocalDate to) {
    return new Matter(
        new Criterion.Elsewhere(row.get("url")), new Window(from, to), new Outcomes.YesNo(), 1);
  }

  private static String finePrint(SourceRow row) {
    return Stream.of("resolution_criteria", "market_info_resolution_criteria")
        .flatMap(name -> row.find(name).stream())
        .collect(Collectors.joining("\n\n"));
  }
}
