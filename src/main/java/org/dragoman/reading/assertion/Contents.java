package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** What is promised, demanded, threatened, alleged or refused: the events inside a speech act. */
final class Contents {

  private Contents() {}

  /**
   * A clause or phrase that tells a content.
   *
   * @param negated what it tells is to end, or not to happen
   */
  private record Content(Token head, boolean negated) {}

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
    for (Content content : contents(scene, act)) {
      told(scene, act, content).ifPresent(inside::add);
    }
    return inside.isEmpty() && isInvitation(act) ? List.of(visit(scene, act)) : inside;
  }

  /** The acts at the content slot, without the speech act itself. */
  static List<Act> actsInside(Scene scene, Act act) {
    return contents(scene, act).stream()
        .flatMap(content -> actAt(scene, content.head()).stream())
        .filter(told -> !told.equals(act))
        .toList();
  }

  /** Triggers and anchors of the acts inside, which make no claim of their own. */
  static Set<Token> covered(Scene scene, Act act) {
    Set<Token> covered = new HashSet<>();
    actsInside(scene, act).forEach(told -> covered.addAll(List.of(told.trigger(), told.anchor())));
    for (Content content : contents(scene, act)) {
      if (!act.role(Role.CONTENT).contains(content.head())) {
        act.role(Role.CONTENT).forEach(covered::add);
      }
    }
    return covered;
  }

  private static List<Content> contents(Scene scene, Act act) {
    List<Content> contents = new ArrayList<>();
    for (Token head : heads(scene, act)) {
      contents.add(turned(scene, act, head));
    }
    return contents;
  }

  /** The heads of the content with what is coordinated to them; of an offer, what is offered. */
  private static List<Token> heads(Scene scene, Act act) {
    ParsedSentence sentence = scene.sentence();
    List<Token> heads = new ArrayList<>();
    for (Token content : act.role(Role.CONTENT)) {
      Token head = new Clause(sentence, content).antecedent(content);
      heads.add(head);
      heads.addAll(sentence.children(head, "conj"));
    }
    if (heads.isEmpty()) {
      act.words().values().stream()
          .filter(word -> scene.lexicon().isInClass("proposal", word.lemma()))
          .forEach(noun -> heads.addAll(sentence.children(noun, "acl", "ccomp")));
    }
    return heads;
  }

  /** "To halt all transfers", "an end to deportations": the transfers and deportations, negated. */
  private static Content turned(Scene scene, Act act, Token head) {
    boolean negated =
        new Clause(scene.sentence(), head).isNegated() ^ act.pattern().text().contains("against C");
    return stopped(scene, head)
        .filter(inner -> !act.trigger().equals(inner))
        .map(inner -> new Content(inner, !negated))
        .orElseGet(() -> new Content(head, negated));
  }

  private static Optional<Token> stopped(Scene scene, Token head) {
    ParsedSentence sentence = scene.sentence();
    Stream<Token> governed =
        head.isNoun()
            ? scene.lexicon().isInClass("ending", head.lemma())
                ? sentence.children(head, "nmod").stream()
                : Stream.empty()
            : scene.lexicon().isInClass("stopping", head.lemma())
                ? sentence.children(head, "obj", "xcomp", "ccomp", "obl", "advcl").stream()
                : Stream.empty();
    return governed
        .filter(
            token ->
                ownAct(scene, token)
                    .map(Contents::canBeStopped)
                    .orElseGet(() -> isStoppableThing(scene, token)))
        .findFirst();
  }

  /** Ending sanctions is a concession, not a sanction undone. */
  private static boolean canBeStopped(Act act) {
    return !"discontinue".equals(act.frame().mode())
        && !act.frame().type().equals(PloverType.CONSULT.name());
  }

  private static boolean isStoppableThing(Scene scene, Token thing) {
    return Things.typeOf(scene, thing)
        .filter(type -> type == PloverType.AID || type == PloverType.ASSAULT)
        .isPresent();
  }

  private static boolean isInvitation(Act act) {
    return act.frame().id().equals("invite")
        || act.frame().id().equals("accept") && act.pattern().text().contains("invitation");
  }

  /** An invitation is to a visit by the invited; accepting one promises it. */
  private static InnerEvent visit(Scene scene, Act act) {
    Sides sides = EventSides.of(scene, act).sides();
    return new InnerEvent(
        PloverType.CONSULT.name(),
        act.frame().id().equals("invite") ? Sides.of(sides.recipient(), sides.actor()) : sides,
        false,
        TimeInterval.UNKNOWN);
  }

  private static Optional<InnerEvent> told(Scene scene, Act outer, Content content) {
    InnerSides sides = InnerSides.within(outer.frame(), EventSides.of(scene, outer).sides());
    Optional<Act> act = actAt(scene, content.head()).filter(told -> !told.equals(outer));
    return act.isPresent()
        ? Optional.of(inner(scene, sides, act.get(), content.negated()))
        : Things.typeOf(scene, content.head())
            .map(
                type ->
                    new InnerEvent(
                        type.name(),
                        sides.of(
                            type,
                            null,
                            type == PloverType.CONSULT,
                            sidesOf(scene, content.head(), sides),
                            content.negated()),
                        content.negated(),
                        TimeInterval.UNKNOWN));
  }

  private static InnerEvent inner(Scene scene, InnerSides sides, Act told, boolean turned) {
    boolean negated = told.frame().negated() ^ turned;
    Sides own = EventSides.told(scene, told).sides();
    Sides inside =
        told.frame().kind() == ClaimKind.EVENT
            ? sides.of(
                PloverType.valueOf(told.frame().type()),
                told.frame().mode(),
                told.frame().mutual(),
                own,
                negated)
            : sides.ofAgreement(own);
    return new InnerEvent(told.frame().type(), inside, negated, TimeInterval.UNKNOWN);
  }

  /** "American escorts", "drones to Russia": whose the thing is, and whom it is for. */
  private static Sides sidesOf(Scene scene, Token thing, InnerSides around) {
    ParsedSentence sentence = scene.sentence();
    List<ActorCode> owners =
        sentence.children(thing, "nmod", "amod", "compound").stream()
            .filter(child -> child.index() < thing.index() && !child.isPronoun())
            .flatMap(child -> scene.resolve(child).codes().stream())
            .toList();
    Clause clause = new Clause(sentence, thing);
    List<ActorCode> targets =
        Stream.concat(
                sentence.subtree(thing).stream(),
                sentence.head(thing).stream()
                    .flatMap(verb -> sentence.children(verb, "obl").stream()))
            .filter(child -> child.index() > thing.index())
            .filter(
                child -> Set.of("to", "for", "against", "on").contains(clause.prepositionOf(child)))
            .flatMap(child -> scene.resolve(child).codes().stream())
            .distinct()
            .toList();
    return Sides.of(Scene.without(owners, around.others()), targets);
  }

  /** The act told at a token or carried by it. */
  static Optional<Act> actAt(Scene scene, Token token) {
    return ownAct(scene, token)
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

  private static Optional<Act> ownAct(Scene scene, Token token) {
    return scene.acts().stream()
        .filter(act -> act.anchor().equals(token) || act.trigger().equals(token))
        .filter(
            act ->
                act.frame().kind() == ClaimKind.EVENT || act.frame().kind() == ClaimKind.AGREEMENT)
        .findFirst();
  }
}
