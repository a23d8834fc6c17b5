package org.dragoman.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One stage of the work, run in rounds over the whole text; keeps the CPU time of each round. */
final class Stage {

  private final String name;
  private final Runnable round;
  private final List<Long> nanoseconds = new ArrayList<>();

  /**
   * @param round does the stage's work on every sentence once
   */
  Stage(String name, Runnable round) {
    this.name = name;
    this.round = round;
  }

  String name() {
    return name;
  }

  void warmUp() {
    round.run();
  }

  /** Runs a round and keeps the CPU time of the calling thread. */
  void measure() {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    round.run();
    nanoseconds.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
  }

  /** CPU seconds of the median round. */
  double seconds() {
    List<Long> sorted = new ArrayList<>(nanoseconds);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2) / 1e9;
  }
}
