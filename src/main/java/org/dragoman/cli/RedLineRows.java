package org.dragoman.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.cli.listing.Citations;
import org.dragoman.cli.listing.Listing;
import org.dragoman.desk.forecast.CrossingChances;
import org.dragoman.foresight.probability.Chance;
import org.dragoman.view.Words;
import org.dragoman.view.redline.RedLine;

/** Red lines as rows. */
final class RedLineRows {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> COLUMNS = List.of("stated", "line", "state", "at", "moved_at");
  private static final List<String> COLUMNS_WITH_CHANCES =
      List.of("stated", "line", "state", "chance_30_days", "base_rate", "at", "moved_at");

  private RedLineRows() {}

  /** With how likely a crossing is, where that was asked for. */
  static Listing of(List<RedLine> lines, Optional<CrossingChances> chances) {
    return new Listing(
        chances.isPresent() ? COLUMNS_WITH_CHANCES : COLUMNS,
        lines.stream()
            .map(
                line -> {
                  ObjectNode row = row(line);
                  chances.ifPresent(likely -> putChance(row, likely.find(line)));
                  return row;
                })
            .toList());
  }

  private static void putChance(ObjectNode row, Optional<Chance> chance) {
    row.put("chance_30_days", chance.map(one -> rounded(one.chance())).orElse(null));
    row.put("base_rate", chance.map(one -> rounded(one.baseRate())).orElse(null));
  }

  private static Double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
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
    row.set("moved_by", Citations.ids(line.movedBy()));
    row.set("claims", Citations.ids(line.claims()));
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
