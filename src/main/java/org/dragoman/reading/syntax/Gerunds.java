package org.dragoman.reading.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gerunds with a name for their object: in {@code arming Ukraine} the parser takes the gerund for
 * an adjective; here it becomes the head again.
 */
final class Gerunds {

  /** Participles that do describe whom they stand before. */
  private static final Set<String> DESCRIBING =
      Set.of(
          "acting",
          "belonging",
          "emerging",
          "governing",
          "including",
          "incoming",
          "leading",
          "neighboring",
          "neighbouring",
          "opposing",
          "outgoing",
          "reigning",
          "remaining",
          "ruling",
          "surrounding",
          "visiting",
          "warring");

  /** What stands before a noun phrase that the participle is inside of. */
  private static final Set<String> INSIDE = Set.of("DT", "JJ", "PRP$", "POS", "CD", "NNP", "NN");

  private static final Map<String, String> AS_CLAUSE =
      Map.of("nsubj", "csubj", "obj", "xcomp", "nmod", "acl", "obl", "advcl");

  private Gerunds() {}

  /** The arcs with such gerunds above their objects. */
  static Arcs freed(Arcs arcs, List<CoreLabel> words) {
    int[] heads = arcs.heads().clone();
    String[] relations = arcs.relations().clone();
    for (int gerund = 0; gerund < heads.length; gerund++) {
      int object = heads[gerund];
      if (object > gerund && relations[gerund].equals("amod") && governs(words, gerund, object)) {
        moveUp(heads, relations, gerund, object);
      }
    }
    return new Arcs(heads, relations);
  }

  private static boolean governs(List<CoreLabel> words, int gerund, int object) {
    String word = words.get(gerund).word().toLowerCase(Locale.ROOT);
    boolean inside = gerund > 0 && INSIDE.contains(words.get(gerund - 1).tag());
    return words.get(gerund).tag().equals("VBG")
        && !DESCRIBING.contains(word)
        && !(inside && !words.get(gerund - 1).word().equals("that"))
        && words.subList(gerund + 1, object + 1).stream().allMatch(w -> w.tag().startsWith("NNP"));
  }

  private static void moveUp(int[] heads, String[] relations, int gerund, int object) {
    heads[gerund] = heads[object];
    relations[gerund] = AS_CLAUSE.getOrDefault(relations[object], relations[object]);
    heads[object] = gerund;
    relations[object] = "obj";
    for (int i = 0; i < gerund; i++) {
      if (heads[i] == object) {
        heads[i] = gerund;
        relations[i] = relations[i].equals("case") ? "mark" : relations[i];
      }
    }
  }
}
