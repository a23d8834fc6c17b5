package org.dragoman.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.Provision;
import org.dragoman.view.Origins;

/**
 * Tells from claims what came of a matter. The rules in full stand in docs/questions.md: what
 * counts is told as a fact on a day within the window; what happens later, or only in part, does
 * not count; a denial makes it disputed while as many sources deny as tell; silence is a no only
 * where later reports speak of the parties.
 */
public final class Resolution {

  /** An interval of more days that began before the window does not say when. */
  private static final int LONGEST_DAYS = 7;

  private final Told told;
  private final LocalDate day;
  private final ForecastDefaults defaults;

  /**
   * @param claims that are known
   * @param day on which they are known
   */
  public Resolution(List<RecordedClaim> claims, LocalDate day, ForecastDefaults defaults) {
    this(Told.of(claims), day, defaults);
  }

  /**
   * @param told by the claims that are known
   * @param day on which they are known
   */
  public Resolution(Told told, LocalDate day, ForecastDefaults defaults) {
    this.told = told;
    this.day = day;
    this.defaults = defaults;
  }

  /** How it stands on the day. */
  public Verdict of(Matter matter) {
    if (!matter.criterion().isCheckable()) {
      return new Verdict.Open();
    }
    List<RecordedClaim> denying = denials(matter);
    List<Reached> reached = reached(matter);
    if (reached.isEmpty()) {
      return without(matter, denying);
    }
    Reached highest = reached.get(reached.size() - 1);
    int sources = Origins.count(highest.claims());
    List<RecordedClaim> against =
        denying.stream()
            .filter(claim -> step(matter, claim) == highest.outcome())
            .filter(claim -> !Told.published(claim).isBefore(highest.known()))
            .toList();
    if (!against.isEmpty() && Origins.count(against) >= sources) {
      return new Verdict.Disputed(highest.claims(), against);
    }
    boolean top = highest.outcome() == matter.outcomes().size() - 1;
    return top || isOver(matter.window())
        ? new Verdict.Known(
            new Outcome(
                highest.outcome(),
                top ? highest.known() : later(highest.known(), closed(matter.window())),
                sources < matter.sources(),
                highest.claims(),
                sources == 1 ? "told by one source" : "told by " + sources + " sources"))
        : new Verdict.Open();
  }

  /** How far it has come, with the claims that tell it. */
  private record Reached(int outcome, LocalDate known, List<RecordedClaim> claims) {}

  private boolean isOver(Window window) {
    return day.isAfter(closed(window));
  }

  private LocalDate closed(Window window) {
    return window.to().plusDays(defaults.graceDays());
  }

  private Verdict without(Matter matter, List<RecordedClaim> denying) {
    Window window = matter.window();
    if (!isOver(window)) {
      return new Verdict.Open();
    }
    Optional<LocalDate> covered = told.firstMention(matter.criterion().parties(), window.to());
    if (covered.isEmpty()) {
      return new Verdict.Untold(closed(window));
    }
    LocalDate known = later(closed(window), covered.get());
    List<RecordedClaim> late = late(matter);
    String why =
        !denying.isEmpty()
            ? "denied"
            : late.isEmpty() ? "not told by then" : "told only of a later day";
    return new Verdict.Known(
        new Outcome(0, known, false, Stream.concat(denying.stream(), late.stream()).toList(), why));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The outcomes reached, the highest last. */
  private List<Reached> reached(Matter matter) {
    if (matter.outcomes() instanceof Outcomes.Ladder ladder) {
      return climbed(matter, ladder);
    }
    List<RecordedClaim> telling = telling(matter);
    return telling.isEmpty() ? List.of() : List.of(new Reached(1, first(telling), telling));
  }

  private List<RecordedClaim> telling(Matter matter) {
    Criterion criterion = matter.criterion();
    if (criterion instanceof Criterion.Stage stage && stage.provision() != null) {
      return withProvision(stage, matter.window());
    }
    return facts(criterion, matter.window(), criterion::isMetBy);
  }

  private List<RecordedClaim> facts(
      Criterion criterion, Window window, Predicate<Assertion> wanted) {
    return told.of(
        criterion.typeCode(),
        criterion.parties(),
        claim ->
            claim.claim().firmness().isPlainFact()
                && wanted.test(claim.claim().assertion())
                && window.touches(claim.claim().when())
                && isNews(claim, window));
  }

  /**
   * Whether it may tell of the window: an undated fact happened by the day it was published and is
   * news then; what began before the window and lasted says nothing new; what is told long after
   * must lie within.
   */
  private boolean isNews(RecordedClaim claim, Window window) {
    TimeInterval when = claim.claim().when();
    LocalDate published = Told.published(claim);
    if (!when.isKnown()) {
      return !published.isBefore(window.from()) && !published.isAfter(closed(window));
    }
    boolean within =
        when.earliest() != null
            && !when.earliest().isBefore(window.from())
            && when.latest() != null
            && !when.latest().isAfter(window.to());
    boolean inTime = !published.isAfter(closed(window));
    return within || inTime && isNarrow(when, window);
  }

  private static boolean isNarrow(TimeInterval when, Window window) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    if (earliest == null || !earliest.isBefore(window.from())) {
      return earliest != null || latest != null;
    }
    return latest != null && ChronoUnit.DAYS.between(earliest, latest) <= LONGEST_DAYS;
  }

