package org.dragoman.desk.relation;

import java.util.List;
import org.dragoman.view.relation.Characterisation;
import org.dragoman.view.relation.Explanation;
import org.dragoman.view.relation.PairHistory;
import org.dragoman.view.relation.RelationLine;
import org.dragoman.view.relation.RelationPeriod;
import org.dragoman.view.relation.RelationSeries;
import org.dragoman.view.relation.StandingAgreement;
import org.dragoman.view.relation.Window;

/** How two actors stand to each other on the last day of a window, and how they came there. */
public record PairRelation(
    RelationQuestion question,
    Window window,
    PairHistory history,
    RelationSeries series,
    Explanation explanation,
    List<StandingAgreement> agreements,
    List<Characterisation> characterisations) {

  public PairRelation {
    agreements = List.copyOf(agreements);
    characterisations = List.copyOf(characterisations);
  }

  /** The level on the last day. */
  public double level() {
    List<RelationPeriod> periods = series.periods();
    return periods.get(periods.size() - 1).level();
  }

  public RelationLine line() {
    return new RelationLine(history.events(), question.halfLife());
  }
}
