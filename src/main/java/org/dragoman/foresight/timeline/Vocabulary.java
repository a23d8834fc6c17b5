package org.dragoman.foresight.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of actors and acts; their places in the lists are their numbers. */
public final class Vocabulary {

  private final List<String> actors;
  private final List<String> acts;
  private final Map<String, Integer> actorNumbers;
  private final Map<String, Integer> actNumbers;

  private Vocabulary(Map<String, Integer> actors, Map<String, Integer> acts) {
    this.actorNumbers = actors;
    this.actNumbers = acts;
    this.actors = List.copyOf(actors.keySet());
    this.acts = List.copyOf(acts.keySet());
  }

  /** Numbers names by first appearance in ordered events, then the further names given. */
  static Vocabulary of(
      List<Event> ordered, Collection<String> furtherActors, Collection<String> furtherActs) {
    Map<String, Integer> actors = new LinkedHashMap<>();
    Map<String, Integer> acts = new LinkedHashMap<>();
    for (Event event : ordered) {
      actors.putIfAbsent(event.actor(), actors.size());
      acts.putIfAbsent(event.act(), acts.size());
      actors.putIfAbsent(event.recipient(), actors.size());
    }
    furtherActors.stream().sorted().forEach(name -> actors.putIfAbsent(name, actors.size()));
    furtherActs.stream().sorted().forEach(name -> acts.putIfAbsent(name, acts.size()));
    return new Vocabulary(actors, acts);
  }

  public int actors() {
    return actors.size();
  }

  /** Relations in both directions: twice the number of acts. */
  public int relations() {
    return 2 * acts.size();
  }

  public String actor(int number) {
    return actors.get(number);
  }

  public String act(int number) {
    return acts.get(number);
  }

  public OptionalInt findActor(String name) {
    return find(actorNumbers, name);
  }

  public OptionalInt findAct(String name) {
    return find(actNumbers, name);
  }

  /** Up to three names of actors that hold some text, the shortest first. */
  public List<String> listActorsLike(String text) {
    return like(actors, text);
  }

  /** Up to three names of acts that hold some text, the shortest first. */
  public List<String> listActsLike(String text) {
    return like(acts, text);
  }

  private static List<String> like(List<String> names, String text) {
    String part = plain(text);
    return names.stream()
        .filter(name -> plain(name).contains(part))
        .sorted(Comparator.comparingInt(String::length).thenComparing(name -> name))
        .limit(3)
        .toList();
  }

  private static String plain(String name) {
    return name.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** An event in numbers; its names must be known. */
  public Fact number(Event event) {
    return new Fact(
        findActor(event.actor()).orElseThrow(),
        Relation.forward(findAct(event.act()).orElseThrow()),
        findActor(event.recipient()).orElseThrow(),
        event.day());
  }

  private static OptionalInt find(Map<String, Integer> numbers, String name) {
    Integer number = numbers.get(name);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
