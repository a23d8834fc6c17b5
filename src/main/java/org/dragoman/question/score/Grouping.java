package org.dragoman.question.score;

import org.dragoman.question.Forecaster;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.LedgerEntry;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcomes;

/** By what forecasts are put together. */
public enum Grouping {
  /** Who made it. */
  FORECASTER {
    @Override
    Group of(LedgerEntry entry) {
      Forecaster forecaster = entry.scored().forecast().forecaster();
      return new Group(forecaster.name(), 0, forecaster.kind());
    }
  },
  /** Whose word it is. */
  KIND {
    @Override
    Group of(LedgerEntry entry) {
      ForecasterKind kind = entry.scored().forecast().forecaster().kind();
      return new Group(kind.code(), kind.ordinal(), kind);
    }
  },
  /** What it is asked: a ladder, or the type of the act or stage. */
  QUESTION {
    @Override
    Group of(LedgerEntry entry) {
      Matter matter = entry.scored().forecast().matter();
      boolean ladder = matter.outcomes() instanceof Outcomes.Ladder;
      return new Group(ladder ? "ladder" : matter.criterion().typeCode(), 0, null);
    }
  },
  /** How far it looks ahead. */
  HORIZON {
    @Override
    Group of(LedgerEntry entry) {
      Horizon horizon = Horizon.of(entry.scored().forecast().horizonDays());
      return new Group(horizon.words(), horizon.ordinal(), null);
    }
  };

  abstract Group of(LedgerEntry entry);
}
