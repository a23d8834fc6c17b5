package org.dragoman.cli.agenda;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Agenda;
import org.dragoman.view.Happening;
import org.dragoman.view.HappeningStatus;
import org.dragoman.view.Words;

/**
 * The dated part of an agenda as iCalendar (RFC 5545): one all-day entry for each, over all its
 * days; what is announced is CONFIRMED, all else TENTATIVE. The ids of happenings are the UIDs, so
 * that opening a later file moves an entry rather than doubling it.
 */
public final class CalendarFile {

  private CalendarFile() {}

  /** The file's text; an agenda of the same claims and day gives the same. */
  public static String of(Agenda agenda) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Dragoman//agenda//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    Stream.concat(agenda.coming().stream(), agenda.overdue().stream())
        .filter(happening -> happening.when().isKnown())
        .forEach(happening -> calendar.add(event(happening, agenda.day())));
    return write(calendar);
  }

  private static VEvent event(Happening happening, LocalDate day) {
    LocalDate earliest = happening.when().earliest();
    LocalDate latest = happening.when().latest();
    LocalDate start = earliest == null ? java.util.Objects.requireNonNull(latest) : earliest;
    LocalDate end = latest == null ? start : latest;
    HappeningStatus status = happening.statusOn(day);
    VEvent event = new VEvent(false);
    event.add(new Uid(happening.id().value() + "@dragoman"));
    event.add(new DtStamp(day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC)));
    event.add(new DtStart<>(start));
    event.add(new DtEnd<>(end.plusDays(1)));
    event.add(new Summary(Words.assertion(happening.assertion()) + " (" + status.code() + ")"));
    event.add(new Description(description(happening)));
    event.add(status(status));
    return event;
  }

  private static Status status(HappeningStatus status) {
    return status == HappeningStatus.ANNOUNCED
        ? ImmutableStatus.VEVENT_CONFIRMED
        : ImmutableStatus.VEVENT_TENTATIVE;
  }

  private static String description(Happening happening) {
    return happening.claims().stream()
        .map(CalendarFile::sentence)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String sentence(RecordedClaim claim) {
    String words =
        claim.words() == null ? Words.assertion(claim.claim().assertion()) : claim.words();
    return words.replaceAll("\\p{Cntrl}+", " ") + " [" + claim.reference() + "]";
  }

  private static String write(Calendar calendar) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
