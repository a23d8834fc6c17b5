package org.dragoman.reading.act;

import java.util.ArrayList;
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
import org.dragoman.lexicon.act.Slot.Filler;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.lexicon.act.Slot.Words;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Tries one pattern at one token. */
final class PatternMatcher {

  private final ParsedSentence sentence;
  private final Token trigger;
  private final Entry entry;
  private final Predicate predicate;
  private final Map<Role, List<Token>> roles = new EnumMap<>(Role.class);
  private final Map<String, Token> words = new HashMap<>();

  private PatternMatcher(ParsedSentence sentence, Token trigger, Entry entry, Predicate predicate) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.entry = entry;
    this.predicate = predicate;
  }

  static Optional<Act> match(ParsedSentence sentence, Token trigger, Entry entry) {
    return Predicate.of(sentence, trigger, entry.pattern())
        .flatMap(predicate -> new PatternMatcher(sentence, trigger, entry, predicate).match());
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
    if (entry.pattern().form() == Pattern.Form.NOUN) {
      predicate.actors().forEach(token -> add(Role.ACTOR, token));
      boolean ofIsTaken =
          entry.pattern().prepositional().stream().anyMatch(p -> p.preposition().equals("of"));
      if (!ofIsTaken) {
        predicate.listPrepositional("of").forEach(token -> add(Role.ACTOR, token));
      }
    }
    return new Act(
        sentence, entry.frame(), entry.pattern(), trigger, predicate.anchor(), roles, words);
  }

  private boolean matchSubject(@Nullable Slot slot) {
    if (slot == null) {
      return true;
    }
    Optional<Token> subject = predicate.findSubject();
    boolean isActor = slot instanceof Filler filler && filler.role() == Role.ACTOR;
    return isActor && subject.isEmpty() || fill(slot, subject);
  }

  private boolean matchModifier(@Nullable Slot slot) {
    if (!(slot instanceof Words lexical)) {
      return true;
    }
    Optional<Token> modifier =
        sentence.children(trigger, "compound", "amod", "nmod", "dep").stream()
            .filter(child -> child.index() < trigger.index() && Phrases.is(child, lexical.lemmas()))
            .findFirst();
    modifier.ifPresent(found -> words.put(lexical.name(), found));
    return modifier.isPresent();
  }

  private boolean matchObjects(List<Slot> objects) {
    if (objects.isEmpty()) {
      return true;
    }
    if (objects.size() == 1) {
      return fill(objects.get(0), predicate.findObject(objects.get(0)));
    }
    return fill(objects.get(0), predicate.findIndirectObject(objects.get(1)))
        && fill(objects.get(1), predicate.findObject(objects.get(1)));
  }

  private boolean matchPrepositional(Prepositional prepositional) {
    Slot slot = prepositional.slot();
    if (slot instanceof Filler filler && filler.role() == Role.CONTENT) {
      return fill(slot, predicate.findContent(prepositional.preposition()));
    }
    if (slot instanceof Words lexical) {
      return fill(
          slot,
          Stream.concat(
                  predicate.listPrepositional(prepositional.preposition()).stream(),
                  predicate.findContent(prepositional.preposition()).stream())
              .filter(token -> isOneOf(lexical, token))
              .findFirst());
    }
    return fill(
        slot,
        predicate.listPrepositional(prepositional.preposition()).stream()
            .filter(token -> !words.containsValue(token))
            .findFirst());
  }

  private boolean fill(Slot slot, Optional<Token> token) {
    if (slot instanceof Filler filler) {
      token.ifPresent(found -> add(filler.role(), found));
      return token.isPresent() || filler.optional();
    }
    Words lexical = (Words) slot;
    Optional<Token> head =
        token.flatMap(found -> Phrases.headAmong(sentence, found, lexical.lemmas()));
    head.ifPresent(found -> words.put(lexical.name(), found));
    if (lexical.owner() != null) {
      head.ifPresent(found -> add(lexical.owner(), found));
    }
    return head.isPresent();
  }

  private boolean isOneOf(Words lexical, Token token) {
    return Phrases.headAmong(sentence, token, lexical.lemmas()).isPresent();
  }

  private void add(Role role, Token token) {
    roles.computeIfAbsent(role, key -> new ArrayList<>()).add(token);
  }
}
