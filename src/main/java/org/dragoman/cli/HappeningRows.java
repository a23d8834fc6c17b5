package org.dragoman.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.cli.listing.Citations;
import org.dragoman.desk.happening.Told;
import org.dragoman.view.Happening;
import org.dragoman.view.Link;
import org.dragoman.view.Precedent;
import org.dragoman.view.Stage;
import org.dragoman.view.Words;
import org.jspecify.annotations.Nullable;

/** Happenings as rows of a listing, with the fields of docs/happenings.md. */
final class HappeningRows {

  static final List<String> FIELDS =
      List.of(
          "id",
          "type",
          "mode",
          "actor",
          "recipient",
          "status",
          "earliest",
          "latest",
          "place",
          "sources",
          "claims",
          "confirmed_by",
          "independent_sources",
          "aliases");
  static final List<String> COLUMNS =
      List.of("when", "what", "status", "confirmed_by", "independent", "seen_in");

  private HappeningRows() {}

  static ObjectNode row(Told told, Ratings ratings) {
    Happening happening = told.happening();
    ObjectNode row = basics(happening, told.day());
    row.put("confirmed_by", told.confirmation().by().code());
    row.set("confirming_claims", Citations.ids(told.confirmation().claims()));
    row.put("independent_sources", told.independent());
    row.set("links", links(told.links()));
    row.set("first_since", firstSince(told.precedent()));
    row.set("ratings", ratings(happening, ratings));
    row.set("aliases", texts(happening.aliases()));
    row.put("independent", String.valueOf(told.independent()));
    words(row, happening);
    return row;
  }

  /** The fields that scripts rely on, in their order. */
  static ObjectNode basics(Happening happening, LocalDate day) {
    Assertion assertion = happening.assertion();
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", happening.id().value());
    row.put("type", assertion.typeCode());
    row.put("mode", assertion instanceof Assertion.Event event ? event.mode() : null);
    row.set("actor", codes(assertion.sides().actor()));
    row.set("recipient", codes(assertion.sides().recipient()));
    row.put("status", happening.statusOn(day).code());
    row.set("history", history(happening, day));
    row.put("earliest", text(happening.when().earliest()));
    row.put("latest", text(happening.when().latest()));
    row.put("place", happening.findPlace().orElse(null));
    row.set("sources", texts(happening.sources()));
    row.set("claims", Citations.ids(happening.claims()));
    return row;
  }

  /** What a person reads. */
  static void words(ObjectNode row, Happening happening) {
    List<Reference> references =
        happening.claims().stream().map(RecordedClaim::reference).distinct().toList();
    row.put("when", Words.when(happening.when()));
    row.put("what", Words.assertion(happening.assertion()));
    row.set("references", texts(references));
    row.put(
        "seen_in",
        references.size() > 3
            ? references.get(0) + " " + references.get(1) + " +" + (references.size() - 2)
            : String.join(" ", references.stream().map(Reference::toString).toList()));
  }

  private static ArrayNode history(Happening happening, LocalDate day) {
    ArrayNode stages = JsonNodeFactory.instance.arrayNode();
    for (Stage stage : happening.history(day)) {
      ObjectNode node = stages.addObject();
      node.put("status", stage.status().code());
      node.put("on", text(stage.on()));
      node.set("claims", Citations.ids(stage.claims()));
    }
    return stages;
  }

  private static ArrayNode links(List<Link> links) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    for (Link link : links) {
      ObjectNode node = nodes.addObject();
      node.put("kind", link.kind().code());
      node.put("happening", link.to().id().value());
      node.put("what", Words.assertion(link.to().assertion()));
      node.put("when", Words.when(link.to().when()));
      node.set("claims", Citations.ids(link.claims()));
    }
    return nodes;
  }

  private static ObjectNode firstSince(Precedent precedent) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    Happening previous = precedent.previous();
    node.put("previous", previous == null ? null : previous.id().value());
    node.put("when", previous == null ? null : Words.when(previous.when()));
    node.put("years", previous == null ? null : Long.valueOf(precedent.years()));
    node.put("reports", precedent.reported().code());
    node.set("claims", Citations.ids(precedent.claims()));
    return node;
  }

  /** How those are rated who published the claims. */
  private static ArrayNode ratings(Happening happening, Ratings ratings) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    happening.claims().stream()
        .map(RecordedClaim::publisher)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(
            publisher -> ratings.put(nodes.addObject().put("publisher", publisher), publisher));
    return nodes;
  }

  private static ArrayNode codes(List<ActorCode> codes) {
    return texts(codes);
  }

  private static ArrayNode texts(List<?> values) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> nodes.add(value.toString()));
    return nodes;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : Objects.toString(day);
  }
}
