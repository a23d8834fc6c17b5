package org.dragoman.exchange.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.question.Forecaster;
import org.dragoman.question.ForecasterKind;

/** A forecast set of ForecastBench: of single forecasters, of a median, or of a model. */
final class BenchForecasts implements RowReader {

  @Override
  public void read(SourceRow row, SourceFile file, Gathering gathering) {
    BenchRows.refuseCombination(row);
    Instant made = BenchRows.due(file).atStartOfDay().toInstant(ZoneOffset.UTC);
    gathering.seal(
        BenchRows.question(row, file, gathering),
        forecaster(row, file.head()),
        made,
        row.getProbability("forecast"),
        row.find("reasoning").orElse(""));
  }

  private static Forecaster forecaster(SourceRow row, SourceRow head) {
    return row.find("user_id")
        .map(user -> new Forecaster(user, ForecasterKind.EXPERT))
        .orElseGet(() -> named(head));
  }

  private static Forecaster named(SourceRow head) {
    String name =
        Stream.of("organization", "model")
            .flatMap(field -> head.find(field).stream())
            .collect(Collectors.joining(" "));
    if (name.isEmpty()) {
      throw new RowProblem("no forecaster");
    }
    boolean united = name.toLowerCase(Locale.ROOT).matches(".*\\b(median|mean|crowd)\\b.*");
    return new Forecaster(name, united ? ForecasterKind.CROWD : ForecasterKind.EXPERT);
  }
}
