package org.dragoman.reading.assertion;

import java.util.Optional;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.ClaimKind;
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

  /**
   * The act's time; empty where the sentence gives none.
   *
   * @param quoted somebody else than the report tells it
   */
  Optional<Dated> find(Firmness firmness, boolean quoted) {
    Tense tense = tense(firmness);
    OwnTimes own = new OwnTimes(scene, trigger, anchor);
    return findOwn(own, tense, false)
        .or(() -> findClause(own, tense))
        .or(() -> findOwn(own, tense, true))
        .or(() -> new BorrowedTime(scene, trigger, anchor).find(tense))
        .or(() -> findLive(firmness, quoted));
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
        .filter(clause -> tense == Tense.PAST || !clause.isSince())
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

  /** What somebody reports in the perfect, in a live entry, may have happened earlier. */
  private Optional<Dated> findLive(Firmness firmness, boolean quoted) {
    boolean simple = anchor.tag().startsWith("VB") && !anchor.tag().equals("VBN");
    boolean told =
        firmness.equals(Firmness.FACT)
            && Predicates.isPresent(scene.sentence(), anchor)
            && !anchor.isRelated("acl")
            && (simple || !quoted);
    return scene
        .times()
        .findLiveDay()
        .filter(day -> told && !isState())
        .map(day -> new Dated(day, "the entry's day"));
  }

  private boolean isState() {
    return scene.acts().stream()
        .filter(act -> act.trigger().equals(trigger))
        .anyMatch(
            act ->
                act.frame().kind() == ClaimKind.RELATION
                    || act.frame().type().equals(AgreementType.IN_FORCE.code()));
  }
}
