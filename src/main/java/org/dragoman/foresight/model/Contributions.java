package org.dragoman.foresight.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.dragoman.foresight.feature.EvidenceGroup;
import org.dragoman.foresight.feature.Feature;

/** A score in its parts: where every candidate starts, and what each feature adds. */
public final class Contributions {

  private final double start;
  private final double[] byFeature;

  Contributions(double start, double[] byFeature) {
    this.start = start;
    this.byFeature = byFeature;
  }

  public double start() {
    return start;
  }

  public double of(Feature feature) {
    return byFeature[feature.ordinal()];
  }

  /** The start and all features together. */
  public double sum() {
    return start + Arrays.stream(byFeature).sum();
  }

  public Map<EvidenceGroup, Double> byGroup() {
    Map<EvidenceGroup, Double> groups = new EnumMap<>(EvidenceGroup.class);
    for (Feature feature : Feature.values()) {
      groups.merge(feature.group(), of(feature), Double::sum);
    }
    return groups;
  }
}
