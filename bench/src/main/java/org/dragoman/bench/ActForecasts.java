package org.dragoman.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.benchmark.BenchmarkFolder;
import org.dragoman.foresight.benchmark.Part;
import org.dragoman.foresight.probability.ActChance;
import org.dragoman.foresight.probability.ActClasses;
import org.dragoman.foresight.probability.Chances;
import org.dragoman.foresight.probability.Window;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Timeline;

/**
 * Questions of the form "does A do this act to B within so many days": for every act that a pair
 * had before, the reference class (in how many earlier windows it happened, drawn to all pairs)
 * against the chance of the class of acts times the share of the act. Arguments: folder, days.
 */
public final class ActForecasts {

  private record Deed(String actor, String act, String recipient) {}

  private record Case(Deed deed, double own, double model, boolean happened) {}

  private ActForecasts() {}

  public static void main(String[] arguments) {
    BenchmarkFolder folder = BenchmarkFolder.read(Path.of(arguments[0]));
    int days = Integer.parseInt(arguments[1]);
    int origin = folder.firstDay(Part.valid);
    List<Event> past = folder.events(Part.train);
    Set<Deed> coming = new HashSet<>();
    folder.events(Part.valid).stream()
        .filter(event -> event.day() < origin + days)
        .forEach(event -> coming.add(deed(event)));
    Map<Deed, Set<Integer>> windows = new HashMap<>();
    past.forEach(
        event ->
            windows
                .computeIfAbsent(deed(event), key -> new HashSet<>())
                .add((origin - 1 - event.day()) / days));
    int first = past.stream().mapToInt(Event::day).min().orElseThrow();
    double all = (origin - first) / (double) days;
    double rate =
        windows.values().stream().mapToInt(Set::size).average().orElseThrow() / all;
    Chances chances = Chances.at(Timeline.of(past), origin, new Window(days), 1);
    ActClasses classes = ActClasses.load();
    List<Case> cases = new ArrayList<>();
    windows.forEach(
        (deed, seen) -> {
          double own = (seen.size() + 8 * rate) / (all + 8);
          model(chances, classes, deed)
              .ifPresent(
                  chance -> cases.add(new Case(deed, own, chance, coming.contains(deed))));
        });
    double base = cases.stream().filter(Case::happened).count() / (double) cases.size();
    System.out.printf("%d questions over %d days, %.1f %% came true%n", cases.size(), days, 100 * base);
    double flat = cases.stream().mapToDouble(one -> brier(rate, one)).average().orElseThrow();
    print("base rate", cases.stream().mapToDouble(one -> brier(rate, one)).average().orElseThrow(), flat);
    print("reference class", cases.stream().mapToDouble(one -> brier(one.own(), one)).average().orElseThrow(), flat);
    print("chance of the class x share", cases.stream().mapToDouble(one -> brier(one.model(), one)).average().orElseThrow(), flat);
    print("mean of the two", cases.stream().mapToDouble(one -> brier((one.model() + one.own()) / 2, one)).average().orElseThrow(), flat);
  }

  private static Deed deed(Event event) {
    return new Deed(event.actor(), event.act(), event.recipient());
  }

  private static Optional<Double> model(Chances chances, ActClasses classes, Deed deed) {
    Optional<QuadClass> quad = classes.find(deed.act());
    return quad.flatMap(
            found -> chances.findAct(deed.actor(), deed.act(), found, deed.recipient()))
        .map(ActChance::chance);
  }

  private static double brier(double chance, Case one) {
    double miss = chance - (one.happened() ? 1 : 0);
    return miss * miss;
  }

  private static void print(String name, double brier, double flat) {
    System.out.printf("%-28s Brier %.5f, skill %.3f%n", name, brier, 1 - brier / flat);
  }
}
