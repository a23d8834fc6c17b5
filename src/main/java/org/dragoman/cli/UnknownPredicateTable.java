package org.dragoman.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Verbs that no frame fits, the most frequent first: what a lexicon could learn next. */
final class UnknownPredicateTable {

  private UnknownPredicateTable() {}

  static String render(List<String> predicates) {
    Map<String, Integer> counts = new TreeMap<>();
    predicates.forEach(predicate -> counts.merge(predicate, 1, Integer::sum));
    return "\nVerbs of political actors that no frame fits (docs/lexicon.md shows how to add one):\n"
        + counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(entry -> "%5d  %s".formatted(entry.getValue(), entry.getKey()))
            .collect(Collectors.joining("\n"));
  }
}
