package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/** Who does an act, and to whom: as its words tell it, and with what the context adds. */
final class EventSides {

  private EventSides() {}

  /** Who fills the roles of an act. */
  record Filled(Resolution actor, Resolution recipient, Sides sides) {}

  /** As told, completed where a side is missing that the act must have. */
  static Filled of(Scene scene, Act act) {
    Filled told = told(scene, act);
    return new Filled(
        told.actor(), told.recipient(), new MissingSides(scene, act, told).complete());
  }

  /** Whom an act of which no side is told concerns: the parties that the report is about. */
  static Filled meant(Scene scene, Act act, Filled told) {
    return new Filled(told.actor(), told.recipient(), new MissingSides(scene, act, told).meant());
  }

  /** What the words of the act itself tell. */
  static Filled told(Scene scene, Act act) {
    Resolution actor = actor(scene, act);
    Resolution recipient = recipient(scene, act);
    List<ActorCode> all = new ArrayList<>(actor.codes());
    all.addAll(recipient.codes());
    Sides sides =
        act.frame().mutual()
            ? Sides.mutual(all)
            : Sides.of(actor.codes(), Scene.without(recipient.codes(), actor.codes()));
    return new Filled(actor, recipient, sides);
  }

  /** "Serb gunmen" act for nobody that is named. */
  private static Resolution actor(Scene scene, Act act) {
    boolean violent = act.frame().type().equals(PloverType.ASSAULT.name());
    return scene.resolve(
        act.role(Role.ACTOR).stream()
            .filter(token -> !violent || !scene.lexicon().isInClass("unnamed", token.lemma()))
            .toList());
  }

  /** Who is condemned or praised for something is whoever did it, or is party to it. */
  private static Resolution recipient(Scene scene, Act act) {
    Resolution told =
        scene
            .resolve(act.role(Role.RECIPIENT))
            .or(() -> place(scene, act))
            .or(() -> makers(scene, act));
    boolean judging =
        act.frame().type().equals(PloverType.ACCUSE.name())
            || act.frame().type().equals(PloverType.SUPPORT.name());
    if (!told.isEmpty() || !judging) {
      return told;
    }
    List<Token> deeds = new ArrayList<>(act.role(Role.CONTENT));
    deeds.addAll(act.role(Role.ANYTHING));
    deeds.addAll(act.words().values());
    Resolution doers = Resolution.NONE;
    for (Token deed : deeds) {
      doers = doers.and(doers(scene, act, deed));
    }
    return doers;
  }

  /** "The plan put forward by Oslo" is Oslo's. */
  private static Resolution makers(Scene scene, Act act) {
    Resolution makers = Resolution.NONE;
    for (Token thing : act.role(Role.RECIPIENT)) {
      Stream<Token> described =
          Stream.concat(
              scene.sentence().children(thing, "acl").stream(),
              scene.sentence().head(thing).filter(head -> thing.isRelated("nsubj")).stream());
      makers =
          described
              .flatMap(verb -> maker(scene, verb).stream())
              .map(scene::resolve)
              .reduce(makers, Resolution::and);
    }
    return makers;
  }

  private static Optional<Token> maker(Scene scene, Token verb) {
    return verb.tag().equals("VBN") && verb.isRelated("acl") && !verb.isRelated("acl:relcl")
            || !verb.isRelated("acl")
        ? new Clause(scene.sentence(), verb).findAgent()
        : scene
            .sentence()
            .child(verb, "nsubj")
            .filter(subject -> !subject.tag().startsWith("W") && !subject.lower().equals("that"));
  }

  /** A visit to Geneva is to Switzerland, a dispatch of troops to a region to its state. */
  private static Resolution place(Scene scene, Act act) {
    for (Token token : act.role(Role.RECIPIENT)) {
      Optional<String> state = scene.actors().findPlace(scene.sentence(), token);
      if (state.isPresent()) {
        return new Resolution(
            List.of(new ActorCode(state.get())), token.word(), "place", List.of());
      }
    }
    return Resolution.NONE;
  }

  /** "Condemned the attack": those who did the one that was told last. */
  private static Resolution earlierDoers(Scene scene, Optional<Act> told) {
    return told.filter(act -> act.isNominal() && scene.resolve(act.role(Role.RECIPIENT)).isEmpty())
        .filter(act -> act.frame().kind() == ClaimKind.EVENT)
        .flatMap(act -> scene.earlier().lastSides(PloverType.valueOf(act.frame().type())))
        .map(sides -> new Resolution(sides.actor(), "", "doers of what was told before", List.of()))
        .orElse(Resolution.NONE);
  }

  private static Resolution doers(Scene scene, Act act, Token deed) {
    Optional<Act> told = Contents.actAt(scene, deed).filter(found -> !found.equals(act));
    Resolution doers =
        told.map(found -> scene.resolve(found.role(Role.ACTOR)))
            .orElse(Resolution.NONE)
            .or(() -> earlierDoers(scene, told));
    if (doers.isEmpty()) {
      doers = scene.resolve(new Clause(scene.sentence(), deed).listOwnPhrases(Set.of("by")));
    }
    if (doers.isEmpty()) {
      doers = scene.resolve(deed);
    }
    boolean agreed = scene.lexicon().isInClass("agreement", deed.lemma());
    List<ActorCode> pair = scene.actors().salient(scene.sentence(), 2);
    return doers.isEmpty() && agreed
        ? new Resolution(pair, deed.word(), "parties last spoken of", List.of())
        : doers;
  }
}
