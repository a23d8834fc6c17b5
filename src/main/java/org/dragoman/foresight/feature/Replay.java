package org.dragoman.foresight.feature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.timeline.ActorDay;
import org.dragoman.foresight.timeline.AnsweredQuery;
import org.dragoman.foresight.timeline.Day;

/**
 * Goes through the days: looks at the queries of a day, in several threads, before the graph learns
 * that day. Results come in the order of the day's queries, whatever the number of threads.
 */
public final class Replay implements AutoCloseable {

  private final TemporalGraph graph;
  private final List<Scout> scouts;
  private final ExecutorService threads;

  /**
   * @param foremost how many candidates of a query get features
   */
  public Replay(TemporalGraph graph, int threads, int foremost) {
    this.graph = graph;
    this.scouts = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      scouts.add(new Scout(graph, foremost));
    }
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /** Learns days without looking at their queries. */
  public void learn(List<Day> days) {
    days.forEach(graph::learn);
  }

  /**
   * Looks at the queries of days and learns each day after that.
   *
   * @param look called from several threads
   * @param results called once a day, in order
   */
  public <T> void look(
      List<Day> days, BiFunction<AnsweredQuery, Candidates, T> look, Consumer<List<T>> results) {
    for (Day day : days) {
      results.accept(look(day, look));
      graph.learn(day);
    }
  }

  private <T> List<T> look(Day day, BiFunction<AnsweredQuery, Candidates, T> look) {
    List<ActorDay> actors = day.actors();
    List<List<T>> found = new ArrayList<>(Collections.nCopies(actors.size(), List.of()));
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (Scout scout : scouts) {
      running.add(
          threads.submit(
              () -> {
                for (int i = next.getAndIncrement();
                    i < actors.size();
                    i = next.getAndIncrement()) {
                  found.set(i, look(scout, actors.get(i), day.number(), look));
                }
              }));
    }
    running.forEach(Replay::await);
    return found.stream().flatMap(List::stream).toList();
  }

  private static <T> List<T> look(
      Scout scout, ActorDay actor, int today, BiFunction<AnsweredQuery, Candidates, T> look) {
    List<T> results = new ArrayList<>(actor.queries().size());
    scout.find(actor, today, (query, candidates) -> results.add(look.apply(query, candidates)));
    return results;
  }

  private static void await(Future<?> running) {
    try {
      running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
