package org.dragoman.cli.relation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.cli.listing.Listing;
import org.dragoman.desk.relation.PairRelation;
import org.dragoman.view.relation.Direction;
import org.dragoman.view.relation.Explanation;
import org.dragoman.view.relation.RelationPeriod;
import org.dragoman.view.relation.ScoredEvent;
import org.dragoman.view.relation.Triad;
import org.dragoman.view.relation.Triads;

/** A pair as rows for programs; the fields stand in docs/relations.md. */
public final class RelationRows {

  private RelationRows() {}

  /** A row for each period. */
  public static Listing series(PairRelation relation) {
    return new Listing(
        List.of("period", "cooperation", "conflict", "events", "level", "claims"),
        relation.series().periods().stream().map(period -> row(relation, period)).toList());
  }

  /** The decay of what was before, then a row for each event, the weightiest first. */
  public static Listing explanation(PairRelation relation) {
    Explanation explanation = relation.explanation();
    List<ObjectNode> rows = new ArrayList<>();
    rows.add(decay(explanation));
    explanation.contributions().forEach(contribution -> rows.add(row(contribution)));
    return new Listing(
        List.of("day", "act", "direction", "score", "contribution", "references", "claims"), rows);
  }

  /** A row for each third state and one of the pair. */
  public static Listing triads(Triads triads) {
    return new Listing(
        List.of("third", "with", "same", "opposite", "correlation", "change", "events"),
        triads.triads().stream().map(RelationRows::row).toList());
  }

  private static ObjectNode row(PairRelation relation, RelationPeriod period) {
    ObjectNode row = node();
    row.put("pair", relation.question().pair().first() + "," + relation.question().pair().second());
    row.put("period", period.label());
    row.put("from", period.from().toString());
    row.put("to", period.to().toString());
    row.put("cooperation", Figures.rounded(period.cooperation()));
    row.put("conflict", Figures.rounded(period.conflict()));
    row.put("events", period.events().size());
    row.put("cooperative_events", period.count(true));
    row.put("conflictive_events", period.count(false));
    for (Direction direction : Direction.values()) {
      row.put(direction.code().replace('-', '_'), Figures.rounded(period.balance(direction)));
    }
    row.put("level", Figures.rounded(period.level()));
    row.put("half_life", relation.question().halfLife());
    row.put("scale", relation.question().scoring().scale().name());
    row.set(
        "claims",
        strings(
            Figures.ids(
                period.events().stream().flatMap(event -> event.claims().stream()).toList())));
    return row;
  }

  private static ObjectNode decay(Explanation explanation) {
    ObjectNode row = node();
    row.put("day", explanation.window().from().toString());
    row.put("act", "decay of the level before");
    row.putNull("direction");
    row.put("score", Figures.rounded(explanation.before()));
    row.put("contribution", Figures.rounded(explanation.decay()));
    row.set("references", strings(List.of()));
    row.set("claims", strings(List.of()));
    return row;
  }

  private static ObjectNode row(Explanation.Contribution contribution) {
    ScoredEvent event = contribution.event();
    ObjectNode row = node();
    row.put("day", event.day().toString());
    row.put("act", RelationText.act(event));
    row.put("direction", event.direction().code());
    row.put("score", Figures.rounded(event.score()));
    row.put("contribution", Figures.rounded(contribution.amount()));
    row.set("references", strings(references(event.claims())));
    row.set("claims", strings(Figures.ids(event.claims())));
    return row;
  }

  private static ObjectNode row(Triad triad) {
    ObjectNode row = node();
    row.put("third", triad.third().value());
    row.put("with", triad.with().value());
    row.put("same", triad.same());
    row.put("opposite", triad.opposite());
    row.put("correlation", Figures.rounded(triad.correlation()));
    row.put("change", Figures.rounded(triad.change()));
    row.put("events", triad.events().size());
    row.set(
        "claims",
        strings(
            Figures.ids(
                triad.events().stream().flatMap(event -> event.claims().stream()).toList())));
    return row;
  }

  private static List<String> references(List<RecordedClaim> claims) {
    return claims.stream().map(claim -> claim.reference().toString()).distinct().sorted().toList();
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
