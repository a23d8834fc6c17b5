package org.dragoman.reading.assertion;

import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.syntax.Token;

/**
 * When something was stated: the time of the verb that tells it ("told them in May that …", "as the
 * minister recalled on Monday"), else the day of a live entry.
 */
record StatementTime(Scene scene, Token at) {

  TimeInterval find() {
    return tellers()
        .flatMap(this::timesOf)
        .findFirst()
        .or(this::findLiveDay)
        .orElse(TimeInterval.UNKNOWN);
  }

  private Stream<Token> tellers() {
    Stream<Token> around =
        Stream.concat(Stream.of(at), scene.sentence().ancestors(at).stream()).filter(Token::isVerb);
    return Stream.concat(
        around,
        scene.sentence().stream()
            .filter(token -> token.isVerb() && !token.equals(at) && isTelling(token))
            .filter(token -> token.isRelated("advcl") || token.isRelated("parataxis")));
  }

  private boolean isTelling(Token verb) {
    return scene.lexicon().isInClass("speech", verb.lemma())
        || scene.lexicon().isInClass("telling", verb.lemma());
  }

  private Stream<TimeInterval> timesOf(Token verb) {
    return scene.times().expressions().stream()
        .filter(time -> !time.offset())
        .filter(
            time -> Predicates.above(scene.sentence(), time.top()).filter(verb::equals).isPresent())
        .map(time -> time.meaning().resolve(Tense.PAST))
        .filter(when -> when.isKnown() && !scene.times().isAhead(when));
  }

  private Optional<TimeInterval> findLiveDay() {
    boolean present =
        tellers().anyMatch(verb -> isTelling(verb) && Predicates.isPresent(scene.sentence(), verb));
    return scene.times().findLiveDay().filter(day -> present);
  }
}
