package org.dragoman.reading.assertion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/** Whose relations are meant: named in the sentence, or last spoken of in the report. */
final class Related {

  private static final Set<String> TO_WHOM =
      Set.of("between", "with", "among", "of", "to", "towards");

  private static final Set<String> HOLDING =
      Set.of(
          "enjoy",
          "have",
          "maintain",
          "keep",
          "share",
          "cultivate",
          "boast",
          "retain",
          "preserve",
          "build",
          "forge",
          "develop",
          "nurture",
          "entertain");

  /** So many sentences back "they" may point. */
  private static final int REACH = 2;

  private List<ActorCode> last = List.of();
  private int lastNumber = -1;

  /** The parties of what is said of relations; fewer than two where nobody can be meant. */
  Resolution parties(Scene scene, Act act) {
    Optional<Token> noun = act.findWord("standing").or(() -> act.findWord("relation"));
    Resolution parties = named(scene, act, noun);
    int number = scene.sentence().sentence().number();
    boolean points = noun.filter(Related::isPointer).isPresent();
    if (points && (last.isEmpty() || number - lastNumber > REACH)) {
      return Resolution.NONE;
    }
    boolean open = noun.filter(token -> isOpen(scene, act, token, parties)).isPresent();
    Resolution both = open ? completed(scene, parties) : parties;
    if (both.codes().size() > 1) {
      last = both.codes();
      lastNumber = number;
    }
    return both;
  }

  /** Whether a party is left unsaid; "between A and their neighbours" says it, if not to us. */
  private static boolean isOpen(Scene scene, Act act, Token noun, Resolution parties) {
    boolean bareAttribute = act.trigger().isRelated("amod") && parties.isEmpty();
    boolean said =
        scene.sentence().children(noun, "nmod").stream()
            .anyMatch(child -> scene.sentence().child(child, "conj").isPresent());
    return parties.codes().size() < 2 && !bareAttribute && !said;
  }

  private static boolean isPointer(Token noun) {
    return noun.isPronoun() || noun.tag().equals("DT");
  }

  private static Resolution named(Scene scene, Act act, Optional<Token> noun) {
    Resolution told =
        act.words().values().stream()
            .map(word -> of(scene, word))
            .reduce(scene.resolve(act.role(Role.RECIPIENT)), Resolution::and);
    if (noun.isPresent()) {
      told = told.and(around(scene, act, noun.get()));
    }
    return told.codes().size() < 2 ? told.and(scene.resolve(act.role(Role.ACTOR))) : told;
  }

  /** Between whom: "relations between A and B", "A's ties with B", "their relations". */
  private static Resolution of(Scene scene, Token noun) {
    Resolution parties = Resolution.NONE;
    for (Token child : scene.sentence().children(noun, "nmod", "amod", "compound", "obl")) {
      boolean owner =
          child.isRelated("nmod:poss") || child.isRelated("amod") || child.isRelated("compound");
      if (owner || TO_WHOM.contains(new Clause(scene.sentence(), noun).prepositionOf(child))) {
        parties = parties.and(scene.resolve(child));
      }
    }
    return parties;
  }

  /** "With Ankara, ties have warmed", "A and B enjoy close ties": parties apart from the noun. */
  private static Resolution around(Scene scene, Act act, Token noun) {
    Resolution parties =
        scene
            .sentence()
            .head(noun)
            .filter(verb -> noun.isRelated("obj") && HOLDING.contains(verb.lemma()))
            .flatMap(verb -> new Clause(scene.sentence(), verb).findSubject())
            .map(scene::resolve)
            .orElse(Resolution.NONE);
    for (Token child : scene.sentence().children(act.anchor(), "obl", "nmod")) {
      boolean party =
          Set.of("with", "between", "among")
              .contains(new Clause(scene.sentence(), act.anchor()).prepositionOf(child));
      if (party && !child.equals(noun)) {
        parties = parties.and(scene.resolve(child));
      }
    }
    return parties;
  }

  /** Relations with one party, or with none named, are those last spoken of, or the topic's. */
  private Resolution completed(Scene scene, Resolution named) {
    List<ActorCode> here =
        named.isEmpty() ? scene.actors().namedIn(scene.sentence()) : named.codes();
    if (!last.isEmpty() && last.containsAll(here)) {
      return pair(last, named, "relations last spoken of");
    }
    if (named.codes().size() == 1) {
      List<ActorCode> topics = scene.actors().ranked(scene.sentence());
      Optional<ActorCode> topic =
          topics.stream()
              .filter(code -> !here.contains(code))
              .filter(code -> last.isEmpty() || last.contains(code))
              .findFirst();
      return topic
          .map(code -> named.and(pair(List.of(code), Resolution.NONE, "the report's topic")))
          .orElse(named);
    }
    return pair(scene.actors().salient(scene.sentence(), 2), named, "the two last spoken of");
  }

  private static Resolution pair(List<ActorCode> codes, Resolution named, String rule) {
    return new Resolution(
        codes, named.isEmpty() ? "relations" : named.words(), rule, named.details());
  }
}
