package org.dragoman.exchange.exporting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Party;
import org.dragoman.claim.RecordedClaim;
import org.jspecify.annotations.Nullable;

/** POLECAT events: 40 columns parted by tabs with a header; None is unknown. */
final class PolecatExporter implements ClaimExporter {

  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");
  private static final List<String> QUADS =
      List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");
  private static final String UNKNOWN = "None";

  private final Codings codings;

  PolecatExporter(Codings codings) {
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
    String quad = codings.quadClass(code);
    java.util.ArrayList<String> fields = new java.util.ArrayList<>();
    fields.add(row.eventId());
    fields.add(row.day().toString());
    fields.add(row.event().type().name());
    fields.add(known(row.event().mode()));
    fields.add(codings.goldstein(code));
    fields.add(quad.isEmpty() ? UNKNOWN : QUADS.get(Integer.parseInt(quad) - 1));
    fields.add(known(row.extra("contexts")));
    side(fields, row, row.actor(), "actor", Party.Side.ACTOR);
    side(fields, row, row.recipient(), "recipient", Party.Side.RECIPIENT);
    place(fields, row);
    fields.add(known(row.recorded().publisher()));
    fields.add(row.published().toString());
    fields.addAll(List.of(UNKNOWN, UNKNOWN, UNKNOWN));
    fields.add(Fields.or(row.extra("language"), "English"));
    fields.add("dragoman");
    return Fields.tabs(fields);
  }

  private void side(
      List<String> fields, EventRow row, @Nullable ActorCode actor, String side, Party.Side of) {
    Party party = party(row.recorded().claim(), actor, of);
    String sector =
        party == null || party.sector() == null
            ? sectorOf(actor)
            : Objects.requireNonNullElse(party.sector(), "");
    fields.add(known(Fields.or(row.extra(side + "-name"), codings.name(actor))));
    fields.add(known(codings.country(actor)));
    fields.add(known(codings.cowNumber(actor)));
    fields.add(known(sector));
    fields.add(known(Fields.or(row.extra(side + "-sectors"), sector)));
    fields.add(known(row.extra(side + "-title")));
    fields.add(known(party == null ? "" : party.text()));
    fields.add(UNKNOWN);
  }

  private String sectorOf(@Nullable ActorCode actor) {
    return actor != null && actor.isState() ? "GOV" : codings.role(actor);
  }

  private static @Nullable Party party(Claim claim, @Nullable ActorCode actor, Party.Side side) {
    return claim.parties().stream()
        .filter(party -> party.side() == side && party.code().equals(actor))
        .findFirst()
        .orElse(null);
  }

  private void place(List<String> fields, EventRow row) {
    String city = row.extra("city");
    fields.add(known(city.isEmpty() ? codings.placeName(row) : city));
    fields.add(known(city));
    fields.add(known(row.extra("district")));
    fields.add(known(row.extra("province")));
    fields.add(known(row.recorded().claim().place()));
    fields.add(known(row.extra("latitude")));
    fields.add(known(row.extra("longitude")));
    fields.addAll(List.of(UNKNOWN, UNKNOWN, UNKNOWN));
  }

  private static String known(@Nullable String text) {
    return text == null ? UNKNOWN : Fields.or(text, UNKNOWN);
  }
}
