package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Reason;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Turns acts into event claims. */
final class EventRule {

  private EventRule() {}

  static List<Draft> drafts(Scene scene, Act act) {
    Filled filled = fill(scene, act);
    if (!isAbout(scene, act, filled)) {
      return List.of();
    }
    Circumstances circumstances = Circumstances.of(scene, act.trigger(), act.anchor());
    if (circumstances.abstained() || !isWorthTelling(act, filled, circumstances)) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (InnerEvent about : Contents.of(scene, act)) {
      drafts.add(draft(act, filled, circumstances, about));
    }
    return drafts.isEmpty() ? List.of(draft(act, filled, circumstances, null)) : drafts;
  }

  private static Draft draft(
      Act act, Filled filled, Circumstances circumstances, @Nullable InnerEvent about) {
    PloverType type = PloverType.valueOf(act.frame().type());
    Assertion event = new Assertion.Event(type, act.frame().mode(), filled.sides(), about);
    List<Reason> reasons = new ArrayList<>();
    String rule = "frame " + act.frame().id() + ": " + act.pattern().text();
    reasons.add(new Reason("type", act.trigger().word(), rule));
    reasons.addAll(Parties.reasons(filled.actor(), filled.recipient()));
    reasons.addAll(circumstances.reasons());
    return new Draft(event, circumstances, Parties.of(filled.actor(), filled.recipient()), reasons);
  }

  /** Who fills the roles of an act. */
  record Filled(Resolution actor, Resolution recipient, Sides sides) {}

  static Filled fill(Scene scene, Act act) {
    Resolution actor = scene.resolve(act.role(Role.ACTOR));
    Resolution recipient = recipient(scene, act);
    if (act.frame().mutual()) {
      List<ActorCode> all = new ArrayList<>(actor.codes());
      all.addAll(recipient.codes());
      if (all.stream().distinct().count() < 2
          && all.stream().noneMatch(code -> code.value().startsWith("IGO"))) {
        all.addAll(completed(scene, act, all));
      }
      return new Filled(actor, recipient, Sides.mutual(all));
    }
    List<ActorCode> recipients = Scene.without(recipient.codes(), actor.codes());
    Sides named = Sides.of(actor.codes(), recipients);
    return new Filled(actor, recipient, Completion.complete(scene, act, named));
  }

  /** Who is condemned or praised for something is whoever did it, or is party to it. */
  private static Resolution recipient(Scene scene, Act act) {
    Resolution told = scene.resolve(act.role(Role.RECIPIENT)).or(() -> place(scene, act));
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

  private static Resolution doers(Scene scene, Act act, Token deed) {
    Optional<Act> told = Contents.actAt(scene, deed).filter(found -> !found.equals(act));
    Resolution doers =
        told.map(found -> scene.resolve(found.role(Role.ACTOR))).orElse(Resolution.NONE);
    if (doers.isEmpty()) {
      doers = scene.resolve(deed);
    }
    boolean agreed = scene.lexicon().isInClass("agreement", deed.lemma());
    List<ActorCode> pair = scene.actors().salient(scene.sentence(), 2);
    return doers.isEmpty() && agreed
        ? new Resolution(pair, deed.word(), "parties last spoken of", List.of())
        : doers;
  }

  /** A meeting of one party is with the other of the two the report is about. */
  private static List<ActorCode> completed(Scene scene, Act act, List<ActorCode> named) {
    boolean nominal = act.isNominal();
    List<ActorCode> pair = scene.actors().salient(scene.sentence(), 2);
    return !nominal || named.isEmpty() || pair.containsAll(named)
        ? (named.isEmpty() && nominal ? List.of() : pair)
        : List.of();
  }

  /** Experts do not act. */
  private static boolean isAbout(Scene scene, Act act, Filled filled) {
    for (Token token : act.role(Role.ACTOR)) {
      if (filled.actor().isEmpty() && scene.actors().isExpert(scene.sentence(), token)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWorthTelling(Act act, Filled filled, Circumstances circumstances) {
    if (filled.sides().isEmpty()) {
      return false;
    }
    boolean mutualAlone =
        act.frame().mutual()
            && filled.sides().all().size() < 2
            && filled.sides().all().stream().allMatch(ActorCode::isState);
    boolean bare =
        act.isNominal()
            && filled.actor().isEmpty()
            && filled.recipient().isEmpty()
            && !circumstances.when().isKnown();
    return !mutualAlone && !bare;
  }
}
