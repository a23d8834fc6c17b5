package org.dragoman.view.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What moved a line from the eve of a window to its last evening: the decay of what was before and
 * what each event of the window still weighs at its end, which together make the difference.
 *
 * @param before level on the eve of the window
 * @param after level in its last evening
 * @param decay what the level before lost; of the opposite sign
 * @param contributions the weightiest first
 */
public record Explanation(
    Window window, double before, double after, double decay, List<Contribution> contributions) {

  public Explanation {
    contributions = List.copyOf(contributions);
  }

  /** What is left of an event's score at the end of the window. */
  public record Contribution(ScoredEvent event, double amount) {}

  public static Explanation of(RelationLine line, Window window) {
    LocalDate eve = window.from().minusDays(1);
    List<Double> levels = line.levels(List.of(eve, window.to()));
    double before = levels.get(0);
    return new Explanation(
        window,
        before,
        levels.get(1),
        before * (line.left(eve, window.to()) - 1),
        contributions(line, window));
  }

  private static List<Contribution> contributions(RelationLine line, Window window) {
    return line.events().stream()
        .filter(event -> window.contains(event.day()))
        .map(event -> new Contribution(event, event.score() * line.left(event.day(), window.to())))
        .sorted(
            Comparator.comparingDouble(
                    (Contribution contribution) -> -Math.abs(contribution.amount()))
                .thenComparing(contribution -> contribution.event().day()))
        .toList();
  }

  public double difference() {
    return after - before;
  }
}
