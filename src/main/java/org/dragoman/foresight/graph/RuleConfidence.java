package org.dragoman.foresight.graph;

/**
 * How often a past act between two actors was followed by the act asked about: for each pair of
 * acts and each {@link RuleBucket}, the share of cases that came true, pulled towards the share of
 * all past acts of the same kind (the same act, the same from the other side, another), and that
 * towards the share over all acts.
 */
public final class RuleConfidence {

  private static final int KINDS = 3;
  private static final int WIDTH = KINDS * RuleBucket.COUNT;

  private final int relations;
  private final int[][] hits;
  private final int[][] totals;
  private final double[][] kindHits;
  private final double[][] kindTotals;
  private final double[] allHits = new double[WIDTH];
  private final double[] allTotals = new double[WIDTH];

  RuleConfidence(int relations) {
    this.relations = relations;
    this.hits = new int[relations][];
    this.totals = new int[relations][];
    this.kindHits = new double[relations][WIDTH];
    this.kindTotals = new double[relations][WIDTH];
  }

  /** The place of a past act in its bucket. */
  static int place(int past, int bucket) {
    return past * RuleBucket.COUNT + bucket;
  }

  void addTotal(int asked, int place, int cases) {
    if (totals[asked] == null) {
      totals[asked] = new int[relations * RuleBucket.COUNT];
      hits[asked] = new int[relations * RuleBucket.COUNT];
    }
    totals[asked][place] += cases;
    int kind = kindPlace(asked, place);
    kindTotals[asked][kind] += cases;
    allTotals[kind] += cases;
  }

  /** To be called after the total of the same place. */
  void addHit(int asked, int place) {
    hits[asked][place]++;
    int kind = kindPlace(asked, place);
    kindHits[asked][kind]++;
    allHits[kind]++;
  }

  /** The smoothed share, 0 to 1. */
  public float confidence(int asked, int past, int bucket) {
    int kind = kind(asked, past) * RuleBucket.COUNT + bucket;
    double all = (allHits[kind] + 0.1) / (allTotals[kind] + 10);
    double act = (kindHits[asked][kind] + 20 * all) / (kindTotals[asked][kind] + 20);
    int[] cases = totals[asked];
    if (cases == null) {
      return (float) act;
    }
    int place = place(past, bucket);
    return (float) ((hits[asked][place] + 10 * act) / (cases[place] + 10));
  }

  /** In how many cases the past act had been seen in such a bucket when the act was asked about. */
  public int cases(int asked, int past, int bucket) {
    return totals[asked] == null ? 0 : totals[asked][place(past, bucket)];
  }

  private static int kindPlace(int asked, int place) {
    return kind(asked, place / RuleBucket.COUNT) * RuleBucket.COUNT + place % RuleBucket.COUNT;
  }

  private static int kind(int asked, int past) {
    if (past == asked) {
      return 0;
    }
    return (past ^ 1) == asked ? 1 : 2;
  }
}
