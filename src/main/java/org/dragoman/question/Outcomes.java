package org.dragoman.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may come out: no or yes, or one of the steps of a ladder. Outcomes go by their place. */
public sealed interface Outcomes {

  /** Each in a word, the lowest first; never fewer than two. */
  List<String> names();

  default int size() {
    return names().size();
  }

  /** It does not happen (0), or it does (1). */
  record YesNo() implements Outcomes {
    @Override
    public List<String> names() {
      return List.of("no", "yes");
    }
  }

  /** Agreements of growing weight; every rung stands on one step. */
  record Ladder(List<Step> steps) implements Outcomes {

    /** Every rung a step of its own. */
    public static final Ladder FULL =
        new Ladder(
            Arrays.stream(Rung.values()).map(rung -> new Step(rung.code(), Set.of(rung))).toList());

    /** Neighbouring rungs that are not told apart. */
    public record Step(String name, Set<Rung> rungs) {
      public Step {
        rungs = Collections.unmodifiableSet(EnumSet.copyOf(rungs));
      }
    }

    public Ladder {
      steps = List.copyOf(steps);
      check(steps);
    }

    private static void check(List<Step> steps) {
      List<Rung> all = new ArrayList<>();
      for (Step step : steps) {
        for (Rung rung : step.rungs()) {
          if (all.contains(rung)) {
            throw new QuestionException(
                "the outcomes overlap: " + rung.code() + " stands in two of them");
          }
          all.add(rung);
        }
      }
      if (all.size() < Rung.values().length) {
        EnumSet<Rung> missing = EnumSet.allOf(Rung.class);
        all.forEach(missing::remove);
        throw new QuestionException(
            "the outcomes leave out "
                + missing.stream().map(Rung::code).collect(Collectors.joining(", ")));
      }
      if (steps.stream().map(Step::name).distinct().count() < steps.size()) {
        throw new QuestionException("two of the outcomes bear one name");
      }
      if (!all.equals(List.of(Rung.values())) || steps.size() < 2) {
        throw new QuestionException(
            "the outcomes are two or more steps in this order: "
                + Arrays.stream(Rung.values()).map(Rung::code).collect(Collectors.joining(" < ")));
      }
    }

    @Override
    public List<String> names() {
      return steps.stream().map(Step::name).toList();
    }

    /** On which step a rung stands. */
    public int stepOf(Rung rung) {
      for (int step = 0; step < steps.size(); step++) {
        if (steps.get(step).rungs().contains(rung)) {
          return step;
        }
      }
      throw new IllegalStateException("no step for " + rung);
    }
  }
}
