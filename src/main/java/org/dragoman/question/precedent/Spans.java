package org.dragoman.question.precedent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Sides;
import org.dragoman.question.Criterion;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcome;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Resolution;
import org.dragoman.question.Window;
import org.dragoman.question.precedent.ReferenceClass.Case;
import org.dragoman.view.Words;

/** Earlier windows of the same length as a class: in how many of them it happened. */
final class Spans {

  private static final Outcomes YES_NO = new Outcomes.YesNo();
  private static final int MOST = 400;

  private final Past past;
  private final Resolution told;

  Spans(Past past) {
    this.past = past;
    this.told = past.afterwards();
  }

  /** The same parties; each of those who act with anybody, the same parties among them. */
  List<ReferenceClass> classes(Matter matter) {
    List<ReferenceClass> classes = new ArrayList<>();
    classes.add(of(matter.criterion(), matter));
    List<ActorCode> parties = matter.criterion().parties();
    if (parties.size() > 1) {
      List<ActorCode> acting = acting(matter.criterion());
      List<Case> cases =
          acting.stream()
              .flatMap(party -> of(by(party, matter.criterion()), matter).cases().stream())
              .toList();
      classes.add(
          new ReferenceClass(
              spans(matter)
                  + " of "
                  + acting.stream().map(Words::actor).collect(Collectors.joining(" or "))
                  + " with anybody",
              YES_NO,
              cases));
    }
    return classes;
  }

  private static List<ActorCode> acting(Criterion criterion) {
    return criterion instanceof Criterion.Act act ? act.sides().actor() : criterion.parties();
  }

  private static Criterion by(ActorCode party, Criterion criterion) {
    if (criterion instanceof Criterion.Act act) {
      return new Criterion.Act(act.type(), act.mode(), Sides.mutual(List.of(party)));
    }
    Criterion.Stage stage = (Criterion.Stage) criterion;
    return new Criterion.Stage(stage.type(), List.of(party), stage.form(), stage.provision());
  }

  private static String spans(Matter matter) {
    return "spans of " + matter.window().days() + " days";
  }

  private ReferenceClass of(Criterion criterion, Matter matter) {
    NavigableSet<LocalDate> spoken = spokenOf(criterion);
    List<Case> cases = new ArrayList<>();
    long days = matter.window().days();
    LocalDate to = past.day();
    while (!spoken.isEmpty() && !to.isBefore(spoken.first()) && cases.size() < MOST) {
      Window window = new Window(to.minusDays(days - 1), to);
      if (!spoken.subSet(window.from(), true, window.to(), true).isEmpty()) {
        Matter then = new Matter(criterion, window, YES_NO, matter.sources());
        Optional<Outcome> yes = told.of(then).outcome().filter(Outcome::isYes);
        cases.add(
            new Case(
                yes.map(Outcome::index).orElse(0),
                window.from(),
                yes.map(Outcome::claims).orElse(List.of())));
      }
      to = window.from().minusDays(1);
    }
    return new ReferenceClass(spans(matter) + " for " + criterion.words(), YES_NO, cases);
  }

  /** Days on which a report spoke of the parties. */
  private NavigableSet<LocalDate> spokenOf(Criterion criterion) {
    return past.claims().stream()
        .filter(claim -> claim.claim().assertion().sides().all().containsAll(criterion.parties()))
        .map(RecordedClaim::published)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What came of a window that is over, silence being no. */
  int sofar(Matter matter) {
    return told.of(matter).outcome().map(Outcome::index).orElse(0);
  }
}
