package org.dragoman.desk.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.codes.EventScores;
import org.dragoman.codes.QuadClass;
import org.dragoman.desk.forecast.EventHistory;
import org.dragoman.foresight.ForesightException;
import org.dragoman.foresight.probability.ActChance;
import org.dragoman.foresight.probability.Chances;
import org.dragoman.foresight.probability.Window;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Timeline;
import org.dragoman.question.Criterion;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;
import org.dragoman.question.precedent.SystemForecast;

/**
 * The forecasting engine's chance of an act between two actors, for records with the many events
 * that it takes to fit one. It does better than earlier spans as a reference class
 * (docs/benchmarks.md), so where it has an answer that counts.
 */
public final class ActModel {

  private static final long SEED = 1;

  private final Timeline timeline;
  private final LocalDate day;
  private final EventScores classes;
  private final Map<Integer, Optional<Chances>> byDays = new HashMap<>();
  private final Set<String> problems = new LinkedHashSet<>();

  /**
   * @param events up to the day
   */
  public ActModel(Collection<Event> events, LocalDate day, EventScores classes) {
    this.timeline = Timeline.of(events);
    this.day = day;
    this.classes = classes;
  }

  /** What is expected with the chance of the act in it, where there is one. */
  public SystemForecast with(SystemForecast expected, Matter matter) {
    return find(matter)
        .map(chance -> expected.by(Probabilities.ofYes(chance.chance()), reason(chance, matter)))
        .orElse(expected);
  }

  private Optional<ActChance> find(Matter matter) {
    LocalDate end = matter.window().to();
    if (!(matter.criterion() instanceof Criterion.Act act)
        || !(matter.outcomes() instanceof Outcomes.YesNo)
        || !end.isAfter(day)) {
      return Optional.empty();
    }
    int days = Math.toIntExact(ChronoUnit.DAYS.between(day, end));
    return pairs(act).stream()
        .flatMap(pair -> find(act, pair, days).stream())
        .max(Comparator.comparingDouble(ActChance::chance));
  }

  private record Pair(ActorCode actor, ActorCode recipient) {}

  /** One acts on one; a mutual act is told from both sides. */
  private static List<Pair> pairs(Criterion.Act act) {
    List<ActorCode> actors = act.sides().actor();
    List<ActorCode> recipients = act.sides().recipient();
    if (actors.size() == 1 && recipients.size() == 1) {
      return List.of(new Pair(actors.get(0), recipients.get(0)));
    }
    return actors.size() == 2 && recipients.isEmpty()
        ? List.of(new Pair(actors.get(0), actors.get(1)), new Pair(actors.get(1), actors.get(0)))
        : List.of();
  }

  private Optional<ActChance> find(Criterion.Act act, Pair pair, int days) {
    return chances(days)
        .flatMap(
            chances ->
                chances.findAct(
                    pair.actor().value(),
                    EventHistory.act(act.typeCode(), act.mode()),
                    quad(act),
                    pair.recipient().value()));
  }

  /** Why there were no chances, where the history is too thin for any. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  private Optional<Chances> chances(int days) {
    return byDays.computeIfAbsent(days, this::fit);
  }

  private Optional<Chances> fit(int days) {
    if (timeline.days().isEmpty()) {
      problems.add("the record tells of no dated event up to " + day);
      return Optional.empty();
    }
    try {
      int from = Math.toIntExact(day.toEpochDay()) + 1;
      return Optional.of(Chances.at(timeline, from, new Window(days), SEED));
    } catch (ForesightException e) {
      problems.add(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private QuadClass quad(Criterion.Act act) {
    return classes.get(act.type(), act.mode()).quad();
  }

  private String reason(ActChance chance, Matter matter) {
    Criterion.Act act = (Criterion.Act) matter.criterion();
    return String.format(
        Locale.ROOT,
        "chance of %s by %s %.0f %% (base rate %.0f %%), and %d of %d such acts were %s",
        quad(act).code().replace('-', ' '),
        matter.window().to(),
        100 * chance.ofClass().chance(),
        100 * chance.ofClass().baseRate(),
        chance.acts(),
        chance.allOfClass(),
        EventHistory.act(act.typeCode(), act.mode()));
  }
}
