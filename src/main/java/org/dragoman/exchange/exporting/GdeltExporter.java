package org.dragoman.exchange.exporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.jspecify.annotations.Nullable;

/** GDELT 2 events: 61 columns parted by tabs, no header (GDELT Event Codebook 2.0). */
final class GdeltExporter implements ClaimExporter {

  private static final int WIDTH = 61;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

  private final Codings codings;

  GdeltExporter(Codings codings) {
    this.codings = codings;
  }

  @Override
  public Optional<String> header() {
    return Optional.empty();
  }

  @Override
  public List<String> lines(org.dragoman.claim.RecordedClaim claim) {
    return EventRow.of(claim).stream().map(this::line).toList();
  }

  private String line(EventRow row) {
    String[] fields = new String[WIDTH];
    Arrays.fill(fields, "");
    LocalDate day = row.day();
    fields[0] = row.eventId();
    fields[1] = DAY.format(day);
    fields[2] = MONTH.format(day);
    fields[3] = Integer.toString(day.getYear());
    fields[4] =
        String.format(
            Locale.ROOT,
            "%.4f",
            day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0);
    actor(fields, 5, row.actor(), row.extra("actor-code"), row.extra("actor-name"));
    actor(fields, 15, row.recipient(), row.extra("recipient-code"), row.extra("recipient-name"));
    event(fields, row);
    place(fields, row);
    fields[59] = DAY.format(row.published()) + "000000";
    fields[60] =
        Objects.requireNonNullElse(row.recorded().url(), row.recorded().reference().toString());
    return Fields.tabs(Arrays.asList(fields));
  }

  private void actor(String[] fields, int at, @Nullable ActorCode actor, String code, String name) {
    String country = codings.country(actor);
    String group = codings.groupCode(actor);
    String role = codings.role(actor);
    fields[at] = code.isEmpty() ? country + role + group : code;
    fields[at + 1] = name.isEmpty() ? codings.name(actor).toUpperCase(Locale.ROOT) : name;
    fields[at + 2] = country;
    fields[at + 3] = group;
    fields[at + 7] = role;
  }

  private void event(String[] fields, EventRow row) {
    String code = codings.cameoCode(row);
    fields[25] = "1";
    fields[26] = code;
    fields[27] = code.substring(0, Math.min(3, code.length()));
    fields[28] = code.substring(0, Math.min(2, code.length()));
    fields[29] = codings.quadClass(code);
    fields[30] = codings.goldstein(code);
    fields[31] = "1";
    fields[32] = row.extra("sources").isEmpty() ? "1" : row.extra("sources");
    fields[33] = "1";
  }

  private void place(String[] fields, EventRow row) {
    String city = row.extra("city");
    fields[51] =
        city.isEmpty() && codings.placeName(row).isEmpty() ? "0" : city.isEmpty() ? "1" : "4";
    fields[52] = city.isEmpty() ? codings.placeName(row) : city;
    fields[56] = row.extra("latitude");
    fields[57] = row.extra("longitude");
  }
}
