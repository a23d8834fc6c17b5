package org.dragoman.reading.assertion;

import java.util.Optional;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.syntax.Token;
import org.dragoman.reading.time.TimeExpression;

/** Which of a sentence's times dates the act with this trigger, carried by this anchor. */
record Dating(Scene scene, Token trigger, Token anchor) {

  /** A resolved time with the words it was read off. */
  record Dated(TimeInterval when, String words) {}

  /** The tense in which expressions of time resolve for an act told this firmly. */
  static Tense tense(Firmness firmness) {
    return switch (firmness.status()) {
      case OCCURRED -> Tense.PAST;
      case PLANNED, EXPECTED, POSSIBLE, HYPOTHETICAL -> Tense.FUTURE;
    };
  }

  /** The first time that is the act's own. */
  Optional<Dated> find(Tense tense) {
    return scene.times().expressions().stream()
        .filter(time -> !isName(time) && isOurs(time))
        .map(time -> new Dated(time.meaning().resolve(tense), time.words()))
        .filter(dated -> dated.when().isKnown())
        .findFirst();
  }

  /** A time is ours if it hangs on us, or on a verb without an act of its own behind our noun. */
  private boolean isOurs(TimeExpression time) {
    Optional<Token> owner = owner(time);
    if (owner.isEmpty()) {
      return false;
    }
    Token token = owner.get();
    boolean idle =
        scene.acts().stream()
            .noneMatch(act -> act.trigger().equals(token) || act.anchor().equals(token));
    boolean behindUs =
        trigger.isNoun()
            && scene.sentence().ancestors(trigger).contains(token)
            && isLastActBefore(time);
    return token.equals(trigger) || token.equals(anchor) || idle && behindUs;
  }

  private boolean isLastActBefore(TimeExpression time) {
    return scene.acts().stream()
            .map(act -> act.trigger().index())
            .filter(index -> index < time.from())
            .noneMatch(index -> index > trigger.index())
        && trigger.index() < time.from();
  }

  /** "The 1961 treaty", "the treaty of 2000": the date is part of a name. */
  private boolean isName(TimeExpression time) {
    return scene
            .sentence()
            .head(time.top())
            .filter(head -> scene.lexicon().isInClass("agreement", head.lemma()))
            .isPresent()
        && !time.top().isRelated("obl");
  }

  /** The act or verb that a time expression hangs on. */
  private Optional<Token> owner(TimeExpression time) {
    for (Token above : scene.sentence().ancestors(time.top())) {
      boolean elsewhere = above.isVerb() && !isHelper(above) || isStateOfItsOwn(above);
      if (above.equals(trigger) || above.equals(anchor) || elsewhere) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** "Ties, frosty last winter, …": the winter is that of the frost. */
  private boolean isStateOfItsOwn(Token token) {
    return !token.isNoun() && scene.acts().stream().anyMatch(act -> act.trigger().equals(token));
  }

  private boolean isHelper(Token verb) {
    return trigger.head() == verb.index() && scene.lexicon().isInClass("aspect", verb.lemma())
        || scene.sentence().ancestors(trigger).contains(verb)
            && (verb.isRelated("aux") || scene.lexicon().findOperator(verb.lemma()).isPresent());
  }
}
