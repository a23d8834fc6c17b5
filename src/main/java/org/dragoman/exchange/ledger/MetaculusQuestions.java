package org.dragoman.exchange.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.question.Criterion;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Question;
import org.dragoman.question.Window;
import org.dragoman.record.Entry;
import org.jspecify.annotations.Nullable;

/** {@code question_data.csv} of a Metaculus download. */
final class MetaculusQuestions implements RowReader {

  private static final String WHO = "Metaculus";

  @Override
  public void read(SourceRow row, SourceFile file, Gathering gathering) {
    String type = row.get("question type").toLowerCase(Locale.ROOT).replace('_', ' ');
    if (!type.equals("binary")) {
      throw new RowProblem("a question with an answer other than yes or no: " + type);
    }
    Question question = question(row);
    Optional<Entry.Ruling> ruling = ruling(question.id(), row);
    gathering.ask(question);
    ruling.ifPresent(gathering::rule);
  }

  private static Question question(SourceRow row) {
    String id = row.get("question id");
    LocalDate opens =
        row.findDay("open time")
            .or(() -> row.findDay("post published time"))
            .orElseThrow(() -> new RowProblem("no open time"));
    LocalDate closes =
        row.findDay("scheduled close time")
            .or(() -> row.findDay("actual close time"))
            .orElseThrow(() -> new RowProblem("no scheduled close time"));
    if (closes.isBefore(opens)) {
      throw new RowProblem("a question that closes before it opens");
    }
    String where = row.find("question url").orElse("Metaculus, question " + id);
    return new Question(
        QuestionIds.metaculus(id),
        text(row),
        opens,
        closes,
        new Matter(
            new Criterion.Elsewhere(where), new Window(opens, closes), new Outcomes.YesNo(), 1),
        "");
  }

  /** Questions of a group are told apart by their labels. */
  private static String text(SourceRow row) {
    String title = row.get("question title");
    return row.find("label")
        .filter(label -> !title.contains(label))
        .map(label -> title + " (" + label + ")")
        .orElse(title);
  }

  private static Optional<Entry.Ruling> ruling(String question, SourceRow row) {
    Optional<String> resolution = row.find("resolution").map(word -> word.toLowerCase(Locale.ROOT));
    return resolution.map(
        word ->
            new Entry.Ruling(question, outcome(word), day(row), WHO, "resolved there as " + word));
  }

  private static @Nullable String outcome(String word) {
    return switch (word) {
      case "yes", "no" -> word;
      case "annulled", "ambiguous" -> null;
      default -> throw new RowProblem("a resolution other than yes, no, ambiguous or annulled");
    };
  }

  private static LocalDate day(SourceRow row) {
    return row.findDay("resolution known time")
        .or(() -> row.findDay("actual close time"))
        .orElseThrow(() -> new RowProblem("a resolution without the day on which it was known"));
  }
}
