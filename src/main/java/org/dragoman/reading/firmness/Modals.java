package org.dragoman.reading.firmness;

import java.util.Set;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** What the modal verbs and semi-modals of a clause make of it. */
final class Modals {

  private static final int REACH = 3;

  private Modals() {}

  static void apply(Clause clause, JudgementBuilder judgement) {
    if (isPending(clause)) {
      judgement.pending("yet to");
      return;
    }
    for (String auxiliary : clause.auxiliaries()) {
      switch (auxiliary) {
        case "will", "shall", "'ll", "wo", "would", "'d" -> judgement.foretell(auxiliary);
        case "may", "might" -> judgement.status(ClaimStatus.POSSIBLE, auxiliary);
        case "could" -> could(clause, judgement);
        case "can", "ca" -> can(clause, judgement);
        case "must", "ought" -> judgement.abstain(auxiliary);
        default -> {}
      }
    }
    if (isToBe(clause)) {
      judgement.status(ClaimStatus.PLANNED, "is to");
    }
  }

  /** "Could not agree" tells what did not happen. */
  private static void could(Clause clause, JudgementBuilder judgement) {
    if (!clause.isNegated()) {
      judgement.status(ClaimStatus.POSSIBLE, "could");
    }
  }

  /** "Cannot spare a battery": what is not going to happen. */
  private static void can(Clause clause, JudgementBuilder judgement) {
    judgement.status(clause.isNegated() ? ClaimStatus.PLANNED : ClaimStatus.POSSIBLE, "can");
  }

  /** "Embassies are to reopen": a form of be and an infinitive make a plan. */
  static boolean isToBe(Clause clause) {
    boolean infinitive =
        clause.sentence().children(clause.predicate(), "mark", "aux").stream()
            .anyMatch(mark -> mark.tag().equals("TO"));
    return infinitive
        && clause.auxiliaries().stream().anyMatch(Set.of("is", "are", "was", "were")::contains);
  }

  /** "Has yet to be ratified", "have still to reply", "remains to be signed": not so far. */
  static boolean isPending(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    for (int to = clause.predicate().index() - 1;
        to > 0 && to >= clause.predicate().index() - REACH;
        to--) {
      if (sentence.token(to).tag().equals("TO")) {
        Token before = sentence.token(to - 1);
        boolean outstanding = Set.of("yet", "still").contains(before.lower());
        return before.lemma().equals("remain")
            || outstanding
                && to > 1
                && Set.of("have", "be", "remain").contains(sentence.token(to - 2).lemma());
      }
    }
    return false;
  }
}
