package org.dragoman.question.precedent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Probabilities;

/**
 * Earlier cases of one kind and what came of them.
 *
 * @param words what they are: {@code talks of Russia and North Korea}
 */
public record ReferenceClass(String words, Outcomes outcomes, List<Case> cases) {

  /**
   * One of them.
   *
   * @param outcome what came of it
   * @param claims that tell of it and of what came
   */
  public record Case(int outcome, LocalDate day, List<RecordedClaim> claims) {
    public Case {
      claims = List.copyOf(claims);
    }
  }

  public ReferenceClass {
    cases = List.copyOf(cases);
  }

  public int size() {
    return cases.size();
  }

  public long count(int outcome) {
    return cases.stream().filter(one -> one.outcome() == outcome).count();
  }

  /** Those cases that are not in a narrower class too. */
  public ReferenceClass beyond(List<ReferenceClass> narrower) {
    Set<Case> known =
        narrower.stream().flatMap(one -> one.cases().stream()).collect(Collectors.toSet());
    return new ReferenceClass(
        words, outcomes, cases.stream().filter(one -> !known.contains(one)).toList());
  }

  /**
   * The shares in this class, drawn towards what is known otherwise as if that were so many further
   * cases.
   */
  public Probabilities drawnTo(Probabilities otherwise, double weight) {
    List<Double> shares = new ArrayList<>();
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      shares.add(count(outcome) + weight * otherwise.get(outcome));
    }
    return Probabilities.inProportion(shares);
  }

  /** {@code of 4 talks of Russia and North Korea, 1 joint-declaration}. */
  public String summary() {
    List<String> counts = new ArrayList<>();
    for (int outcome = outcomes.size() - 1; outcome >= 0; outcome--) {
      if (count(outcome) > 0) {
        counts.add(count(outcome) + " " + outcomes.names().get(outcome));
      }
    }
    return "of " + size() + " " + words + (size() == 0 ? "" : ": " + String.join(", ", counts));
  }
}
