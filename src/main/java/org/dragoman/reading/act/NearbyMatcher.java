package org.dragoman.reading.act;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.lexicon.act.ActLexicon.Entry;
import org.dragoman.lexicon.act.Pattern;
import org.dragoman.lexicon.act.Pattern.Prepositional;
import org.dragoman.lexicon.act.Slot;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.lexicon.act.Slot.Words;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * Tries a verb's pattern by the order of the words, for agreements: the agreement is the nearest
 * one before or behind the verb in its clause. The tree is not asked, because participles and
 * relative clauses behind a noun, which tell most of an agreement's life, are often attached wrong.
 */
final class NearbyMatcher {

  /** So many words behind a verb its particle or its fixed words may stand. */
  private static final int REACH = 6;

  private final ParsedSentence sentence;
  private final Token verb;
  private final Entry entry;
  private final Surroundings surroundings;

  private NearbyMatcher(ParsedSentence sentence, Token verb, Entry entry) {
    this.sentence = sentence;
    this.verb = verb;
    this.entry = entry;
    this.surroundings = new Surroundings(sentence, verb);
  }

  static Optional<Act> match(ParsedSentence sentence, Token verb, Entry entry) {
    return entry.pattern().form() == Pattern.Form.VERB
        ? new NearbyMatcher(sentence, verb, entry).match()
        : Optional.empty();
  }

  /** The pattern with the agreement of another verb that this one is coordinated with. */
  static Optional<Act> share(Act earlier, Token verb, Entry entry) {
    NearbyMatcher matcher = new NearbyMatcher(earlier.sentence(), verb, entry);
    Optional<Token> agreement = earlier.findAgreement();
    boolean subject = entry.pattern().subject() instanceof Words;
    boolean fits =
        entry.pattern().form() == Pattern.Form.VERB
            && (subject || matcher.isPassiveOfClass())
            && matcher.hasFixedWords();
    return fits ? agreement.map(matcher::act) : Optional.empty();
  }

  private boolean isPassiveOfClass() {
    boolean object =
        entry.pattern().objects().stream().anyMatch(slot -> wordClass(slot).isPresent());
    return object
        && (surroundings.isPassive() || verb.tag().equals("VBN") && !surroundings.hasObject());
  }

  private Optional<Act> match() {
    if (!surroundings.isVerbLike() || !hasFixedWords()) {
      return Optional.empty();
    }
    return findAgreement().map(this::act);
  }

  private Optional<Token> findAgreement() {
    Pattern pattern = entry.pattern();
    if (pattern.subject() instanceof Words words) {
      return surroundings.isPassive()
          ? surroundings.after(words, "by")
          : surroundings.before(words);
    }
    Optional<Words> object =
        pattern.objects().stream().flatMap(slot -> wordClass(slot).stream()).findFirst();
    if (object.isPresent()) {
      return surroundings.isPassive()
          ? surroundings.before(object.get())
          : surroundings.after(object.get(), "").or(() -> surroundings.relativeNoun(object.get()));
    }
    for (Prepositional phrase : pattern.prepositional()) {
      Optional<Words> words = wordClass(phrase.slot());
      if (words.isPresent()) {
        return surroundings.after(words.get(), phrase.preposition());
      }
    }
    return Optional.empty();
  }

  private static Optional<Words> wordClass(Slot slot) {
    return slot instanceof Words words && !words.isLiteral()
        ? Optional.of(words)
        : Optional.empty();
  }

  /** Particle, literal objects and prepositions stand close behind the verb. */
  private boolean hasFixedWords() {
    Pattern pattern = entry.pattern();
    Stream<Words> literals =
        Stream.concat(
                pattern.objects().stream(),
                pattern.prepositional().stream().map(Prepositional::slot))
            .filter(Words.class::isInstance)
            .map(Words.class::cast)
            .filter(Words::isLiteral);
    boolean prepositions =
        pattern.prepositional().stream()
            .filter(phrase -> wordClass(phrase.slot()).isEmpty() && !isOptional(phrase.slot()))
            .allMatch(phrase -> surroundings.isFollowedBy(phrase.preposition(), REACH));
    boolean particle =
        pattern.particle() == null || surroundings.isFollowedBy(pattern.particle(), 2);
    boolean object =
        pattern.objects().stream().allMatch(slot -> wordClass(slot).isPresent())
            || surroundings.isPassive()
            || !surroundings.endsHere();
    return particle
        && prepositions
        && hasClassBehindSubject()
        && object
        && literals.allMatch(words -> surroundings.isFollowedBy(words.lemmas(), REACH));
  }

  /** Where the agreement is the subject, the object's class must stand behind the verb. */
  private boolean hasClassBehindSubject() {
    return !(entry.pattern().subject() instanceof Words)
        || entry.pattern().objects().stream()
            .flatMap(slot -> wordClass(slot).stream())
            .allMatch(words -> surroundings.after(words, "").isPresent());
  }

  private static boolean isOptional(Slot slot) {
    return slot instanceof Slot.Filler filler && filler.optional();
  }

  private Act act(Token agreement) {
    Map<Role, List<Token>> roles = new EnumMap<>(Role.class);
    boolean hasActor =
        entry.pattern().subject() instanceof Slot.Filler filler && filler.role() == Role.ACTOR;
    if (hasActor && !surroundings.isPassive()) {
      new Clause(sentence, verb)
          .findSubject()
          .filter(subject -> !subject.equals(agreement))
          .ifPresent(subject -> roles.put(Role.ACTOR, List.of(subject)));
    }
    entry.pattern().prepositional().stream()
        .filter(
            phrase -> phrase.slot() instanceof Slot.Filler with && with.role() == Role.RECIPIENT)
        .flatMap(phrase -> new Clause(sentence, verb).findOblique(phrase.preposition()).stream())
        .forEach(token -> roles.put(Role.RECIPIENT, List.of(token)));
    Map<String, Token> words = new HashMap<>();
    words.put("agreement", agreement);
    return new Act(
        sentence, entry.frame(), entry.pattern(), verb, verb, roles, words, specificity());
  }

  /** As for patterns matched in the tree: classes count double. */
  private int specificity() {
    Pattern pattern = entry.pattern();
    long spelledOut =
        pattern.objects().stream()
            .filter(slot -> slot instanceof Words words && words.isLiteral())
            .count();
    return 2
        + (int) spelledOut
        + pattern.objects().size()
        + pattern.prepositional().size()
        + (pattern.particle() == null ? 0 : 1);
  }
}
