package org.dragoman.reading.assertion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Sides;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.syntax.Token;

/**
 * Names the side of an act that its clause leaves out, for the types where that was right more
 * often than not on annotated reports: "Stockholm will extradite them" is to the other party that
 * is spoken of; duties "might be doubled" by the subject of the main clause.
 */
final class Completion {

  private static final Set<String> UPON_THE_OTHER =
      Set.of(
          "ACCUSE",
          "AGREE",
          "AID",
          "COERCE",
          "CONCEDE",
          "CONSULT",
          "COOPERATE",
          "REJECT",
          "REQUEST",
          "SANCTION",
          "SUPPORT",
          "THREATEN");
  private static final Set<String> BY_THE_SUBJECT =
      Set.of("ACCUSE", "AGREE", "AID", "COERCE", "CONCEDE", "REQUEST", "SANCTION", "SUPPORT");

  private Completion() {}

  /** The sides with the missing one filled; unchanged where nobody stands out. */
  static Sides complete(Scene scene, Act act, Sides sides) {
    String type = act.frame().type();
    List<ActorCode> actor = sides.actor();
    List<ActorCode> recipient = sides.recipient();
    if (actor.isEmpty() && BY_THE_SUBJECT.contains(type)) {
      actor =
          governingSubject(scene, act, recipient)
              .orElseGet(() -> scene.actors().counterpartOf(scene.sentence(), sides.recipient()));
    }
    if (recipient.isEmpty() && UPON_THE_OTHER.contains(type)) {
      recipient = scene.actors().counterpartOf(scene.sentence(), actor);
    }
    return Sides.of(actor, recipient);
  }

  private static Optional<List<ActorCode>> governingSubject(
      Scene scene, Act act, List<ActorCode> besides) {
    return scene.sentence().ancestors(act.anchor()).stream()
        .filter(Token::isVerb)
        .flatMap(verb -> scene.sentence().child(verb, "nsubj").stream())
        .filter(subject -> !subject.tag().startsWith("W"))
        .map(subject -> Scene.without(scene.resolve(subject).codes(), besides))
        .filter(codes -> !codes.isEmpty())
        .findFirst();
  }
}
