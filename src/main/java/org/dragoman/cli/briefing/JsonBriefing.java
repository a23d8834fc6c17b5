package org.dragoman.cli.briefing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dragoman.desk.briefing.Briefing;

/** Sections with their lines, each with text, references and claim ids. */
final class JsonBriefing {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonBriefing() {}

  static String render(Briefing briefing) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("asOf", briefing.asOf() == null ? null : briefing.asOf().toString());
    json.put("about", briefing.covers()).put("reports", briefing.reports());
    ArrayNode sections = json.putArray("sections");
    for (Briefing.Section section : briefing.sections()) {
      ObjectNode node =
          sections.addObject().put("heading", section.heading()).put("more", section.more());
      ArrayNode lines = node.putArray("lines");
      section.lines().forEach(line -> write(line, lines.addObject()));
    }
    return json.toPrettyString() + "\n";
  }

  private static void write(Briefing.Line line, ObjectNode json) {
    json.put("text", line.text());
    ArrayNode references = json.putArray("references");
    line.references().forEach(reference -> references.add(reference.toString()));
    ArrayNode claims = json.putArray("claims");
    line.claims().forEach(claim -> claims.add(claim.claim().id().value()));
  }
}
