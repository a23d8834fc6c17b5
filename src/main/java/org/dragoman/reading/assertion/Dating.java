package org.dragoman.reading.assertion;

import java.util.Optional;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.syntax.Token;
import org.dragoman.reading.time.DatedClause;
import org.dragoman.reading.time.TimeExpression;

/**
 * When the act with this trigger, carried by this anchor, happened or will: by a time of its own,
 * by a clause that hangs on it, or by the time of the clause that it hangs on.
 */
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

  /** The act's time; empty where the sentence gives none. */
  Optional<Dated> find(Firmness firmness) {
    Tense tense = tense(firmness);
    OwnTimes own = new OwnTimes(scene, trigger, anchor);
    return findOwn(own, tense, false)
        .or(() -> findClause(own, tense))
        .or(() -> findOwn(own, tense, true))
        .or(() -> new BorrowedTime(scene, trigger, anchor).find(tense))
        .or(() -> findLive(firmness));
  }

  private Optional<Dated> findOwn(OwnTimes own, Tense tense, boolean offset) {
    return scene.times().expressions().stream()
        .filter(time -> time.offset() == offset && own.contains(time))
        .map(time -> dated(time, tense))
        .filter(dated -> isPlausible(dated.when(), tense))
        .findFirst();
  }

  private Optional<Dated> findClause(OwnTimes own, Tense tense) {
    return scene.times().clauses().stream()
        .filter(own::contains)
        .map(clause -> dated(clause, tense))
        .filter(dated -> isPlausible(dated.when(), tense))
        .findFirst();
  }

  static Dated dated(TimeExpression time, Tense tense) {
    return new Dated(time.meaning().resolve(tense), time.words());
  }

  private Dated dated(DatedClause clause, Tense tense) {
    String words =
        scene.word(scene.sentence().token(clause.from())) + " … " + clause.time().words();
    return new Dated(scene.times().resolve(clause, tense), words);
  }

  /** What has happened did not happen after the report. */
  private boolean isPlausible(TimeInterval when, Tense tense) {
    return when.isKnown() && !(tense == Tense.PAST && scene.times().isAhead(when));
  }

  private Optional<Dated> findLive(Firmness firmness) {
    boolean told =
        firmness.status() == ClaimStatus.OCCURRED && Predicates.isPresent(scene.sentence(), anchor);
    boolean state =
        scene.acts().stream()
            .filter(act -> act.trigger().equals(trigger))
            .anyMatch(act -> act.frame().kind() == ClaimKind.RELATION);
    return scene
        .times()
        .findLiveDay()
        .filter(day -> told && !state)
        .map(day -> new Dated(day, "the entry's day"));
  }
}
