package org.dragoman.cli.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.desk.question.Replay;
import org.dragoman.question.Forecast;
import org.dragoman.question.Forecaster;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Matter;

/** A replay as text for people: what was forecast day by day, and what came of it. */
public final class ReplayText {

  private record Key(String question, Matter matter) {}

  private ReplayText() {}

  /** What was forecast on a day, by what it is about. Baselines are shown for questions only. */
  public static String day(Replay.Day day) {
    Map<Key, List<LedgerEntry>> byMatter = new LinkedHashMap<>();
    for (LedgerEntry entry : day.made()) {
      byMatter
          .computeIfAbsent(
              new Key(entry.question(), entry.scored().forecast().matter()),
              key -> new ArrayList<>())
          .add(entry);
    }
    StringBuilder text = new StringBuilder(day.day() + "\n");
    byMatter.forEach((key, entries) -> text.append(matter(key, entries, day)));
    return text.toString();
  }

  private static String matter(Key key, List<LedgerEntry> entries, Replay.Day day) {
    Matter matter = key.matter();
    String what =
        key.question().isEmpty()
            ? matter.criterion().words() + ", by " + matter.window().to()
            : "Question " + key.question();
    String stands = QuestionText.stands(matter, entries.get(0).scored().verdict());
    String abstains = day.abstained().get(matter);
    return "  "
        + what
        + " → "
        + stands
        + "\n"
        + indented(QuestionText.forecasts(entries.stream().filter(one -> isShown(one)).toList()))
        + (abstains == null ? "" : "    " + Forecaster.SYSTEM.name() + " " + abstains + "\n");
  }

  private static boolean isShown(LedgerEntry entry) {
    Forecast forecast = entry.scored().forecast();
    return !entry.question().isEmpty() || forecast.forecaster().kind() != ForecasterKind.BASELINE;
  }

  /** The day stands above. */
  private static String indented(String lines) {
    return lines.replaceAll("(?m)^  \\d{4}-\\d\\d-\\d\\d  ", "    ");
  }
}
