package org.dragoman.exchange.exporting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;

/** ICEWS events: 20 columns parted by tabs with a header; NA is unknown. */
final class IcewsExporter implements ClaimExporter {

  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");
  private static final String UNKNOWN = "NA";

  private final Codings codings;

  IcewsExporter(Codings codings) {
    this.codings = codings;
  }

  @Override
  public Optional<String> header() {
    return Optional.of(String.join("\t", COLUMNS));
  }

  @Override
  public List<String> lines(RecordedClaim claim) {
    return EventRow.of(claim).stream().map(this::line).toList();
  }

  private String line(EventRow row) {
    String code = codings.cameoCode(row);
    return Fields.tabs(
        List.of(
            row.eventId(),
            row.day().toString(),
            named(row.extra("actor-name"), codings.name(row.actor())),
            known(row.extra("actor-sectors")),
            named(row.extra("actor-country"), codings.countryName(row.actor())),
            named(row.extra("event-text"), text(row)),
            code,
            codings.goldstein(code),
            named(row.extra("recipient-name"), codings.name(row.recipient())),
            known(row.extra("recipient-sectors")),
            named(row.extra("recipient-country"), codings.countryName(row.recipient())),
            named(row.extra("story"), row.recorded().reference().document()),
            named(row.extra("sentence"), sentence(row)),
            known(Objects.requireNonNullElse(row.recorded().publisher(), "")),
            known(row.extra("city")),
            known(row.extra("district")),
            known(row.extra("province")),
            known(codings.placeName(row)),
            known(row.extra("latitude")),
            known(row.extra("longitude"))));
  }

  private static String known(String text) {
    return Fields.or(text, UNKNOWN);
  }

  private static String named(String own, String other) {
    return own.isEmpty() ? known(other) : own;
  }

  private static String text(EventRow row) {
    String mode = row.event().mode();
    return row.event().type().name() + (mode == null ? "" : " " + mode);
  }

  private static String sentence(EventRow row) {
    return row.recorded().reference() instanceof Reference.InReport in
        ? Integer.toString(in.sentence())
        : "";
  }
}
