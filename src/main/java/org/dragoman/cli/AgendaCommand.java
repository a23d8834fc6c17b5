package org.dragoman.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.cli.agenda.AgendaFormat;
import org.dragoman.cli.agenda.CalendarFile;
import org.dragoman.cli.listing.Listing;
import org.dragoman.desk.happening.HappeningDesk;
import org.dragoman.record.ClaimRecord;
import org.dragoman.view.Agenda;
import org.dragoman.view.Happening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code agenda}: what is coming, by day and firmness, and what is overdue. */
@Command(
    name = "agenda",
    mixinStandardHelpOptions = true,
    description = "List what is coming, by day and firmness, and what is overdue.")
final class AgendaCommand implements Callable<Integer> {

  private static final List<String> COLUMNS = List.of("part", "when", "what", "status", "seen_in");

  private final Surroundings surroundings;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv, md or ics.")
  private AgendaFormat format = AgendaFormat.table;

  @Option(
      names = "--ics",
      paramLabel = "FILE",
      description = "Also write what is dated to this iCalendar file.")
  private @Nullable Path calendar;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  AgendaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
  }

  @Override
  public Integer call() {
    LocalDate day = known.day(surroundings.clock());
    try (ClaimRecord record = recordOption.open()) {
      Agenda agenda =
          new HappeningDesk(record, (speaker, on) -> java.util.Optional.empty())
              .agenda(known.query(), day);
      if (calendar != null) {
        write(calendar, CalendarFile.of(agenda));
      }
      surroundings.out().print(render(agenda));
    }
    return ExitCode.FINE;
  }

  private String render(Agenda agenda) {
    return format
        .listing()
        .map(listing -> new Listing(COLUMNS, rows(agenda)).render(listing))
        .orElseGet(() -> CalendarFile.of(agenda));
  }

  private static List<ObjectNode> rows(Agenda agenda) {
    return Stream.of(
            rows("coming", agenda.coming(), agenda.day()),
            rows("undated", agenda.undated(), agenda.day()),
            rows("overdue", agenda.overdue(), agenda.day()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<ObjectNode> rows(String part, List<Happening> happenings, LocalDate day) {
    return happenings.stream()
        .map(
            happening -> {
              ObjectNode row = HappeningRows.basics(happening, day);
              row.put("part", part);
              HappeningRows.words(row, happening);
              return row;
            })
        .toList();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(
              "'" + file + "' cannot be written; name a file in a folder that exists", e));
    }
  }
}
