package org.dragoman.reading.assertion;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.assertion.Dating.Dated;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.dragoman.reading.time.TimeExpression;

/**
 * The time that an act without one of its own takes over: from the verb before it in a coordination
 * ("met on Tuesday and agreed to …"), from the clause that it is part of ("recalled its envoy in
 * June when … bombed …"), or from the time that its "when" goes back to ("last October, when …").
 */
record BorrowedTime(Scene scene, Token trigger, Token anchor) {

  private static final Set<String> AT_THE_TIME = Set.of("when", "as", "while", "in", "by");
  private static final Set<String> DURING = Set.of("during", "at", "amid", "under", "without");

  /** How the time of one predicate is that of another below it. */
  private enum Link {
    SAME,
    PRIOR
  }

  Optional<Dated> find(Tense tense) {
    return tense == Tense.PAST && trigger.isVerb()
        ? findBeforeWhen().or(() -> climb(tense))
        : climb(tense);
  }

  private ParsedSentence sentence() {
    return scene.sentence();
  }

  /** "In 2017, when the other stationed a battery there". */
  private Optional<Dated> findBeforeWhen() {
    return scene.times().expressions().stream()
        .filter(time -> !time.offset() && isWhen(time.to()))
        .filter(time -> isNextAct(time.to()))
        .map(time -> new Dated(time.bare().resolve(Tense.PAST), time.words()))
        .filter(dated -> dated.when().isKnown())
        .findFirst();
  }

  private boolean isWhen(int index) {
    int behind = index < sentence().size() && sentence().token(index).word().equals(",") ? 1 : 0;
    return index + behind < sentence().size()
        && sentence().token(index + behind).lower().equals("when");
  }

  private boolean isNextAct(int from) {
    boolean nearest =
        trigger.index() > from + 1
            && sentence().tokens().subList(from + 2, trigger.index()).stream()
                .noneMatch(token -> token.word().matches("[;:]"));
    return nearest
        && scene.times().expressions().stream()
            .noneMatch(time -> time.from() > from && time.from() < trigger.index());
  }

  private Optional<Dated> climb(Tense tense) {
    Token below = anchor.isVerb() || !trigger.isVerb() ? anchor : trigger;
    Link link = Link.SAME;
    while (below.head() >= 0) {
      Token above = sentence().token(below.head());
      Optional<Link> step = link(below, above, tense);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      link = step.get() == Link.PRIOR ? Link.PRIOR : link;
      Optional<Dated> dated = find(above, below, tense);
      if (dated.isPresent()) {
        return link == Link.PRIOR ? dated.map(BorrowedTime::priorTo) : dated;
      }
      below = above;
    }
    return Optional.empty();
  }

  private static Dated priorTo(Dated dated) {
    return new Dated(new TimeInterval(null, dated.when().latest()), "before " + dated.words());
  }

  private Optional<Link> link(Token below, Token above, Tense tense) {
    if (!below.isVerb() && sentence().child(below, "cop").isEmpty()) {
      return isScene(below) ? Optional.of(Link.SAME) : Optional.empty();
    }
    String marker = new Clause(sentence(), below).marker();
    if (below.isRelated("conj")) {
      boolean comesLater =
          Predicates.isPast(sentence(), above)
              && (tense == Tense.FUTURE || Predicates.isPresent(sentence(), below));
      return comesLater ? Optional.empty() : Optional.of(Link.SAME);
    }
    if (below.isRelated("advcl")) {
      return adverbial(below, marker);
    }
    if (below.isRelated("parataxis")) {
      return aside(below, above);
    }
    boolean saying = scene.lexicon().isInClass("speech", above.lemma());
    return below.isRelated("xcomp") && !saying ? Optional.of(Link.SAME) : Optional.empty();
  }

  private Optional<Link> adverbial(Token verb, String marker) {
    boolean bareParticiple = marker.isEmpty() && verb.tag().equals("VBG");
    if (isBefore(verb, marker)) {
      return Optional.of(Link.PRIOR);
    }
    boolean when =
        sentence().children(verb, "advmod").stream().anyMatch(word -> word.lower().equals("when"));
    boolean same = AT_THE_TIME.contains(marker) && !Predicates.isPluperfect(sentence(), verb);
    return same || bareParticiple || when ? Optional.of(Link.SAME) : Optional.empty();
  }

  /** "After a mission had come", "because it had fired", "having fired". */
  private boolean isBefore(Token verb, String marker) {
    boolean past =
        Predicates.isPluperfect(sentence(), verb) && Set.of("", "because").contains(marker);
    return past || marker.equals("after") || openerOf(verb).equals("after");
  }

  private String openerOf(Token verb) {
    return sentence().subtree(verb).stream()
        .filter(token -> !token.isRelated("punct"))
        .findFirst()
        .filter(token -> isPartOf(verb, token))
        .map(Token::lower)
        .orElse("");
  }

  /** The first word of a clause inside the clause opens only that one. */
  private boolean isPartOf(Token verb, Token opener) {
    return Predicates.above(sentence(), opener).filter(verb::equals).isPresent();
  }

  /** "In June ties cooled: the other side froze its aid" explains; an "after" is set apart. */
  private Optional<Link> aside(Token below, Token above) {
    boolean explains =
        above.index() < below.index()
            && sentence().tokens().subList(above.index(), below.index()).stream()
                .anyMatch(token -> token.word().equals(":"));
    if (openerOf(below).equals("after")) {
      return Optional.of(Link.PRIOR);
    }
    return explains ? Optional.of(Link.SAME) : Optional.empty();
  }

  /** "Announced on Thursday during a visit to …": what the clause happens at. */
  private boolean isScene(Token noun) {
    return noun.isRelated("obl")
        && DURING.contains(new Clause(sentence(), noun).prepositionOf(noun))
        && sentence().child(noun, "nmod", "amod").isPresent();
  }

  /**
   * The time of a verb, if what hangs on it is under it: a clause of its own only by one in front.
   */
  private Optional<Dated> find(Token verb, Token below, Tense tense) {
    boolean apart = below.isRelated("conj") && Predicates.hasSubject(sentence(), below);
    return timesOf(verb)
        .filter(time -> !apart || time.from() < verb.index())
        .filter(time -> !below.isRelated("conj") || time.from() < below.index())
        .map(time -> Dating.dated(time, tense))
        .filter(dated -> dated.when().isKnown())
        .filter(dated -> tense != Tense.PAST || !scene.times().isAhead(dated.when()))
        .findFirst();
  }

  private Stream<TimeExpression> timesOf(Token verb) {
    return scene.times().expressions().stream()
        .filter(time -> !time.offset())
        .filter(
            time ->
                scene.times().clauses().stream().noneMatch(clause -> clause.time().equals(time)))
        .filter(time -> Predicates.above(sentence(), time.top()).filter(verb::equals).isPresent());
  }
}