  /** The stage and the provision may be told by different claims of one agreement. */
  private List<RecordedClaim> withProvision(Criterion.Stage stage, Window window) {
    List<RecordedClaim> stages =
        facts(
            stage,
            window,
            one -> one instanceof Assertion.Agreement said && stage.isReachedBy(said));
    List<RecordedClaim> whole =
        stages.stream().filter(claim -> stage.isMetBy(claim.claim().assertion())).toList();
    List<RecordedClaim> provisions = provisions(stage, stages, window);
    return whole.isEmpty() && (stages.isEmpty() || provisions.isEmpty())
        ? List.of()
        : Stream.of(stages, provisions).flatMap(List::stream).distinct().toList();
  }

  /** Claims that an agreement reached so contains the provision. */
  private List<RecordedClaim> provisions(
      Criterion.Stage stage, List<RecordedClaim> stages, Window window) {
    if (stages.isEmpty()) {
      return List.of();
    }
    LocalDate known = first(stages);
    return told.of(
        AgreementType.PROVISION.code(),
        stage.parties(),
        claim ->
            claim.claim().firmness().isPlainFact()
                && !Told.published(claim).isBefore(known)
                && claim.claim().assertion() instanceof Assertion.Agreement said
                && stage.isContainedBy(said)
                && (said.name() == null
                    ? !Told.published(claim).isAfter(closed(window))
                    : bears(stages, said.name())));
  }

  private static boolean bears(List<RecordedClaim> stages, String name) {
    return stages.stream()
        .map(claim -> ((Assertion.Agreement) claim.claim().assertion()).name())
        .anyMatch(name::equals);
  }

  private List<Reached> climbed(Matter matter, Outcomes.Ladder ladder) {
    Criterion.Stage signed = (Criterion.Stage) matter.criterion();
    List<RecordedClaim> signings = telling(matter);
    List<Reached> reached = new ArrayList<>();
    for (int step = 1; step < ladder.size(); step++) {
      int at = step;
      List<RecordedClaim> onStep =
          signings.stream()
              .filter(claim -> rung(claim).map(rung -> ladder.stepOf(rung) == at).orElse(false))
              .toList();
      if (!onStep.isEmpty()) {
        reached.add(new Reached(step, first(onStep), onStep));
      }
    }
    int defence = ladder.stepOf(Rung.DEFENCE_TREATY);
    List<RecordedClaim> treaties = signings.stream().filter(Resolution::isTreaty).toList();
    List<RecordedClaim> clauses = provisions(defending(signed), treaties, matter.window());
    if (!clauses.isEmpty() && reached.stream().noneMatch(one -> one.outcome() == defence)) {
      reached.add(
          new Reached(
              defence,
              later(first(treaties), first(clauses)),
              Stream.concat(treaties.stream(), clauses.stream()).toList()));
    }
    return reached;
  }

  /** Which outcome a claim tells or denies. */
  private static int step(Matter matter, RecordedClaim claim) {
    return matter.outcomes() instanceof Outcomes.Ladder ladder
        ? rung(claim).map(ladder::stepOf).orElse(0)
        : 1;
  }

  private static Criterion.Stage defending(Criterion.Stage signed) {
    return new Criterion.Stage(
        signed.type(), signed.parties(), AgreementForm.TREATY, Provision.DEFENCE);
  }

  private static Optional<Rung> rung(RecordedClaim claim) {
    return Rung.of((Assertion.Agreement) claim.claim().assertion());
  }

  private static boolean isTreaty(RecordedClaim claim) {
    return rung(claim).filter(rung -> rung.compareTo(Rung.TREATY) >= 0).isPresent();
  }

  private List<RecordedClaim> denials(Matter matter) {
    Criterion criterion = matter.criterion();
    return told.of(
        criterion.typeCode(),
        criterion.parties(),
        claim ->
            claim.claim().firmness().negated()
                && criterion.isMetBy(claim.claim().assertion())
                && matter.window().touches(claim.claim().when())
                && isNews(claim, matter.window()));
  }

  /** Facts that would count but for their day, after the window. */
  private List<RecordedClaim> late(Matter matter) {
    Criterion criterion = matter.criterion();
    LocalDate end = matter.window().to();
    return told.of(
        criterion.typeCode(),
        criterion.parties(),
        claim ->
            claim.claim().firmness().isPlainFact()
                && criterion.isMetBy(claim.claim().assertion())
                && claim.claim().when().earliest() != null
                && Objects.requireNonNull(claim.claim().when().earliest()).isAfter(end));
  }

  private static LocalDate first(List<RecordedClaim> claims) {
    return claims.stream().map(Told::published).min(LocalDate::compareTo).orElseThrow();
  }
}
