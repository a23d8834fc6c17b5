package org.dragoman.foresight.probability;

import java.util.Optional;
import java.util.OptionalInt;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.timeline.Day;
import org.dragoman.foresight.timeline.Timeline;

/** Chances of acts by class within a window from one day on, from all events before it. */
public final class Chances {

  private final int day;
  private final int firstDay;
  private final Window window;
  private final Timeline timeline;
  private final Occurrences occurrences;
  private final ProbabilityModel model;
  private final DyadState state;
  private final EarlierActs earlier;

  private Chances(
      int day, Window window, Timeline timeline, Occurrences occurrences, ProbabilityModel model) {
    this.day = day;
    this.window = window;
    this.timeline = timeline;
    this.occurrences = occurrences;
    this.model = model;
    this.firstDay = timeline.days().get(0).number();
    this.state = new DyadState(timeline.vocabulary(), occurrences);
    for (Day before : timeline.before(day)) {
      state.learn(before);
    }
    this.earlier = EarlierActs.of(timeline, day, occurrences);
  }

  /** Fits to the days before the given one; too thin a history is refused. */
  public static Chances at(Timeline timeline, int day, Window window, long seed) {
    Occurrences occurrences = new Occurrences(timeline, ActClasses.load());
    ProbabilityModel model = ProbabilityModel.fit(timeline, occurrences, window, day, seed);
    return new Chances(day, window, timeline, occurrences, model);
  }

  /**
   * The chance that an actor does an act of a class to a recipient; empty where the two have dealt
   * with each other fewer than two times, or not in the last 60 days.
   */
  public Optional<Chance> find(String actor, QuadClass quad, String recipient) {
    OptionalInt from = timeline.vocabulary().findActor(actor);
    OptionalInt to = timeline.vocabulary().findActor(recipient);
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : find(new DyadCase(from.getAsInt(), to.getAsInt(), quad, day));
  }

  /**
   * The chance of one act, as events call it; empty where there is none for its class.
   *
   * @param act also what begins with it and a stroke: {@code CONSULT} is {@code CONSULT/visit} too
   */
  public Optional<ActChance> findAct(String actor, String act, QuadClass quad, String recipient) {
    return find(actor, quad, recipient)
        .map(chance -> earlier.share(chance, new EarlierActs.Pair(actor, recipient), act, quad));
  }

  private Optional<Chance> find(DyadCase asked) {
    if (!CaseTable.isEligible(state, asked)) {
      return Optional.empty();
    }
    int[] spans = CaseTable.spans(asked, occurrences, window, firstDay);
    Rates rates = model.rates();
    double ownRate = rates.shrunk(asked.quad(), spans[0], spans[1]);
    float[] row = new DyadDescription(state).describe(asked);
    return Optional.of(
        new Chance(model.chance(row, asked.quad(), ownRate), rates.base(asked.quad()), ownRate));
  }
}
