package org.dragoman.reading.assertion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ClaimKind;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.syntax.Token;
import org.dragoman.reading.time.DatedClause;
import org.dragoman.reading.time.TimeExpression;

/**
 * The times that belong to the act with this trigger, carried by this anchor: by the tree, or where
 * the tree gives a time to nobody else, by standing right behind the act.
 */
record OwnTimes(Scene scene, Token trigger, Token anchor) {

  private static final Set<String> BARRIERS = Set.of(",", ";", ":", "–", "—", "--", "(", "-LRB-");

  /** So many words may stand between a state and the "since" that dates it. */
  private static final int NEAR = 3;

  /** So many words may stand between "first" and "since". */
  private static final int REACH = 10;

  boolean contains(TimeExpression time) {
    if (isName(time) || isOfClauseAroundIt(time) || isRank(time.from())) {
      return false;
    }
    if (time.offset()) {
      return isNextBehind(time);
    }
    return !isOfSubject(time) && !isOfLaterForecast(time) && (hangsOnUs(time) || isBehindUs(time));
  }

  boolean contains(DatedClause clause) {
    boolean inside =
        clause.covers(scene.sentence(), trigger) || clause.covers(scene.sentence(), anchor);
    boolean behind =
        clause.from() > trigger.index()
            && clause.from() - trigger.index() <= NEAR
            && isUninterrupted(trigger.index() + 1, clause.from());
    return !inside
        && !isRank(clause.from() + 1)
        && (behind || owner(clause.top()).filter(this::isUs).isPresent());
  }

  /** "The first visit since 2011", "the worst crisis since the war": the time bounds a rank. */
  private boolean isRank(int from) {
    int since = from - 1;
    return since > 0
        && scene.sentence().token(since).lower().equals("since")
        && scene.sentence().tokens().subList(Math.max(0, since - REACH), since).stream()
            .anyMatch(token -> token.lower().equals("first") || token.tag().equals("JJS"));
  }

  private boolean isUs(Token token) {
    return token.equals(trigger) || token.equals(anchor);
  }

  /** A time in a "since" or "when" clause is not that of the act which the clause hangs on. */
  private boolean isOfClauseAroundIt(TimeExpression time) {
    return scene.times().clauses().stream()
        .anyMatch(
            clause -> clause.time().equals(time) && !clause.covers(scene.sentence(), trigger));
  }

  private boolean isNextBehind(TimeExpression time) {
    return scene.acts().stream()
        .map(Act::trigger)
        .filter(other -> other.index() >= time.to())
        .min(Comparator.comparingInt(Token::index))
        .filter(trigger::equals)
        .isPresent();
  }

  /** "Its transfer of arms last year has soured relations": the year is that of the transfer. */
  private boolean isOfSubject(TimeExpression time) {
    return trigger.isVerb()
        && time.from() < trigger.index()
        && scene.acts().stream()
            .map(Act::trigger)
            .anyMatch(
                noun ->
                    noun.isNoun()
                        && noun.index() < time.from()
                        && noun.isRelated("nsubj")
                        && isUninterrupted(noun.index() + 1, time.from()));
  }

  /** "An accord is likely, and a war this year unlikely": each forecast has its own time. */
  private boolean isOfLaterForecast(TimeExpression time) {
    return trigger.isNoun()
        && !scene.weighed().isEmpty()
        && scene.acts().stream()
            .map(Act::trigger)
            .anyMatch(
                other ->
                    other.isNoun()
                        && other.index() > trigger.index()
                        && other.index() < time.from()
                        && isApart(trigger.index(), other.index()));
  }

  private boolean isApart(int from, int to) {
    return scene.sentence().tokens().subList(from, to).stream()
        .anyMatch(token -> token.word().matches("[,;:]|and|but"));
  }

  /** A time is ours if it hangs on us, or on a verb without an act of its own behind our noun. */
  private boolean hangsOnUs(TimeExpression time) {
    Optional<Token> owner = owner(time.top());
    if (owner.isEmpty()) {
      return false;
    }
    Token token = owner.get();
    return isUs(token)
        || isIdle(token)
            && (isParticipleOf(token)
                || isForecastOf(token)
                || isPurposeOf(token)
                || isAround(token, time));
  }

