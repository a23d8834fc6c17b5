package org.dragoman.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.cli.listing.Listing;
import org.dragoman.view.Words;
import org.dragoman.view.redline.RedLine;

/** Red lines as rows. */
final class RedLineRows {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RedLineRows() {}

  static Listing of(List<RedLine> lines) {
    return new Listing(
        List.of("stated", "line", "state", "at", "moved_at"),
        lines.stream().map(RedLineRows::row).toList());
  }

  private static ObjectNode row(RedLine line) {
    ObjectNode row = MAPPER.createObjectNode();
    row.put("id", line.id().value());
    codes(row.putArray("holder"), line.line().sides().actor());
    codes(row.putArray("addressee"), line.line().sides().recipient());
    row.put("line", Words.assertion(line.line()));
    row.put("forbidden", line.about() == null ? null : line.about().type());
    row.put("stated", Objects.toString(line.stated(), null));
    row.put("state", lower(line.state()));
    row.set("at", references(line.claims()));
    row.set("moved_at", references(line.movedBy()));
    row.set("moved_by", AgreementRows.ids(line.movedBy()));
    row.set("claims", AgreementRows.ids(line.claims()));
    return row;
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void codes(ArrayNode array, List<ActorCode> codes) {
    codes.forEach(code -> array.add(code.value()));
  }

  private static ArrayNode references(List<RecordedClaim> claims) {
    ArrayNode all = MAPPER.createArrayNode();
    claims.stream()
        .map(claim -> claim.reference().toString())
        .distinct()
        .limit(4)
        .forEach(all::add);
    return all;
  }
}
