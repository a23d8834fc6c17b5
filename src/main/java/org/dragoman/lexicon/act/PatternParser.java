package org.dragoman.lexicon.act;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.lexicon.act.Slot.Filler;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.lexicon.act.Slot.Words;
import org.jspecify.annotations.Nullable;

/** Reads the notation of patterns; see {@code data/acts/README.md}. */
final class PatternParser {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "to", "with", "against", "on", "in", "into", "from", "of", "for", "over", "at", "by",
          "between", "about", "as", "through", "toward", "upon", "under", "that", "across", "among",
          "around", "before", "near", "within", "towards", "onto", "along", "behind", "outside",
          "during", "without");
  private static final Set<String> PARTICLES =
      Set.of(
          "up",
          "down",
          "out",
          "off",
          "away",
          "back",
          "over",
          "together",
          "apart",
          "aside",
          "forward",
          "ahead",
          "through",
          "in",
          "on",
          "along",
          "by",
          "around");

  private final String text;
  private final Map<String, Set<String>> classes;
  private final Deque<String> words;

  private PatternParser(String text, Map<String, Set<String>> classes) {
    this.text = text;
    this.classes = classes;
    this.words = new ArrayDeque<>(Arrays.asList(text.strip().split("\\s+")));
  }

  /**
   * @throws IllegalArgumentException with a message that says what is wrong in the pattern
   */
  static Pattern parse(String text, Map<String, Set<String>> classes) {
    return new PatternParser(text, classes).parse();
  }

  private Pattern parse() {
    if (words.isEmpty() || words.peek().isEmpty()) {
      throw new IllegalArgumentException("an empty pattern");
    }
    Slot subject = findOwnedSubject();
    boolean noun = subject == null && (take("A's") || take("the"));
    if (!noun && subject == null) {
      subject = findSubject();
    }
    Slot modifier = noun ? findModifier() : null;
    boolean copula = !noun && take("be");
    String trigger = words.poll();
    if (trigger == null || isSlot(trigger)) {
      throw new IllegalArgumentException("pattern '" + text + "' has no word to trigger on");
    }
    String particle = !noun && !copula && isParticle() ? words.poll() : null;
    if (trigger.contains("_")) {
      particle = trigger.substring(trigger.indexOf('_') + 1);
      trigger = trigger.substring(0, trigger.indexOf('_'));
    }
    List<Slot> objects = new ArrayList<>();
    List<Pattern.Prepositional> prepositional = new ArrayList<>();
    while (!words.isEmpty()) {
      readComplement(objects, prepositional);
    }
    if (objects.size() > 2) {
      throw new IllegalArgumentException("pattern '" + text + "' has more than two objects");
    }
    Pattern.Form form = noun ? Pattern.Form.NOUN : copula ? Pattern.Form.COPULA : Pattern.Form.VERB;
    return new Pattern(text, form, trigger, particle, subject, modifier, objects, prepositional);
  }

  /** {@code A's <crowd>} before a verb: whoever the crowd belongs to. */
  private @Nullable Slot findOwnedSubject() {
    List<String> next = words.stream().limit(2).toList();
    boolean owned =
        next.size() == 2 && next.get(0).matches("[AR]'s") && next.get(1).matches("<[^>]+>");
    return owned ? readSlot() : null;
  }

  private @Nullable Slot findSubject() {
    Slot subject = findSlot();
    if (subject instanceof Filler filler && take("and")) {
      findSlot();
      return new Filler(filler.role(), false, true);
    }
    return subject;
  }

  /** {@code <weapon>-delivery}: a class that must stand before the noun. */
  private @Nullable Slot findModifier() {
    String next = words.peek();
    int end = next == null ? -1 : next.indexOf(">-");
    if (next == null || end < 0) {
      return null;
    }
    words.removeFirst();
    words.addFirst(next.substring(end + 2));
    return classOf(next.substring(1, end));
  }

  private boolean isParticle() {
    String next = words.peek();
    if (next == null || !PARTICLES.contains(next)) {
      return false;
    }
    String after = words.stream().skip(1).findFirst().orElse(null);
    return !PREPOSITIONS.contains(next) || after == null || PREPOSITIONS.contains(after);
  }

  private void readComplement(List<Slot> objects, List<Pattern.Prepositional> prepositional) {
    String next = words.getFirst();
    if (PREPOSITIONS.contains(next)) {
      words.removeFirst();
      Slot slot = words.isEmpty() ? new Filler(Role.ANYTHING, true) : readSlot();
      prepositional.add(new Pattern.Prepositional(next, slot));
      return;
    }
    objects.add(readSlot());
  }

  private Slot readSlot() {
    boolean actors = take("A's");
    if (actors || take("R's")) {
      Words owned = readWords();
      return new Words(owned.name(), owned.lemmas(), actors ? Role.ACTOR : Role.RECIPIENT);
    }
    Slot slot = findSlot();
    return slot == null ? literal() : slot;
  }

  private Words readWords() {
    return findSlot() instanceof Words words ? words : literal();
  }

  private Words literal() {
    String word = words.poll();
    if (word == null || isSlot(word)) {
      throw new IllegalArgumentException("pattern '" + text + "' has no word after R's");
    }
    return new Words(word, Set.of(word.split("/")), null);
  }

  private boolean take(String word) {
    if (word.equals(words.peek())) {
      words.removeFirst();
      return true;
    }
    return false;
  }

  private static boolean isSlot(String word) {
    return word.matches("[ARCX]\\??|<[^>]+>");
  }

  private @Nullable Slot findSlot() {
    String next = words.peek();
    if (next == null || !isSlot(next)) {
      return null;
    }
    words.removeFirst();
    return next.startsWith("<") ? classOf(next.substring(1, next.length() - 1)) : filler(next);
  }

  private Words classOf(String name) {
    Set<String> lemmas = classes.get(name);
    if (lemmas == null) {
      throw new IllegalArgumentException(
          "pattern '" + text + "' names the unknown word class <" + name + ">");
    }
    return new Words(name, lemmas, null);
  }

  private static Filler filler(String letter) {
    boolean optional = letter.endsWith("?");
    return switch (letter.charAt(0)) {
      case 'A' -> new Filler(Role.ACTOR, optional);
      case 'R' -> new Filler(Role.RECIPIENT, optional);
      case 'C' -> new Filler(Role.CONTENT, optional);
      default -> new Filler(Role.ANYTHING, optional);
    };
  }
}
