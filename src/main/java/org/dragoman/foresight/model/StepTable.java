package org.dragoman.foresight.model;

import java.util.Arrays;
import java.util.List;

/**
 * A function of one feature in steps.
 *
 * @param thresholds where the steps lie, ascending
 * @param values before the first threshold, between the first and the second, and so on
 * @param missing the value for a feature of 0, which counts as missing
 */
record StepTable(float[] thresholds, double[] values, double missing) {

  static StepTable of(int feature, List<Tree> stumps) {
    List<Tree> own = stumps.stream().filter(stump -> stump.features()[0] == feature).toList();
    float[] thresholds = new float[own.size()];
    for (int i = 0; i < thresholds.length; i++) {
      thresholds[i] = own.get(i).thresholds()[0];
    }
    Arrays.sort(thresholds);
    double[] values = new double[thresholds.length + 1];
    double missing = 0;
    for (Tree stump : own) {
      for (int i = 0; i < values.length; i++) {
        boolean below = i < thresholds.length && thresholds[i] <= stump.thresholds()[0];
        values[i] += stump.values()[below ? stump.left()[0] : stump.right()[0]];
      }
      missing += stump.values()[stump.missing()[0]];
    }
    return new StepTable(thresholds, values, missing);
  }

  double value(float feature) {
    if (feature == 0) {
      return missing;
    }
    int low = 0;
    int high = thresholds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (thresholds[middle] <= feature) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return values[low];
  }
}
