package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** The red lines that a report has drawn so far, the last one last. */
final class DrawnLines {

  private static final Set<String> OF_TWO = Set.of("neither", "both", "either", "two");
  private static final Set<String> FORMER = Set.of("first", "former");
  private static final Set<String> LATTER = Set.of("second", "latter");

  private final List<RedLine> drawn = new ArrayList<>();

  void remember(RedLine line) {
    drawn.remove(line);
    drawn.add(line);
  }

  /** "Neither line", "both", "the second": words that count lines spoken of before. */
  static boolean isCounted(ParsedSentence sentence, Token line) {
    return Stream.of(OF_TWO, FORMER, LATTER).anyMatch(words -> isOneOf(sentence, line, words));
  }

  private static boolean isOneOf(ParsedSentence sentence, Token line, Set<String> words) {
    return words.contains(line.lower())
        || sentence.children(line, "det", "amod", "nummod", "cc", "dep").stream()
            .anyMatch(child -> words.contains(child.lower()));
  }

  /** The lines that a noun or pronoun means: those counted, its owner's, or the last. */
  List<RedLine> meantBy(Scene scene, Token line) {
    int size = drawn.size();
    if (size > 1) {
      if (isOneOf(scene.sentence(), line, OF_TWO)) {
        return List.copyOf(drawn.subList(size - 2, size));
      }
      if (isOneOf(scene.sentence(), line, FORMER)) {
        return List.of(drawn.get(size - 2));
      }
    }
    List<ActorCode> owner = ownerOf(scene, line);
    return latestOf(owner).or(() -> latestOrNew(scene, owner)).stream().toList();
  }

  private static List<ActorCode> ownerOf(Scene scene, Token line) {
    return scene
        .sentence()
        .child(line, "nmod:poss")
        .map(scene::resolve)
        .orElse(Resolution.NONE)
        .codes();
  }

  private Optional<RedLine> latestOf(List<ActorCode> owner) {
    return drawn.stream()
        .filter(line -> line.holder().equals(owner))
        .reduce((former, latter) -> latter);
  }

  /** A line that names another owner than it was drawn by is a line against the other side. */
  private Optional<RedLine> latestOrNew(Scene scene, List<ActorCode> owner) {
    if (drawn.isEmpty() && !owner.isEmpty()) {
      drawn.add(Forbidden.UNTOLD.line(scene, owner, List.of()));
    }
    return drawn.isEmpty() ? Optional.empty() : Optional.of(drawn.get(drawn.size() - 1));
  }
}
