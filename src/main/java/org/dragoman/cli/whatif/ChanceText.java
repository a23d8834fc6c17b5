package org.dragoman.cli.whatif;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.forecast.EventHistory;
import org.dragoman.desk.forecast.ForecastDesk;
import org.dragoman.desk.forecast.PairChance;
import org.dragoman.foresight.ForesightException;
import org.dragoman.view.Words;
import org.dragoman.view.relation.Pair;

/** How the chances between two actors would change. */
public final class ChanceText {

  /** Smaller differences are not worth a line. */
  private static final double NOTED = 0.001;

  private ChanceText() {}

  /** One line for each chance that changes, or why none can be given. */
  public static String of(
      Pair pair, List<RecordedClaim> before, List<RecordedClaim> after, LocalDate day) {
    try {
      Map<String, PairChance> old = chances(pair, before, day);
      StringBuilder text = new StringBuilder();
      chances(pair, after, day)
          .forEach(
              (subject, now) -> {
                PairChance then = old.get(subject);
                if (then != null && differs(then, now)) {
                  text.append(line(subject, then, now));
                }
              });
      return text.toString();
    } catch (ForesightException e) {
      return "chances: none, " + e.getMessage() + "\n";
    }
  }

  private static Map<String, PairChance> chances(
      Pair pair, List<RecordedClaim> claims, LocalDate day) {
    return ForecastDesk.chances(EventHistory.of(claims), day, pair.first(), pair.second()).stream()
        .collect(
            Collectors.toMap(
                ChanceText::subject, chance -> chance, (one, other) -> one, LinkedHashMap::new));
  }

  private static String subject(PairChance chance) {
    return "chance of %s, %s → %s, within %d days"
        .formatted(
            chance.actClass().code(),
            Words.actor(chance.actor()),
            Words.actor(chance.recipient()),
            chance.days());
  }

  private static boolean differs(PairChance one, PairChance other) {
    return Math.abs(one.chance().chance() - other.chance().chance()) >= NOTED;
  }

  private static String line(String subject, PairChance before, PairChance after) {
    return String.format(
        Locale.ROOT,
        "%s\n    %.1f %% → %.1f %%\n",
        subject,
        100 * before.chance().chance(),
        100 * after.chance().chance());
  }
}
