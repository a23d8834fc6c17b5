package org.dragoman.foresight.feature;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Top;
import org.dragoman.foresight.graph.Traces;

/** The actors met most, of late, by act and overall; found once a day. */
final class Popular {

  private static final int OF_ACT = 150;
  private static final int OVERALL = 120;

  private final TemporalGraph graph;
  private final Map<Integer, Top> byAct = new HashMap<>();
  private int today = Integer.MIN_VALUE;

  Popular(TemporalGraph graph) {
    this.graph = graph;
  }

  Top ofAct(int relation, int day) {
    turnTo(day);
    return byAct.computeIfAbsent(relation, each -> top(graph.actObjects(), each, OF_ACT));
  }

  Top overall(int day) {
    turnTo(day);
    return byAct.computeIfAbsent(-1, each -> top(graph.actors(), 0, OVERALL));
  }

  private void turnTo(int day) {
    if (day != today) {
      byAct.clear();
      today = day;
    }
  }

  private Top top(Traces traces, int owner, int capacity) {
    Top top = new Top(capacity);
    int size = traces.size(owner);
    int[] slots = traces.slots(owner);
    for (int i = 0; i < size; i++) {
      top.offer(traces.member(slots[i]), traces.middle(slots[i], today));
    }
    return top;
  }
}
