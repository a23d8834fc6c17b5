package org.dragoman.reading.assertion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.codes.PloverType;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/** What a promised, demanded or threatened thing comes to where no act is told: grants are aid. */
final class Things {

  private static final List<PloverType> TYPES =
      List.of(
          PloverType.AID,
          PloverType.SANCTION,
          PloverType.CONCEDE,
          PloverType.RETREAT,
          PloverType.ASSAULT,
          PloverType.COERCE,
          PloverType.MOBILIZE,
          PloverType.CONSULT,
          PloverType.SUPPORT,
          PloverType.COOPERATE);

  private Things() {}

  /** The type of event that a noun, or what it is a measure of, stands for. */
  static Optional<PloverType> typeOf(Scene scene, Token head) {
    Clause clause = new Clause(scene.sentence(), head);
    Stream<Token> measured =
        scene.sentence().children(head, "nmod", "compound").stream()
            .filter(
                child ->
                    child.isRelated("compound")
                        || Set.of("of", "in").contains(clause.prepositionOf(child)));
    return Stream.concat(Stream.of(head), measured)
        .filter(Token::isNoun)
        .flatMap(noun -> ownType(scene, noun).stream())
        .findFirst();
  }

  private static Optional<PloverType> ownType(Scene scene, Token noun) {
    return TYPES.stream()
        .filter(
            type ->
                scene
                    .lexicon()
                    .isInClass("thing-" + type.name().toLowerCase(Locale.ROOT), noun.lemma()))
        .findFirst();
  }
}
