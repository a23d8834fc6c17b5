package org.dragoman.question;

import java.time.LocalDate;
import java.util.Collections;
import org.dragoman.claim.AgreementType;

/**
 * What is forecast, so that a machine can tell what came of it: asked as a question, or implied by
 * a claim that expects something.
 *
 * @param sources how many independent sources must tell it before it is more than provisional
 */
public record Matter(Criterion criterion, Window window, Outcomes outcomes, int sources) {

  /** How many sources are wanted where nobody says. */
  public static final int USUAL_SOURCES = 2;

  public Matter {
    if (sources < 1) {
      throw new QuestionException("one source at least must tell it, not " + sources);
    }
    if (criterion instanceof Criterion.Act act
        && !Collections.disjoint(act.sides().actor(), act.sides().recipient())) {
      throw new QuestionException("nobody acts on himself: " + act.words());
    }
    boolean signing =
        criterion instanceof Criterion.Stage stage
            && stage.type() == AgreementType.SIGNED
            && stage.form() == null
            && stage.provision() == null;
    if (signing && outcomes instanceof Outcomes.Ladder && criterion.parties().size() < 2) {
      throw new QuestionException("a ladder asks what two or more parties sign");
    }
    if (outcomes instanceof Outcomes.Ladder && !signing) {
      throw new QuestionException(
          "a ladder asks what is signed: its criterion is an agreement that is signed, without form"
              + " and provision");
    }
  }

  /** Whether something happens. */
  static Matter yesNo(Criterion criterion, LocalDate from, LocalDate to) {
    return new Matter(criterion, new Window(from, to), new Outcomes.YesNo(), USUAL_SOURCES);
  }
}
