package org.dragoman.foresight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.foresight.timeline.Event;

/**
 * Events with habits worth learning: actors prefer some partners and acts, answer an act with its
 * counterpart within days, and deal with their own country.
 */
public final class SyntheticWorld {

  private static final List<String> COUNTRIES =
      List.of("Arland", "Borland", "Cerland", "Dorland", "Esland");
  private static final List<String> SECTORS = List.of("Police", "Citizen", "Minister", "Media");
  private static final List<String> ACTS =
      List.of("visit", "host", "praise", "criticise", "threaten", "consult");

  private final List<String> actors = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final Random random;

  private SyntheticWorld(long seed) {
    random = new Random(seed);
    for (String country : COUNTRIES) {
      actors.add(country);
      SECTORS.forEach(sector -> actors.add(sector + " (" + country + ")"));
    }
    actors.add("Union of Lands");
  }

  /** The events of some days, about thirty a day. */
  public static List<Event> events(long seed, int days) {
    SyntheticWorld world = new SyntheticWorld(seed);
    for (int day = 0; day < days; day++) {
      for (int i = 0; i < 20; i++) {
        world.act(day, days);
      }
    }
    return world.events.stream().distinct().sorted(Event.ORDER).toList();
  }

  private void act(int day, int days) {
    int actor = (int) (actors.size() * random.nextDouble() * random.nextDouble());
    int step = random.nextInt(4) == 0 ? random.nextInt(actors.size()) : 1 + random.nextInt(4);
    int recipient = (actor + step) % actors.size();
    int act = random.nextInt(3) == 0 ? random.nextInt(ACTS.size()) : (actor + step) % ACTS.size();
    add(actor, act, recipient, day);
    int answered = day + 1 + random.nextInt(3);
    if (answered < days && random.nextBoolean()) {
      add(recipient, act ^ 1, actor, answered);
    }
  }

  private void add(int actor, int act, int recipient, int day) {
    events.add(new Event(actors.get(actor), ACTS.get(act), actors.get(recipient), day));
  }

  /**
   * Writes events as a benchmark folder of three parts with ids in shuffled order and stamps in
   * hours.
   *
   * @param shuffle seed of the order of ids and lines
   */
  public static Path write(Path folder, List<Event> events, long shuffle) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(shuffle);
    List<String> actors =
        shuffled(events.stream().flatMap(SyntheticWorld::actors).distinct().sorted(), random);
    List<String> acts = shuffled(events.stream().map(Event::act).distinct().sorted(), random);
    Files.write(folder.resolve("entity2id.txt"), numbered(actors));
    Files.write(folder.resolve("relation2id.txt"), numbered(acts));
    int last = events.stream().mapToInt(Event::day).max().orElseThrow();
    int valid = last * 8 / 10;
    int test = last * 9 / 10;
    part(folder, "train", events, each -> each.day() < valid, actors, acts, random);
    part(
        folder,
        "valid",
        events,
        each -> each.day() >= valid && each.day() < test,
        actors,
        acts,
        random);
    part(folder, "test", events, each -> each.day() >= test, actors, acts, random);
    return folder;
  }

  private static void part(
      Path folder,
      String name,
      List<Event> events,
      Predicate<Event> days,
      List<String> actors,
      List<String> acts,
      Random random)
      throws IOException {
    List<String> lines =
        shuffled(
            events.stream()
                .filter(days)
                .map(
                    each ->
                        "%d\t%d\t%d\t%d\t-1"
                            .formatted(
                                actors.indexOf(each.actor()),
                                acts.indexOf(each.act()),
                                actors.indexOf(each.recipient()),
                                each.day() * 24)),
            random);
    Files.write(folder.resolve(name + ".txt"), lines);
  }

  private static Stream<String> actors(Event event) {
    return Stream.of(event.actor(), event.recipient());
  }

  private static List<String> shuffled(Stream<String> names, Random random) {
    List<String> list = new ArrayList<>(names.toList());
    Collections.shuffle(list, random);
    return list;
  }

  private static List<String> numbered(List<String> names) {
    return IntStream.range(0, names.size()).mapToObj(id -> names.get(id) + "\t" + id).toList();
  }
}
