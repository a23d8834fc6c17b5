package org.dragoman.exchange.ledger;

import java.time.Instant;
import org.dragoman.question.Forecaster;
import org.dragoman.question.ForecasterKind;

/** {@code forecast_data.csv} of a Metaculus download. */
final class MetaculusForecasts implements RowReader {

  @Override
  public void read(SourceRow row, SourceFile file, Gathering gathering) {
    String question = QuestionIds.metaculus(row.get("question id"));
    if (row.find("probability yes").isEmpty() && isOfAnotherType(row)) {
      throw new RowProblem("a forecast of an answer other than yes or no");
    }
    double yes = row.getProbability("probability yes");
    Instant moment =
        row.findMoment("start time").orElseThrow(() -> new RowProblem("no start time"));
    boolean crowd = isCrowd(row);
    String reason = row.find("forecaster count").map(count -> count + " forecasters").orElse("");
    gathering.seal(question, crowd ? crowd(row) : person(row), moment, yes, crowd ? reason : "");
  }

  private static boolean isOfAnotherType(SourceRow row) {
    return row.find("continuous cdf").isPresent()
        || row.find("probability yes per category").isPresent();
  }

  /** An aggregate has no id; where all are anonymous, it is told by how many it unites. */
  private static boolean isCrowd(SourceRow row) {
    return row.fields().has("forecaster id")
        ? row.find("forecaster id").isEmpty()
        : row.find("forecaster count").isPresent();
  }

  /** Named by the way of uniting forecasts: {@code Metaculus recency weighted}. */
  private static Forecaster crowd(SourceRow row) {
    String method =
        row.find("forecaster username").or(() -> row.find("forecaster (anonymized)")).orElse("");
    return new Forecaster(("Metaculus " + method.replace('_', ' ')).strip(), ForecasterKind.CROWD);
  }

  private static Forecaster person(SourceRow row) {
    String name =
        row.find("forecaster username")
            .or(() -> row.find("forecaster (anonymized)"))
            .or(() -> row.find("forecaster id").map(id -> "Metaculus user " + id))
            .orElseThrow(() -> new RowProblem("no forecaster"));
    return new Forecaster(name, ForecasterKind.EXPERT);
  }
}