  /** "A visit planned for May", "the threat, uttered in 1995". */
  private boolean isParticipleOf(Token verb) {
    return trigger.isNoun()
        && (verb.isRelated("acl") && verb.head() == trigger.index() || isScheduleOf(verb));
  }

  /** "A session of the fisheries commission planned for October". */
  private boolean isScheduleOf(Token verb) {
    return scene.lexicon().isInClass("scheduling", verb.lemma())
        && verb.index() > trigger.index()
        && isUninterrupted(trigger.index() + 1, verb.index());
  }

  /** "Will meet to review it next July". */
  private boolean isPurposeOf(Token verb) {
    return trigger.isVerb()
        && verb.head() == trigger.index()
        && markOf(verb).equals("to")
        && scene.acts().stream()
            .filter(act -> act.trigger().equals(trigger))
            .filter(act -> act.frame().kind() == ClaimKind.EVENT)
            .noneMatch(act -> Contents.hasContent(act.frame()));
  }

  private String markOf(Token verb) {
    return scene.sentence().child(verb, "mark").map(Token::lower).orElse("");
  }

  /** "A meeting is likely next spring". */
  private boolean isForecastOf(Token predicate) {
    return trigger.isNoun() && !predicate.isVerb() && trigger.head() == predicate.index();
  }

  private boolean isAround(Token verb, TimeExpression time) {
    return trigger.isNoun()
        && !scene.lexicon().isInClass("speech", verb.lemma())
        && scene.sentence().ancestors(trigger).contains(verb)
        && isLastActBefore(time);
  }

  private boolean isIdle(Token token) {
    return scene.acts().stream()
        .noneMatch(act -> act.trigger().equals(token) || act.anchor().equals(token));
  }

  private boolean isLastActBefore(TimeExpression time) {
    return scene.acts().stream()
            .map(act -> act.trigger().index())
            .filter(index -> index < time.from())
            .noneMatch(index -> index > trigger.index())
        && trigger.index() < time.from();
  }

  private boolean isBehindUs(TimeExpression time) {
    boolean behind =
        time.from() > trigger.index() && isUninterrupted(trigger.index() + 1, time.from());
    if (!behind) {
      return false;
    }
    return trigger.isVerb()
        ? isNobodysElse(time) || isBeforeInfinitive(time)
        : (!scene.weighed().isEmpty() || isForecast(time)) && isLastActBefore(time);
  }

  private boolean isNobodysElse(TimeExpression time) {
    return Predicates.above(scene.sentence(), time.top()).filter(above -> !isIdle(above)).isEmpty()
        && scene.sentence().ancestors(time.top()).stream()
            .takeWhile(above -> !above.isVerb())
            .allMatch(this::isIdle);
  }

  /** "Urged them on Thursday to leave". */
  private boolean isBeforeInfinitive(TimeExpression time) {
    return time.to() < scene.sentence().size()
        && scene.sentence().token(time.to()).lower().equals("to");
  }

  /** "A visit is conceivable next year". */
  private boolean isForecast(TimeExpression time) {
    if (time.from() - trigger.index() < 3) {
      return false;
    }
    Token before = scene.sentence().token(time.from() - 1);
    return before.tag().startsWith("JJ")
        && scene.sentence().token(time.from() - 2).lemma().equals("be");
  }

  private boolean isUninterrupted(int from, int to) {
    List<Token> between = scene.sentence().tokens().subList(from, to);
    return between.stream()
        .noneMatch(
            token ->
                BARRIERS.contains(token.word())
                    || token.isVerb() && !token.lemma().equals("be")
                    || token.tag().equals("MD")
                    || token.tag().startsWith("W"));
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

  /** The act or verb that a token of a time hangs on. */
  private Optional<Token> owner(Token top) {
    for (Token above : scene.sentence().ancestors(top)) {
      boolean elsewhere = above.isVerb() && !isHelper(above) || isStateOfItsOwn(above);
      if (isUs(above) || elsewhere || isForecastOf(above)) {
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
