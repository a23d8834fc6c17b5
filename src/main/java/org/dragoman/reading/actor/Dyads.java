package org.dragoman.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dragoman.claim.ActorCode;
import org.dragoman.reading.actor.Salience.Named;
import org.dragoman.reading.syntax.ParsedSentence;

/** Which two actors a report speaks of as a pair: named one after the other, best of all joined. */
final class Dyads {

  /** The first sentences say what a report is about. */
  private static final int LEAD = 2;

  private static final int LEAD_WEIGHT = 3;
  private static final int NEAR = 6;
  private static final Set<String> JOINING = Set.of("and", "with", "between", "or");

  private Dyads() {}

  /** Sorted; empty where no two actors are named in one sentence; organisations only mediate. */
  static List<ActorCode> main(
      List<ParsedSentence> sentences, Function<ParsedSentence, List<Named>> named) {
    Map<Set<ActorCode>, Integer> weights = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      ParsedSentence sentence = sentences.get(i);
      int lead = i < LEAD ? LEAD_WEIGHT : 1;
      count(sentence, named.apply(sentence), lead, weights);
    }
    return weights.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(best -> List.copyOf(best.getKey()))
        .orElse(List.of());
  }

  private static void count(
      ParsedSentence sentence, List<Named> named, int lead, Map<Set<ActorCode>, Integer> weights) {
    List<Named> single =
        named.stream()
            .filter(name -> name.codes().size() == 1)
            .filter(name -> !name.codes().get(0).value().startsWith("IGO:"))
            .toList();
    for (int i = 1; i < single.size(); i++) {
      Named first = single.get(i - 1);
      Named second = single.get(i);
      List<ActorCode> codes = new ArrayList<>(first.codes());
      codes.addAll(second.codes());
      Set<ActorCode> pair = new TreeSet<>(codes);
      if (pair.size() == 2) {
        int weight = isJoined(sentence, first, second) ? 2 : 1;
        weights.merge(pair, lead * weight, Integer::sum);
      }
    }
  }

  private static boolean isJoined(ParsedSentence sentence, Named first, Named second) {
    int from = first.token().index();
    int to = second.token().index();
    return to - from <= NEAR
        && sentence.tokens().subList(from, to).stream()
            .anyMatch(token -> JOINING.contains(token.lower()));
  }
}
