package org.dragoman.foresight.feature;

import java.util.Arrays;
import org.dragoman.foresight.graph.RuleBucket;
import org.dragoman.foresight.graph.RuleConfidence;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.graph.Traces;

/**
 * What the past acts between two actors say about an act: the ten most confident rules, the i-th
 * weakened to 0.8 to the i, joined as if they were independent chances (noisy-or).
 */
final class RuleEvidence {

  private static final int RULES = 10;
  private static final float[] WEIGHTS = new float[RULES];

  static {
    for (int i = 0; i < RULES; i++) {
      WEIGHTS[i] = (float) Math.pow(0.8, i);
    }
  }

  private final TemporalGraph graph;
  private final float[] best = new float[RULES];
  private int size;
  private float same;
  private float mirrored;
  private float sum;

  RuleEvidence(TemporalGraph graph) {
    this.graph = graph;
  }

  /** Looks at the past acts under a slot of pairs. */
  void look(int pair, int asked, int today) {
    size = 0;
    same = 0;
    mirrored = 0;
    sum = 0;
    Traces triples = graph.triples();
    RuleConfidence rules = graph.rules();
    int acts = triples.size(pair);
    int[] slots = triples.slots(pair);
    for (int i = 0; i < acts; i++) {
      int slot = slots[i];
      int past = triples.member(slot);
      int bucket = RuleBucket.of(triples.lag(slot, today), triples.count(slot));
      add(rules.confidence(asked, past, bucket), past, asked);
    }
  }

  private void add(float confidence, int past, int asked) {
    sum += confidence;
    same = past == asked ? confidence : same;
    mirrored = (past ^ 1) == asked ? confidence : mirrored;
    if (size == RULES && confidence <= best[RULES - 1]) {
      return;
    }
    int place = size < RULES ? size++ : RULES - 1;
    while (place > 0 && best[place - 1] < confidence) {
      best[place] = best[place - 1];
      place--;
    }
    best[place] = confidence;
  }

  float noisyOr() {
    float miss = 1;
    for (int i = 0; i < size; i++) {
      miss *= 1 - WEIGHTS[i] * best[i];
    }
    return 1 - miss;
  }

  /** The confidence at a place, from 0; 0 beyond the last. */
  float best(int place) {
    return place < size ? best[place] : 0;
  }

  /** The confidence of the same act. */
  float same() {
    return same;
  }

  /** The confidence of the same act from the other side. */
  float mirrored() {
    return mirrored;
  }

  float sum() {
    return sum;
  }

  /** The middle of the confidences kept, 0 without any. */
  float median() {
    return size == 0 ? 0 : Arrays.copyOf(best, size)[size / 2];
  }
}
