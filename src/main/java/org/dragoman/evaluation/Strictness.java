package org.dragoman.evaluation;

import java.util.Arrays;
import java.util.Locale;
import org.dragoman.evaluation.MeasuredClaim.Side;

/** How much of two claims must agree for the predicted one to count as right. */
public enum Strictness {
  /** Kind and type, at least one actor, and at least one recipient where the gold has any. */
  LENIENT {
    @Override
    boolean accepts(MeasuredClaim gold, MeasuredClaim predicted) {
      Side actor =
          isMutual(gold) ? predicted.actor().and(predicted.recipient()) : predicted.actor();
      return sameKind(gold, predicted)
          && (gold.actor().isEmpty() || gold.actor().shares(actor))
          && (gold.recipient().isEmpty() || gold.recipient().shares(predicted.recipient()));
    }
  },
  /** Kind, type and all actors and recipients. */
  CORE {
    @Override
    boolean accepts(MeasuredClaim gold, MeasuredClaim predicted) {
      return sameKind(gold, predicted) && sameSides(gold, predicted);
    }
  },
  /** Core, status and negation: the headline figure. */
  FIRM {
    @Override
    boolean accepts(MeasuredClaim gold, MeasuredClaim predicted) {
      return CORE.accepts(gold, predicted)
          && Attribute.STATUS.agrees(gold, predicted)
          && Attribute.NEGATED.agrees(gold, predicted);
    }
  },
  /** Firm, and every attribute that the gold tells. */
  DEEP {
    @Override
    boolean accepts(MeasuredClaim gold, MeasuredClaim predicted) {
      return FIRM.accepts(gold, predicted)
          && Arrays.stream(Attribute.values())
              .filter(attribute -> attribute.isTold(gold))
              .allMatch(attribute -> attribute.agrees(gold, predicted));
    }
  };

  abstract boolean accepts(MeasuredClaim gold, MeasuredClaim predicted);

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean sameKind(MeasuredClaim gold, MeasuredClaim predicted) {
    return gold.kind().equals(predicted.kind()) && gold.type().equals(predicted.type());
  }

  /** Several actors and no recipient: a prediction may spread them over both sides. */
  private static boolean isMutual(MeasuredClaim gold) {
    return gold.actor().codes().size() > 1 && gold.recipient().isEmpty();
  }

  private static boolean sameSides(MeasuredClaim gold, MeasuredClaim predicted) {
    boolean directed =
        gold.actor().equals(predicted.actor()) && gold.recipient().equals(predicted.recipient());
    return directed
        || isMutual(gold) && gold.actor().equals(predicted.actor().and(predicted.recipient()));
  }
}
