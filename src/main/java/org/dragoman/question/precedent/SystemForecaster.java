package org.dragoman.question.precedent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dragoman.question.Forecast;
import org.dragoman.question.ForecastDefaults;
import org.dragoman.question.Matter;
import org.dragoman.question.Opinions;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;
import org.dragoman.question.Window;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts from earlier cases alone, as known on a day. Of an event that somebody expects: how
 * often what was said as firmly came true. Of one that nobody speaks of: how often it happened in
 * windows of the same length. Of what will be signed: what earlier talks brought. Narrow classes
 * are drawn towards wider ones, the widest towards what forecasters in the news say.
 */
public final class SystemForecaster {

  /** As many cases as the first guess counts for where no class is wider. */
  private static final double FIRST_GUESS = 1;

  private final Past past;
  private final Spans spans;
  private @Nullable Talks talks;

  /**
   * @param history of which what was published after the day is left out
   */
  public SystemForecaster(History history, LocalDate day, ForecastDefaults defaults) {
    this.past = new Past(history, day, defaults);
    this.spans = new Spans(past);
  }

  /** What it expects of a matter. */
  public SystemForecast of(Matter matter) {
    if (!matter.criterion().isCheckable()) {
      return elsewhere(matter.outcomes().size());
    }
    List<Forecast> opinions = Opinions.latest(Opinions.on(matter, past.forecasts()));
    if (matter.outcomes() instanceof Outcomes.Ladder ladder) {
      return onLadder(matter, ladder, opinions);
    }
    return opinions.isEmpty() ? byRate(matter) : bySayings(matter, opinions);
  }

  /** Found when first asked for: merging claims into meetings takes its time. */
  private Talks talks() {
    Talks found = talks;
    if (found == null) {
      found = new Talks(past);
      talks = found;
    }
    return found;
  }

  private static SystemForecast elsewhere(int outcomes) {
    Probabilities even = Probabilities.even(outcomes);
    return new SystemForecast(
        null,
        "abstains: the record cannot tell what is decided elsewhere",
        List.of(),
        List.of(),
        even,
        even);
  }

  private SystemForecast onLadder(Matter matter, Outcomes.Ladder ladder, List<Forecast> opinions) {
    List<ReferenceClass> classes = talks().classes(matter.criterion().parties(), ladder);
    boolean spoken = !opinions.isEmpty();
    Probabilities start =
        spoken
            ? Probabilities.mean(opinions.stream().map(Forecast::probabilities).toList())
            : Probabilities.even(ladder.size());
    ReferenceClass widest = classes.get(classes.size() - 1);
    Probabilities drawn = drawn(classes, start, spoken ? weight() : FIRST_GUESS);
    return answer(matter, drawn, classes, opinions, baseRate(widest));
  }

  /** What was said in the same words earlier, for each forecaster who speaks of it. */
  private SystemForecast bySayings(Matter matter, List<Forecast> opinions) {
    List<ReferenceClass> classes = new ArrayList<>();
    List<Probabilities> each = new ArrayList<>();
    for (Forecast opinion : opinions) {
      List<ReferenceClass> ofSaying = Sayings.like(opinion, past);
      each.add(drawn(ofSaying, opinion.probabilities(), weight()));
      ofSaying.stream().filter(one -> !classes.contains(one)).forEach(classes::add);
    }
    return answer(matter, Probabilities.mean(each), classes, opinions, baseRate(Sayings.all(past)));
  }

  private SystemForecast byRate(Matter matter) {
    List<ReferenceClass> classes = spans.classes(matter);
    ReferenceClass widest = classes.get(classes.size() - 1);
    Probabilities wide = widest.drawnTo(Probabilities.even(2), FIRST_GUESS);
    Probabilities drawn = classes.size() > 1 ? classes.get(0).drawnTo(wide, weight()) : wide;
    return answer(matter, drawn, classes, List.of(), baseRate(widest));
  }

  private double weight() {
    return past.defaults().priorWeight();
  }

  /**
   * From the widest class to the narrowest, each case once.
   *
   * @param first for how many cases the start counts beside the first class that has any
   */
  private Probabilities drawn(List<ReferenceClass> classes, Probabilities start, double first) {
    Probabilities drawn = start;
    double weight = first;
    for (int i = classes.size() - 1; i >= 0; i--) {
      ReferenceClass wide = classes.get(i);
      ReferenceClass rest = wide.beyond(classes.subList(0, i));
      if (rest.size() > 0) {
        drawn = rest.drawnTo(drawn, weight);
        weight = weight();
      }
    }
    return drawn;
  }

  private static Probabilities baseRate(ReferenceClass all) {
    int outcomes = all.outcomes().size();
    return all.drawnTo(Probabilities.even(outcomes), outcomes);
  }

  private SystemForecast answer(
      Matter matter,
      Probabilities drawn,
      List<ReferenceClass> classes,
      List<Forecast> opinions,
      Probabilities baseRate) {
    int cases = classes.stream().mapToInt(ReferenceClass::size).max().orElse(0);
    int least = past.defaults().leastCases();
    Probabilities persistence = persistence(matter);
    return cases < least
        ? new SystemForecast(
            null,
            "abstains: the record holds " + cases + " earlier cases, fewer than " + least,
            classes,
            opinions,
            baseRate,
            persistence)
        : new SystemForecast(
            drawn, narrowest(classes).summary(), classes, opinions, baseRate, persistence);
  }

  /** The first class that has any case. */
  private static ReferenceClass narrowest(List<ReferenceClass> classes) {
    return classes.stream().filter(one -> one.size() > 0).findFirst().orElse(classes.get(0));
  }

  /** What came of the last window of the same length comes again. */
  private Probabilities persistence(Matter matter) {
    long days = matter.window().days();
    Window last = new Window(past.day().minusDays(days - 1), past.day());
    Matter before = new Matter(matter.criterion(), last, matter.outcomes(), matter.sources());
    int outcome = spans.sofar(before);
    double stays = past.defaults().persistence().midpoint();
    int outcomes = matter.outcomes().size();
    List<Double> all = new ArrayList<>(Collections.nCopies(outcomes, (1 - stays) / (outcomes - 1)));
    all.set(outcome, stays);
    return Probabilities.of(all);
  }
}
