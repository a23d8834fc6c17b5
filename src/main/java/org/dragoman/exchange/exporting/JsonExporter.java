package org.dragoman.exchange.exporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.Claim;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.exchange.StrictPlover;
import org.dragoman.record.ClaimJson;

/**
 * Claims as JSON Lines with the fields of docs/claims.md, then publication, publisher, words, URL.
 */
final class JsonExporter implements ClaimExporter {

  private final boolean strict;

  /**
   * @param strict as PLOVER's manual codes them
   */
  JsonExporter(boolean strict) {
    this.strict = strict;
  }

  @Override
  public Optional<String> header() {
    return Optional.empty();
  }

  @Override
  public List<String> lines(RecordedClaim recorded) {
    Optional<Claim> claim =
        strict ? StrictPlover.map(recorded.claim()) : Optional.of(recorded.claim());
    return claim.stream().map(one -> json(recorded, one).toString()).toList();
  }

  static ObjectNode json(RecordedClaim recorded, Claim claim) {
    ObjectNode json = ClaimJson.write(recorded.reference().document(), claim);
    LocalDate published = recorded.published();
    return json.put("reference", recorded.reference().toString())
        .put("published", published == null ? null : published.toString())
        .put("publisher", recorded.publisher())
        .put("words", recorded.words())
        .put("url", recorded.url())
        .put("recorded", recorded.recorded().toString());
  }
}
