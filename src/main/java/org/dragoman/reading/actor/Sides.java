package org.dragoman.reading.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.WordRole;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** "The two sides", "both countries", "his counterpart": actors meant by their number or place. */
final class Sides {

  private static final Set<String> COUNTERS =
      Set.of("both", "two", "each", "either", "neither", "all", "three", "four", "five", "six");

  private final ActorLexicon lexicon;
  private final ReportMentions mentions;
  private final Salience salience;
  private final Groups groups;

  Sides(ActorLexicon lexicon, ReportMentions mentions, Salience salience, Groups groups) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.salience = salience;
    this.groups = groups;
  }

  Resolution resolve(ParsedSentence sentence, Token head, String words) {
    if (hasOwner(sentence, head) || isReciprocal(sentence, head)) {
      return Resolution.NONE;
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    Optional<Token> counter =
        sentence.children(head, "nummod", "det", "cc:preconj", "amod").stream()
            .filter(child -> COUNTERS.contains(child.lower()))
            .max(Comparator.comparingInt(child -> size(child.lower())));
    if (counter.isPresent() && lexicon.hasRole(lemma, WordRole.COUNTED)) {
      int size = size(counter.get().lower());
      return Resolution.of(last(sentence, head, size), words, "the " + size + " last spoken of");
    }
    boolean plural =
        head.tag().equals("NNS")
            && lexicon.hasRole(lemma, WordRole.SIDE)
            && sentence.child(head, "nmod:poss").isEmpty()
            && !isIdiom(sentence, head);
    if (plural) {
      return Resolution.of(last(sentence, head, 2), words, "the two last spoken of");
    }
    return lexicon.hasRole(lemma, WordRole.COUNTERPART)
        ? counterpart(sentence, head, words)
        : Resolution.NONE;
  }

  /** "The two governments" are states; an organisation between them only mediates. */
  private List<ActorCode> last(ParsedSentence sentence, Token head, int size) {
    boolean land = lexicon.hasRole(head.lemma(), WordRole.LAND);
    Set<ActorCode> acting = salience.actingOn(sentence, head);
    Predicate<ActorCode> wanted = code -> (code.isState() || !land) && !acting.contains(code);
    return groups
        .last(sentence, head, group -> group.size() == size && group.stream().allMatch(wanted))
        .orElseGet(() -> salience.last(sentence, size, wanted));
  }

  /** "Take sides", "switch sides": nobody's in particular. */
  private static boolean isIdiom(ParsedSentence sentence, Token head) {
    return head.isRelated("obj") && sentence.children(head, "det", "amod", "nummod").isEmpty();
  }

  /** "Each other", "one another". */
  static boolean isReciprocal(ParsedSentence sentence, Token head) {
    return Set.of("other", "another").contains(head.lower())
        && head.index() > 0
        && Set.of("each", "one").contains(sentence.token(head.index() - 1).lower());
  }

  private boolean hasOwner(ParsedSentence sentence, Token head) {
    return sentence.children(head, "nmod", "amod", "compound").stream()
        .anyMatch(child -> mentions.at(sentence, child).isPresent());
  }

  /** How many a word of number means; of "all" and the like at least two. */
  static int size(String counter) {
    return switch (counter) {
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      default -> 2;
    };
  }

  /** The other of the two last spoken of. */
  private Resolution counterpart(ParsedSentence sentence, Token head, String words) {
    Optional<Salience.Named> own = salience.nearest(sentence, head, false);
    List<ActorCode> others =
        salience.last(sentence, 2, code -> true).stream()
            .filter(code -> own.isEmpty() || !own.get().codes().contains(code))
            .toList();
    return others.size() == 1
        ? Resolution.of(others, words, "the other of the two")
        : Resolution.NONE;
  }
}
