package org.dragoman.foresight.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.foresight.feature.Candidates;
import org.dragoman.foresight.feature.EvidenceGroup;
import org.dragoman.foresight.feature.Feature;
import org.dragoman.foresight.graph.TemporalGraph;
import org.dragoman.foresight.model.Contributions;
import org.dragoman.foresight.model.RankingModel;

/** Puts the parts of a score into words and cites the past events behind them. */
public final class Explainer {

  private static final double SLIGHT = 1e-9;

  private final TemporalGraph graph;
  private final RankingModel model;

  public Explainer(TemporalGraph graph, RankingModel model) {
    this.graph = graph;
    this.model = model;
  }

  /** Explains a described candidate, by its place among the candidates. */
  public Explanation explain(Candidates candidates, int place) {
    Contributions parts = model.contributions(candidates.features(), place * Feature.count());
    Evidence evidence = new Evidence(graph, candidates, place);
    List<Reason> reasons = new ArrayList<>();
    for (Map.Entry<EvidenceGroup, Double> part : parts.byGroup().entrySet()) {
      if (Math.abs(part.getValue()) > SLIGHT) {
        reasons.add(evidence.reason(part.getKey(), part.getValue()));
      }
    }
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.contribution())));
    String candidate = graph.vocabulary().actor(candidates.actor(place));
    return new Explanation(candidate, parts.sum(), parts.start(), reasons);
  }
}
