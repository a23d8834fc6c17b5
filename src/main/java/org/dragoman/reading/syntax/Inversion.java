package org.dragoman.reading.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Conditions by inversion: {@code Should Russia deliver …} is parsed as {@code If Russia deliver
 * …}, which the parser knows far better.
 */
final class Inversion {

  private static final Set<String> OPENERS =
      Set.of("Should", "Had", "Were", "should", "had", "were");

  private Inversion() {}

  /** Replaces the opening auxiliary, where the segment or a clause after a comma opens with one. */
  static void undo(List<CoreLabel> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean opens = i == 0 || words.get(i - 1).word().equals(",");
      boolean isQuestion = words.get(words.size() - 1).word().equals("?");
      if (opens
          && !isQuestion
          && OPENERS.contains(words.get(i).word())
          && isSubject(words.get(i + 1))) {
        CoreLabel condition = new CoreLabel(words.get(i));
        condition.setWord("If");
        condition.setTag("IN");
        words.set(i, condition);
      }
    }
  }

  private static boolean isSubject(CoreLabel word) {
    String tag = word.tag();
    return tag.startsWith("N")
        || tag.startsWith("PRP")
        || tag.startsWith("DT")
        || tag.startsWith("JJ");
  }
}
