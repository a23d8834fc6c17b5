package org.dragoman.reading.assertion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/** Where an act with this trigger, carried by this anchor, takes place. */
record Whereabouts(Scene scene, Token trigger, Token anchor) {

  private static final Set<String> PREPOSITIONS = Set.of("in", "at");

  /** The country code of the place that hangs on the act; empty where none is stated. */
  Optional<String> find() {
    for (Token holder : List.of(trigger, anchor)) {
      for (Token child : scene.sentence().children(holder, "obl", "nmod")) {
        if (PREPOSITIONS.contains(new Clause(scene.sentence(), holder).prepositionOf(child))) {
          Optional<String> place = scene.actors().findPlace(scene.sentence(), child);
          if (place.isPresent()) {
            return place;
          }
        }
      }
    }
    return Optional.empty();
  }
}
