package org.dragoman.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Expected and given labels counted against each other.
 *
 * @param counts by expected label, then by given label, both in alphabetical order
 */
public record Confusion(Map<String, Map<String, Integer>> counts) {

  /** One case: what was expected and what was given. */
  public record Case(String expected, String given) {

    public boolean isRight() {
      return expected.equals(given);
    }
  }

  public static Confusion of(List<Case> cases) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Case one : cases) {
      counts
          .computeIfAbsent(one.expected(), label -> new TreeMap<>())
          .merge(one.given(), 1, Integer::sum);
    }
    return new Confusion(counts);
  }

  /** Labels that were expected at least once. */
  public List<String> labels() {
    return List.copyOf(counts.keySet());
  }

  public int total() {
    return labels().stream().mapToInt(this::expected).sum();
  }

  public int right() {
    return labels().stream().mapToInt(label -> count(label, label)).sum();
  }

  public int expected(String label) {
    return row(label).values().stream().mapToInt(Integer::intValue).sum();
  }

  public int given(String label) {
    return labels().stream().mapToInt(expected -> count(expected, label)).sum();
  }

  public int count(String expected, String given) {
    return row(expected).getOrDefault(given, 0);
  }

  /** What was given where this label was expected, with how often. */
  public Map<String, Integer> row(String expected) {
    return counts.getOrDefault(expected, Map.of());
  }

  public Score score(String label) {
    return Score.of(count(label, label), given(label), expected(label));
  }

  /** Mean of F1 over the labels that were expected, rounded to four digits. */
  public double macroF1() {
    return Score.round(labels().stream().mapToDouble(this::f1).average().orElse(0));
  }

  private double f1(String label) {
    return 2.0 * count(label, label) / (given(label) + expected(label));
  }

  /** Share of right answers, rounded to four digits. */
  public double accuracy() {
    return total() == 0 ? 0 : Score.round((double) right() / total());
  }
}
