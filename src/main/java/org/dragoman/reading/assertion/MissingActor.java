package org.dragoman.reading.assertion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/**
 * Who does an act whose words name nobody.
 *
 * @param recipients upon whom it is
 */
record MissingActor(Scene scene, Act act, List<ActorCode> recipients) {

  List<ActorCode> find() {
    boolean unnamed = !act.role(Role.ACTOR).isEmpty();
    return switch (PloverType.valueOf(act.frame().type())) {
      case PROTEST -> onTheStreets();
      case ASSAULT -> unnamed || isPassive() ? List.of() : governing().orElse(List.of());
      case COERCE -> unnamed ? List.of() : anybody();
      default -> anybody();
    };
  }

  private boolean isPassive() {
    return new Clause(scene.sentence(), act.anchor()).isPassive();
  }

  /** Those who protest belong to the state where they do. */
  private List<ActorCode> onTheStreets() {
    List<ActorCode> there =
        Places.of(scene, List.of(act.trigger()), Set.of("in", "at", "outside", "on"));
    return there.isEmpty() ? scene.actors().salient(scene.sentence(), 1) : there;
  }

  private List<ActorCode> anybody() {
    return governing().orElseGet(() -> scene.actors().counterpartOf(scene.sentence(), recipients));
  }

  /**
   * "He ruled out retaliation but said that duties might be doubled": by the main clause's subject.
   */
  private Optional<List<ActorCode>> governing() {
    return scene.sentence().ancestors(act.anchor()).stream()
        .filter(Token::isVerb)
        .flatMap(verb -> scene.sentence().child(verb, "nsubj").stream())
        .filter(subject -> !subject.tag().startsWith("W"))
        .map(subject -> Scene.without(scene.resolve(subject).codes(), recipients))
        .filter(codes -> !codes.isEmpty())
        .findFirst();
  }
}
