package org.dragoman.reading.act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.dragoman.claim.ClaimKind;
import org.dragoman.lexicon.act.ActLexicon.Entry;
import org.dragoman.lexicon.act.Pattern;
import org.dragoman.lexicon.act.Pattern.Prepositional;
import org.dragoman.lexicon.act.Slot;
import org.dragoman.lexicon.act.Slot.Filler;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.lexicon.act.Slot.Words;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Tries one pattern at one token. */
final class PatternMatcher {

  /** A word of a class tells more about the act than a participant does. */
  private static final int WORD_WEIGHT = 3;

  private final ParsedSentence sentence;
  private final Token trigger;
  private final Entry entry;
  private final Predicate predicate;
  private final ToIntBiFunction<ParsedSentence, Token> countActors;
  private final Map<Role, List<Token>> roles = new EnumMap<>(Role.class);
  private final Map<String, Token> words = new HashMap<>();
  private final List<Token> unowned = new ArrayList<>();
  private int weight;

  private PatternMatcher(
      ParsedSentence sentence,
      Token trigger,
      Entry entry,
      Predicate predicate,
      ToIntBiFunction<ParsedSentence, Token> countActors) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.entry = entry;
    this.predicate = predicate;
    this.countActors = countActors;
  }

  static Optional<Act> match(
      ParsedSentence sentence,
      Token trigger,
      Entry entry,
      ToIntBiFunction<ParsedSentence, Token> countActors) {
    return Predicate.of(sentence, trigger, entry.pattern())
        .flatMap(
            predicate ->
                new PatternMatcher(sentence, trigger, entry, predicate, countActors).match());
  }

  private Optional<Act> match() {
    Pattern pattern = entry.pattern();
    boolean fits =
        matchSubject(pattern.subject())
            && matchModifier(pattern.modifier())
            && matchObjects(pattern.objects());
    for (Prepositional prepositional : pattern.prepositional()) {
      fits = fits && matchPrepositional(prepositional);
    }
    return fits ? Optional.of(act()) : Optional.empty();
  }

  private Act act() {
    Pattern pattern = entry.pattern();
    if (pattern.form() == Pattern.Form.NOUN) {
      predicate.actors().forEach(token -> add(Role.ACTOR, token));
      boolean ofIsTaken =
          pattern.prepositional().stream().anyMatch(p -> p.preposition().equals("of"));
      if (!ofIsTaken) {
        predicate.listPrepositional("of").stream()
            .filter(token -> !isEvent() || isActor(token))
            .forEach(token -> add(Role.ACTOR, token));
      }
    }
    if (isEvent() && predicate.hidesActor() && !isFilled(Role.ACTOR)) {
      unowned.stream().filter(this::isActor).forEach(token -> add(Role.ACTOR, token));
    }
    int specificity = weight + (pattern.particle() == null ? 0 : 1) + (isState() ? 1 : 0);
    return new Act(
        sentence, entry.frame(), pattern, trigger, predicate.anchor(), roles, words, specificity);
  }

  /** What is said to be so goes before what was done: "relations are frozen". */
  private boolean isState() {
    return entry.pattern().form() == Pattern.Form.COPULA
        && entry.pattern().subject() instanceof Slot.Words;
  }

  private boolean isFilled(Role role) {
    return roles.getOrDefault(role, List.of()).stream().anyMatch(this::isActor);
  }

  private boolean isActor(Token token) {
    return count(token) > 0;
  }

  private boolean isEvent() {
    return entry.frame().kind() == ClaimKind.EVENT;
  }

  private boolean matchSubject(@Nullable Slot slot) {
    if (slot == null) {
      return true;
    }
    List<Token> subject = predicate.findSubject().stream().toList();
    if (slot instanceof Filler filler && filler.role() == Role.ACTOR) {
      subject.forEach(token -> add(Role.ACTOR, token));
      return !filler.together() || areSeveral(subject);
    }
    return fill(slot, subject);
  }

  private boolean areSeveral(List<Token> subject) {
    boolean several = subject.stream().mapToInt(this::count).sum() > 1;
    weight += several ? 1 : 0;
    return several;
  }

  private int count(Token token) {
    return countActors.applyAsInt(sentence, token);
  }

  private boolean matchModifier(@Nullable Slot slot) {
    if (!(slot instanceof Words lexical)) {
      return true;
    }
    Optional<Token> modifier =
        sentence.children(trigger, "compound", "amod", "nmod", "dep").stream()
            .filter(child -> child.index() < trigger.index() && Phrases.is(child, lexical.lemmas()))
            .findFirst();
    modifier.ifPresent(found -> use(lexical, found));
    return modifier.isPresent();
  }

  private boolean matchObjects(List<Slot> objects) {
    if (objects.isEmpty()) {
      return true;
    }
    if (objects.size() == 1) {
      return fill(objects.get(0), predicate.findObject(objects.get(0)).stream().toList());
    }
    Slot first = objects.get(0);
    Slot second = objects.get(1);
    if (second instanceof Words result) {
      Optional<Token> predicative =
          predicate.listPredicatives().stream().filter(word -> isOneOf(result, word)).findFirst();
      if (predicative.isPresent()) {
        return fill(second, predicative.stream().toList())
            && fill(first, predicate.findObject(first).stream().toList());
      }
    }
    return fill(first, predicate.findIndirectObject(second).stream().toList())
        && fill(second, predicate.findObject(second).stream().toList());
  }

  private boolean isOneOf(Words lexical, Token token) {
    return Phrases.headAmong(sentence, token, lexical.lemmas()).isPresent();
  }

  private boolean matchPrepositional(Prepositional prepositional) {
    Slot slot = prepositional.slot();
    String preposition = prepositional.preposition();
    if (slot instanceof Filler filler && filler.role() == Role.CONTENT) {
      return fill(slot, predicate.findContent(preposition).stream().toList());
    }
    List<Token> phrases = predicate.listPrepositional(preposition);
    return slot instanceof Words
        ? fill(
            slot,
            Stream.concat(phrases.stream(), predicate.findContent(preposition).stream()).toList())
        : fill(slot, Stream.concat(phrases.stream(), onSubject(preposition)).toList());
  }

  /** In "talks with Chad resumed" the phrase hangs on the noun that the pattern asks for. */
  private Stream<Token> onSubject(String preposition) {
    return entry.pattern().subject() instanceof Words
        ? predicate.findSubject().stream()
            .flatMap(
                subject ->
                    new NounPredicate(sentence, subject, Optional.empty())
                        .listPrepositional(preposition).stream())
        : Stream.empty();
  }

  private boolean fill(Slot slot, List<Token> candidates) {
    if (slot instanceof Words lexical) {
      Optional<Token> head =
          candidates.stream()
              .flatMap(found -> Phrases.headAmong(sentence, found, lexical.lemmas()).stream())
              .findFirst();
      head.ifPresent(found -> use(lexical, found));
      return head.isPresent();
    }
    Filler filler = (Filler) slot;
    boolean political = filler.role() == Role.RECIPIENT && isEvent();
    Optional<Token> found =
        candidates.stream()
            .filter(token -> !words.containsValue(token) && !isRecipient(token))
            .filter(token -> !political || isActor(token))
            .findFirst();
    found.ifPresent(
        token -> {
          add(filler.role(), token);
          weight++;
        });
    return found.isPresent() || filler.optional();
  }

  private boolean isRecipient(Token token) {
    return roles.getOrDefault(Role.RECIPIENT, List.of()).contains(token);
  }

  private void use(Words lexical, Token found) {
    words.put(lexical.name(), found);
    weight += WORD_WEIGHT;
    if (lexical.owner() == null) {
      unowned.add(found);
    } else {
      add(lexical.owner(), found);
    }
  }

  private void add(Role role, Token token) {
    roles.computeIfAbsent(role, key -> new ArrayList<>()).add(token);
  }
}
