package org.dragoman.cli.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.cli.listing.Citations;
import org.dragoman.desk.question.AskedQuestion.Wording;
import org.dragoman.question.Forecast;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcome;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Question;
import org.dragoman.question.Verdict;
import org.dragoman.question.precedent.ReferenceClass;
import org.dragoman.question.precedent.SystemForecast;

/** Questions as text for people. */
public final class QuestionText {

  private static final int MOST_CASES = 8;

  private QuestionText() {}

  /** What is asked, and how it is decided. */
  public static String asked(Wording wording) {
    Question question = wording.question();
    Matter matter = question.matter();
    StringBuilder text = new StringBuilder();
    text.append(question.id())
        .append(wording.version() > 1 ? " (version " + wording.version() + ")" : "")
        .append(": ")
        .append(question.text())
        .append('\n');
    text.append("  criterion: ")
        .append(matter.criterion().words())
        .append(", ")
        .append(matter.window())
        .append(
            matter.criterion().isCheckable() ? ", told by " + matter.sources() + " sources" : "")
        .append('\n');
    text.append("  outcomes:  ")
        .append(
            String.join(
                matter.outcomes() instanceof Outcomes.Ladder ? " < " : ", ",
                matter.outcomes().names()))
        .append('\n');
    text.append("  asked ").append(question.asked()).append(", closes ").append(question.closes());
    text.append('\n');
    if (!question.finePrint().isEmpty()) {
      text.append("  ").append(question.finePrint().replaceAll("\\s+", " ")).append('\n');
    }
    return text.toString();
  }

  /** How it stands: {@code treaty (provisional), known 2024-06-19, told by one source [r09:4]}. */
  public static String stands(Matter matter, Verdict verdict) {
    if (verdict instanceof Verdict.Annulled annulled) {
      return "annulled by " + annulled.who() + ": " + annulled.why();
    }
    if (verdict instanceof Verdict.Disputed disputed) {
      return "disputed: told"
          + Citations.behind(disputed.telling())
          + ", denied"
          + Citations.behind(disputed.denying());
    }
    if (verdict instanceof Verdict.Untold untold) {
      return "unknown: nothing was told by "
          + untold.since()
          + ", and no later report speaks of the parties";
    }
    String open = matter.criterion().isCheckable() ? "open" : "open until somebody rules on it";
    return verdict.outcome().map(known -> known(matter, known)).orElse(open);
  }

  private static String known(Matter matter, Outcome known) {
    return matter.outcomes().names().get(known.index())
        + (known.provisional() ? " (provisional)" : "")
        + ", known "
        + known.known()
        + ", "
        + known.why()
        + Citations.behind(known.claims());
  }

  /** Who forecast what, in lines. */
  public static String forecasts(List<LedgerEntry> entries) {
    int width = entries.stream().mapToInt(entry -> name(entry).length()).max().orElse(0);
    return entries.stream()
        .map(entry -> "  " + line(entry, width) + "\n")
        .collect(Collectors.joining());
  }

  private static String name(LedgerEntry entry) {
    return entry.scored().forecast().forecaster().name();
  }

  private static String line(LedgerEntry entry, int width) {
    Forecast forecast = entry.scored().forecast();
    String name = String.format(Locale.ROOT, "%-" + Math.max(1, width) + "s", name(entry));
    return forecast.made()
        + "  "
        + name
        + "  "
        + ForecastRows.probabilities(forecast.matter().outcomes(), forecast.probabilities())
        + entry
            .scored()
            .brier()
            .map(score -> "  " + score(forecast.matter().outcomes(), score))
            .orElse(entry.scored().isTooLate() ? "  known before" : "")
        + Citations.behind(forecast.claims());
  }

  /** The order that somebody gave, where he named more than one outcome. */
  public static String order(Forecast opinion, List<String> order) {
    return order.size() < 2
        ? ""
        : "  "
            + opinion.made()
            + "  "
            + opinion.forecaster().name()
            + " ranks "
            + String.join(" > ", order)
            + "\n";
  }

  /** {@code Brier .106}, for a ladder {@code RPS .106}. */
  static String score(Outcomes outcomes, double score) {
    return (outcomes instanceof Outcomes.Ladder ? "RPS " : "Brier ")
        + String.format(Locale.ROOT, "%.3f", score).replaceFirst("^0", "");
  }

  /** What the program expects and on what grounds, beside the baselines. */
  public static String expected(SystemForecast expected, Matter matter, LocalDate day) {
    if (!matter.criterion().isCheckable()) {
      return "  Dragoman " + expected.reason() + "\n";
    }
    StringBuilder text = new StringBuilder();
    text.append("  Dragoman as of ").append(day).append(": ");
    text.append(
        expected
            .find()
            .map(found -> ForecastRows.probabilities(matter.outcomes(), found))
            .orElse(expected.reason()));
    text.append('\n');
    if (expected.find().isPresent() && !isOfClass(expected)) {
      text.append("    ").append(expected.reason()).append('\n');
    }
    List<ReferenceClass> classes = expected.classes();
    for (int i = 0; i < classes.size(); i++) {
      text.append(cases(classes.get(i), classes.get(i).beyond(classes.subList(0, i))));
    }
    if (!expected.opinions().isEmpty()) {
      text.append("    what is said of it counts too:");
      text.append(
          Citations.behind(
              expected.opinions().stream().flatMap(one -> one.claims().stream()).toList()));
      text.append('\n');
    }
    text.append("    base rate:   ")
        .append(ForecastRows.probabilities(matter.outcomes(), expected.baseRate()))
        .append('\n');
    text.append("    persistence: ")
        .append(ForecastRows.probabilities(matter.outcomes(), expected.persistence()))
        .append('\n');
    return text.toString();
  }

  private static boolean isOfClass(SystemForecast expected) {
    return expected.classes().stream().anyMatch(one -> one.summary().equals(expected.reason()));
  }

  /** The class, with those cases that a narrower one has not shown. */
  private static String cases(ReferenceClass all, ReferenceClass shown) {
    StringBuilder text = new StringBuilder("    " + all.summary() + "\n");
    int from = Math.max(0, shown.size() - MOST_CASES);
    for (ReferenceClass.Case one : shown.cases().subList(from, shown.size())) {
      if (!one.claims().isEmpty()) {
        text.append("      ")
            .append(one.day())
            .append(' ')
            .append(all.outcomes().names().get(one.outcome()))
            .append(Citations.behind(one.claims()))
            .append('\n');
      }
    }
    return text.toString();
  }
}
