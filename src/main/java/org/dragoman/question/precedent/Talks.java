package org.dragoman.question.precedent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.dragoman.question.Criterion;
import org.dragoman.question.Matter;
import org.dragoman.question.Outcome;
import org.dragoman.question.Outcomes;
import org.dragoman.question.Resolution;
import org.dragoman.question.Window;
import org.dragoman.question.precedent.ReferenceClass.Case;
import org.dragoman.view.Happening;
import org.dragoman.view.HappeningStatus;
import org.dragoman.view.Happenings;
import org.dragoman.view.Words;

/** Earlier talks and visits as a class: what was signed at them or within three days after. */
final class Talks {

  private static final int AFTERWARDS_DAYS = 3;

  /** "Visited in July 2000" says when well enough. */
  private static final int LONGEST_DAYS = 31;

  private final Past past;
  private final Resolution told;
  private final Allies allies;
  private final List<Happening> meetings;

  Talks(Past past) {
    this.past = past;
    this.told = past.afterwards();
    this.allies = new Allies(past.claims());
    this.meetings =
        Happenings.of(past.claims()).stream().filter(happening -> isMeeting(happening)).toList();
  }

  private boolean isMeeting(Happening happening) {
    TimeInterval when = happening.when();
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return happening.event().type() == PloverType.CONSULT
        && happening.status() == HappeningStatus.OCCURRED
        && happening.assertion().sides().all().size() > 1
        && earliest != null
        && latest != null
        && !latest.isAfter(earliest.plusDays(LONGEST_DAYS))
        && latest.plusDays(AFTERWARDS_DAYS).isBefore(past.day());
  }

  /** Of these parties; of one of them with those it stands to as they stand to each other; all. */
  List<ReferenceClass> classes(List<ActorCode> parties, Outcomes.Ladder ladder) {
    boolean allied = allies.are(parties, past.day());
    String names = parties.stream().map(Words::actor).collect(Collectors.joining(" or "));
    List<ReferenceClass> classes = new ArrayList<>();
    classes.add(
        of(
            "talks of " + Words.actors(parties),
            ladder,
            one -> one.assertion().sides().all().containsAll(parties)));
    classes.add(
        of(
            "talks of " + names + " with " + (allied ? "allies" : "others than allies"),
            ladder,
            one ->
                one.assertion().sides().all().stream().anyMatch(parties::contains)
                    && allies.are(one.assertion().sides().all(), day(one)) == allied));
    classes.add(of("talks in the record", ladder, one -> true));
    return classes;
  }

  private ReferenceClass of(String words, Outcomes.Ladder ladder, Predicate<Happening> wanted) {
    return new ReferenceClass(
        words,
        ladder,
        meetings.stream().filter(wanted).map(meeting -> brought(meeting, ladder)).toList());
  }

  private static LocalDate day(Happening meeting) {
    return Objects.requireNonNull(meeting.when().earliest());
  }

  private Case brought(Happening meeting, Outcomes.Ladder ladder) {
    LocalDate latest = Objects.requireNonNull(meeting.when().latest());
    Window window = new Window(day(meeting), latest.plusDays(AFTERWARDS_DAYS));
    Criterion signed =
        new Criterion.Stage(AgreementType.SIGNED, meeting.assertion().sides().all(), null, null);
    Matter matter = new Matter(signed, window, ladder, Matter.USUAL_SOURCES);
    List<RecordedClaim> claims = new ArrayList<>(meeting.claims());
    int outcome =
        told.of(matter)
            .outcome()
            .filter(Outcome::isYes)
            .map(
                known -> {
                  claims.addAll(known.claims());
                  return known.index();
                })
            .orElse(0);
    return new Case(outcome, day(meeting), claims);
  }
}
