package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Frame;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/** What is promised, demanded, threatened, alleged or refused: the events inside a speech act. */
final class Contents {

  /**
   * Promised, threatened or alleged, these are upon the other side of the promise or the charge.
   */
  private static final Set<String> UPON_SOMEBODY =
      Set.of("ASSAULT", "AID", "MOBILIZE", "SANCTION", "COERCE", "CONCEDE");

  private Contents() {}

  static boolean hasContent(Frame frame) {
    return switch (PloverType.valueOf(frame.type())) {
      case AGREE, REQUEST, THREATEN, ACCUSE, REJECT -> true;
      default -> false;
    };
  }

  /** The events at the content slot, one for each of "to halt … and to withdraw …". */
  static List<InnerEvent> of(Scene scene, Act act) {
    if (!hasContent(act.frame())) {
      return List.of();
    }
    List<InnerEvent> inside = new ArrayList<>();
    for (Token content : tokens(scene, act)) {
      actAt(scene, content)
          .filter(told -> !told.equals(act))
          .ifPresent(told -> inside.add(inner(scene, act, told, content)));
    }
    boolean visiting = act.frame().id().equals("invite") || act.frame().id().equals("accept");
    return inside.isEmpty() && visiting ? List.of(visit(scene, act)) : inside;
  }

  /** The heads of the content with what is coordinated to them. */
  static List<Token> tokens(Scene scene, Act act) {
    List<Token> tokens = new ArrayList<>();
    for (Token content : act.role(Role.CONTENT)) {
      tokens.add(content);
      tokens.addAll(scene.sentence().children(content, "conj"));
    }
    return tokens;
  }

  /** An invitation is to a visit by the invited; accepting one promises it. */
  private static InnerEvent visit(Scene scene, Act act) {
    EventSides.Filled filled = EventSides.of(scene, act);
    Sides sides =
        act.frame().id().equals("invite")
            ? Sides.of(filled.sides().recipient(), filled.sides().actor())
            : filled.sides();
    return new InnerEvent(PloverType.CONSULT.name(), sides, false, TimeInterval.UNKNOWN);
  }

  private static InnerEvent inner(Scene scene, Act outer, Act told, Token content) {
    Sides sides =
        innerSides(outer, told, EventSides.told(scene, told).sides(), EventSides.of(scene, outer));
    boolean negated =
        told.frame().negated()
            ^ new Clause(scene.sentence(), content).isNegated()
            ^ outer.pattern().text().contains("against C");
    return new InnerEvent(told.frame().type(), sides, negated, TimeInterval.UNKNOWN);
  }

  private static Sides innerSides(Act outer, Act told, Sides sides, EventSides.Filled around) {
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
  private static List<ActorCode> targets(Act outer, EventSides.Filled around) {
    return switch (PloverType.valueOf(outer.frame().type())) {
      case ACCUSE -> around.sides().actor();
      case THREATEN, AGREE -> around.sides().recipient();
      default -> List.of();
    };
  }

  /** Who would do what is promised, demanded or alleged. */
  private static List<ActorCode> doers(Act outer, EventSides.Filled around) {
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
