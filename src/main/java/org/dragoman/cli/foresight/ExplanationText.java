package org.dragoman.cli.foresight;

import java.util.Locale;
import java.util.function.Function;
import org.dragoman.foresight.explanation.Explanation;
import org.dragoman.foresight.explanation.Reason;
import org.dragoman.foresight.timeline.Event;

/** The reasons of a forecast for people: what each adds to the score, and what it rests on. */
public final class ExplanationText {

  private static final String INDENT = " ".repeat(17);
  private static final String LINE = "     %+8.3f  %s%n";

  private ExplanationText() {}

  /**
   * @param cite how an event is written
   */
  public static String render(Explanation explanation, Function<Event, String> cite) {
    StringBuilder text = new StringBuilder();
    for (Reason reason : explanation.reasons()) {
      text.append(line(reason.contribution(), reason.words()));
      reason.cited().forEach(event -> text.append(INDENT).append(cite.apply(event)).append('\n'));
    }
    return text.append(line(explanation.start(), "where every candidate starts")).toString();
  }

  private static String line(double contribution, String words) {
    return String.format(Locale.ROOT, LINE, contribution, words);
  }
}
