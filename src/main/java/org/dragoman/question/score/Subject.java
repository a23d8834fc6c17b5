package org.dragoman.question.score;

import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.question.Criterion;
import org.dragoman.question.LedgerEntry;

/**
 * What a forecast is about, apart from when and in which form: one type of act or stage among the
 * same parties. What came of one forecast on it tells much of what came of the others, so they are
 * drawn together.
 *
 * @param type as written in claims, or where it is decided elsewhere the place
 */
record Subject(String type, List<ActorCode> parties) {

  static Subject of(LedgerEntry entry) {
    Criterion criterion = entry.scored().forecast().matter().criterion();
    return criterion instanceof Criterion.Elsewhere elsewhere
        ? new Subject(elsewhere.words(), List.of())
        : new Subject(criterion.typeCode(), criterion.parties());
  }
}
