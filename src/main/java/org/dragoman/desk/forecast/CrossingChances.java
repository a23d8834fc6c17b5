package org.dragoman.desk.forecast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.dragoman.claim.InnerEvent;
import org.dragoman.codes.EventScores;
import org.dragoman.codes.PloverType;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.ForesightException;
import org.dragoman.foresight.probability.Chance;
import org.dragoman.foresight.probability.Chances;
import org.dragoman.foresight.probability.Window;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Timeline;
import org.dragoman.view.redline.RedLine;

/**
 * How likely acts of the class that a red line forbids are within 30 days, between those whom it
 * forbids them. The very act is rarer than its class: what is given bounds the chance of a crossing
 * from above.
 */
public final class CrossingChances {

  public static final int DAYS = 30;

  private static final long SEED = 1;

  private final Chances chances;
  private final EventScores classes;

  private CrossingChances(Chances chances, EventScores classes) {
    this.chances = chances;
    this.classes = classes;
  }

  /**
   * Learns from the events up to a day.
   *
   * @throws ForesightException where the history is too thin
   */
  public static CrossingChances at(Collection<Event> events, LocalDate day, EventScores classes) {
    if (events.isEmpty()) {
      throw new ForesightException("the record tells of no dated event up to " + day);
    }
    Timeline timeline = Timeline.of(events);
    int from = (int) day.toEpochDay() + 1;
    return new CrossingChances(Chances.at(timeline, from, new Window(DAYS), SEED), classes);
  }

  /** Empty where the line names no act or parties, or where these have dealt too little. */
  public Optional<Chance> find(RedLine line) {
    InnerEvent about = line.about();
    if (about == null || about.negated()) {
      return Optional.empty();
    }
    return PloverType.find(about.type())
        .map(type -> classes.get(type, null).quad())
        .flatMap(quad -> find(about, quad));
  }

  private Optional<Chance> find(InnerEvent about, QuadClass quad) {
    return about.sides().actor().stream()
        .flatMap(
            actor ->
                about.sides().recipient().stream()
                    .flatMap(
                        recipient -> chances.find(actor.value(), quad, recipient.value()).stream()))
        .max(Comparator.comparingDouble(Chance::chance));
  }
}
