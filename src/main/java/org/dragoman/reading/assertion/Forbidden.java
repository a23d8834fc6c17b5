package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a line forbids.
 *
 * @param type of the forbidden event; null where the words tell of none that is known
 * @param doers who is said to do it
 * @param victims whom it is said to meet
 * @param words that tell it, and make no claim of their own
 */
record Forbidden(
    @Nullable String type, List<ActorCode> doers, List<ActorCode> victims, Set<Token> words) {

  /** Forbidden acts that would meet whoever draws the line, where nobody else is named. */
  private static final Set<String> UPON_HOLDER =
      Set.of("ASSAULT", "MOBILIZE", "COERCE", "SANCTION");

  /** Prepositions before whose a thing is, and before whom it meets. */
  private static final Set<String> OWNING = Set.of("of", "by", "from");

  private static final Set<String> MEETING = Set.of("for", "to", "against", "with");

  static final Forbidden UNTOLD = new Forbidden(null, List.of(), List.of(), Set.of());

  Forbidden {
    doers = List.copyOf(doers);
    victims = List.copyOf(victims);
    words = Set.copyOf(words);
  }

  /** What the phrase or clause headed by the token tells. */
  static Forbidden at(Scene scene, Token head) {
    List<Token> phrase =
        scene
            .sentence()
            .subtree(head, child -> !child.isRelated("acl:relcl") && !child.isRelated("cop"));
    Optional<Act> told =
        scene.acts().stream()
            .filter(act -> act.frame().kind() == ClaimKind.EVENT && phrase.contains(act.trigger()))
            .min(java.util.Comparator.comparingInt(act -> depth(scene, act.trigger(), head)));
    Set<Token> words = new HashSet<>(phrase);
    return told.map(act -> of(scene, act, words))
        .orElseGet(() -> ofThing(scene, head, phrase, words));
  }

  private static int depth(Scene scene, Token token, Token top) {
    return token.equals(top) ? 0 : 1 + scene.sentence().ancestors(token).indexOf(top);
  }

  private static Forbidden of(Scene scene, Act act, Set<Token> words) {
    EventSides.Filled filled = EventSides.told(scene, act);
    List<ActorCode> doers = filled.actor().codes();
    List<ActorCode> victims = Scene.without(filled.recipient().codes(), doers);
    List<ActorCode> named = namedIn(scene, words);
    boolean unnamed = doers.isEmpty() && act.role(Role.ACTOR).isEmpty();
    return new Forbidden(
        act.frame().type(), unnamed ? Scene.without(named, victims) : doers, victims, words);
  }

  /** "Turkish air defences at Palmyra": weapons and soldiers where they must not stand. */
  private static Forbidden ofThing(Scene scene, Token head, List<Token> phrase, Set<Token> words) {
    boolean armed =
        phrase.stream()
            .anyMatch(
                token ->
                    scene.lexicon().isInClass("weapon", token.lemma())
                        || scene.lexicon().isInClass("troops", token.lemma()));
    boolean gerund = head.tag().equals("VBG");
    Set<Token> own = new HashSet<>(words);
    own.removeAll(behind(scene, head, preposition -> !OWNING.contains(preposition)));
    List<ActorCode> victims = namedIn(scene, behind(scene, head, MEETING::contains));
    return new Forbidden(
        armed && !gerund ? PloverType.MOBILIZE.name() : thing(scene, head),
        gerund ? doersOf(scene, head) : Scene.without(namedIn(scene, own), victims),
        victims,
        words);
  }

  /** "Azerbaijan's shifting the frontier", "soldiers marching over the bridge". */
  private static List<ActorCode> doersOf(Scene scene, Token gerund) {
    return scene
        .sentence()
        .child(gerund, "nmod:poss", "nsubj")
        .map(doer -> scene.resolve(doer).codes())
        .orElse(List.of());
  }

  private static @Nullable String thing(Scene scene, Token head) {
    return Things.typeOf(scene, head).map(PloverType::name).orElse(null);
  }

  /**
   * What stands behind a noun after such prepositions: in "missiles in Cuba" not whose they are.
   */
  private static Set<Token> behind(Scene scene, Token head, Predicate<String> preposition) {
    Set<Token> behind = new HashSet<>();
    Clause clause = new Clause(scene.sentence(), head);
    scene.sentence().children(head, "nmod", "obl").stream()
        .filter(child -> !child.isRelated("nmod:poss"))
        .filter(child -> preposition.test(clause.prepositionOf(child)))
        .forEach(child -> behind.addAll(scene.sentence().subtree(child)));
    return behind;
  }

  private static List<ActorCode> namedIn(Scene scene, Set<Token> words) {
    List<ActorCode> named = new ArrayList<>();
    for (Token word : words) {
      if (word.isProperNoun() || word.tag().startsWith("JJ")) {
        scene.resolve(word).codes().stream()
            .filter(code -> !named.contains(code))
            .forEach(named::add);
      }
    }
    return named;
  }

  /** The line that a holder draws by forbidding this, told to somebody or to nobody. */
  RedLine line(Scene scene, List<ActorCode> holder, List<ActorCode> told) {
    List<ActorCode> addressee = Scene.without(doers, holder);
    if (addressee.isEmpty()) {
      addressee = Scene.without(told, holder);
    }
    if (addressee.isEmpty()) {
      List<ActorCode> known = new ArrayList<>(holder);
      known.addAll(victims);
      addressee = scene.actors().otherOf(scene.sentence(), known);
    }
    return new RedLine(holder, addressee, event(holder, addressee));
  }

  private @Nullable InnerEvent event(List<ActorCode> holder, List<ActorCode> addressee) {
    if (type == null) {
      return null;
    }
    List<ActorCode> acting = doers.isEmpty() ? addressee : doers;
    boolean open = victims.isEmpty() && UPON_HOLDER.contains(type);
    List<ActorCode> met = Scene.without(open ? holder : victims, acting);
    return new InnerEvent(type, Sides.of(acting, met), false, TimeInterval.UNKNOWN);
  }
}
