package org.dragoman.reading.assertion;

import java.util.List;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/** Where something happens, as far as it tells whom it concerns. */
final class Places {

  private Places() {}

  /** The state of the first place that hangs on one of the words with one of the prepositions. */
  static List<ActorCode> of(Scene scene, List<Token> holders, Set<String> prepositions) {
    return holders.stream()
        .flatMap(
            holder -> new Clause(scene.sentence(), holder).listOwnPhrases(prepositions).stream())
        .flatMap(phrase -> scene.actors().findPlace(scene.sentence(), phrase).stream())
        .map(ActorCode::new)
        .limit(1)
        .toList();
  }
}
