package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Reason;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Frame;
import org.dragoman.lexicon.act.Slot;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Turns acts into event claims, with the promised, demanded or alleged event inside. */
final class EventRule {

  /** Acts that are always upon somebody: where nobody is named, the other of the pair is meant. */
  private static final Set<String> LEANING =
      Set.of("CONCEDE", "SANCTION", "THREATEN", "REQUEST", "AGREE", "REJECT");

  /**
   * Promised, threatened or alleged, these are upon the other side of the promise or the charge.
   */
  private static final Set<String> UPON_SOMEBODY =
      Set.of("ASSAULT", "AID", "MOBILIZE", "SANCTION", "COERCE", "CONCEDE");

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
    for (InnerEvent about : contents(scene, act)) {
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
    if (recipients.isEmpty() && LEANING.contains(act.frame().type())) {
      recipients = scene.actors().otherOf(actor.codes());
    }
    return new Filled(actor, recipient, Sides.of(actor.codes(), recipients));
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
    Optional<Act> told = actAt(scene, deed).filter(found -> !found.equals(act));
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

  /** Roles that a pattern demands must be filled by political actors; experts do not act. */
  private static boolean isAbout(Scene scene, Act act, Filled filled) {
    for (Token token : act.role(Role.ACTOR)) {
      if (filled.actor().isEmpty() && scene.actors().isExpert(scene.sentence(), token)) {
        return false;
      }
    }
    boolean lexical = !act.words().isEmpty();
    boolean demanded =
        act.pattern().objects().stream().anyMatch(EventRule::demandsRecipient)
            || act.pattern().prepositional().stream().anyMatch(p -> demandsRecipient(p.slot()));
    return !demanded || lexical || !filled.recipient().isEmpty();
  }

  private static boolean demandsRecipient(Slot slot) {
    return slot instanceof Slot.Filler filler
        && filler.role() == Role.RECIPIENT
        && !filler.optional();
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

  static boolean hasContent(Frame frame) {
    return switch (PloverType.valueOf(frame.type())) {
      case AGREE, REQUEST, THREATEN, ACCUSE, REJECT -> true;
      default -> false;
    };
  }

  /** The events at the content slot, one for each of "to halt … and to withdraw …". */
  private static List<InnerEvent> contents(Scene scene, Act act) {
    if (!hasContent(act.frame())) {
      return List.of();
    }
    List<InnerEvent> inside = new ArrayList<>();
    for (Token content : contentTokens(scene, act)) {
      actAt(scene, content)
          .filter(told -> !told.equals(act))
          .ifPresent(told -> inside.add(inner(scene, act, told, content)));
    }
    boolean visiting = act.frame().id().equals("invite") || act.frame().id().equals("accept");
    return inside.isEmpty() && visiting ? List.of(visit(scene, act)) : inside;
  }

  /** The heads of the content with what is coordinated to them. */
  static List<Token> contentTokens(Scene scene, Act act) {
    List<Token> tokens = new ArrayList<>();
    for (Token content : act.role(Role.CONTENT)) {
      tokens.add(content);
      tokens.addAll(scene.sentence().children(content, "conj"));
    }
    return tokens;
  }

  /** An invitation is to a visit by the invited; accepting one promises it. */
  private static InnerEvent visit(Scene scene, Act act) {
    Filled filled = fill(scene, act);
    Sides sides =
        act.frame().id().equals("invite")
            ? Sides.of(filled.sides().recipient(), filled.sides().actor())
            : filled.sides();
    return new InnerEvent(PloverType.CONSULT.name(), sides, false, TimeInterval.UNKNOWN);
  }

  private static InnerEvent inner(Scene scene, Act outer, Act told, Token content) {
    Sides sides = innerSides(outer, told, fill(scene, told).sides(), fill(scene, outer));
    boolean negated =
        told.frame().negated()
            ^ new Clause(scene.sentence(), content).isNegated()
            ^ outer.pattern().text().contains("against C");
    return new InnerEvent(told.frame().type(), sides, negated, TimeInterval.UNKNOWN);
  }

  private static Sides innerSides(Act outer, Act told, Sides sides, Filled around) {
    if (told.frame().kind() != ClaimKind.EVENT) {
      return Sides.mutual(sides.all().size() > 1 ? sides.all() : around.sides().all());
    }
    boolean together = outer.frame().mutual() && around.sides().actor().containsAll(sides.actor());
    List<ActorCode> actor = sides.actor().isEmpty() ? doers(outer, around) : sides.actor();
    if (together && sides.recipient().isEmpty()) {
      return Sides.mutual(around.sides().all());
    }
    boolean open = sides.recipient().isEmpty() && UPON_SOMEBODY.contains(told.frame().type());
    List<ActorCode> recipient = open ? targets(outer, around) : sides.recipient();
    return Sides.of(actor, Scene.without(recipient, actor));
  }

  /** Whom a promised, threatened or alleged act would meet. */
  private static List<ActorCode> targets(Act outer, Filled around) {
    return switch (PloverType.valueOf(outer.frame().type())) {
      case ACCUSE -> around.sides().actor();
      case THREATEN, AGREE -> around.sides().recipient();
      default -> List.of();
    };
  }

  /** Who would do what is promised, demanded or alleged. */
  private static List<ActorCode> doers(Act outer, Filled around) {
    return switch (PloverType.valueOf(outer.frame().type())) {
      case REQUEST, ACCUSE -> around.sides().recipient();
      default -> around.sides().actor();
    };
  }

  /** The act told at a token or carried by it. */
  static Optional<Act> actAt(Scene scene, Token token) {
    return scene.acts().stream()
        .filter(act -> act.anchor().equals(token) || act.trigger().equals(token))
        .filter(
            act ->
                act.frame().kind() == ClaimKind.EVENT || act.frame().kind() == ClaimKind.AGREEMENT)
        .findFirst()
        .or(
            () ->
                scene.acts().stream()
                    .filter(
                        act ->
                            scene.sentence().head(act.anchor()).filter(token::equals).isPresent()
                                && (act.anchor().isRelated("xcomp")
                                    || act.anchor().isRelated("obj")))
                    .findFirst());
  }
}
