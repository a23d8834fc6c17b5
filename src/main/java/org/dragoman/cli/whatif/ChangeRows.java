package org.dragoman.cli.whatif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.cli.listing.Listing;
import org.dragoman.desk.whatif.Change;
import org.dragoman.desk.whatif.Weight;
import org.dragoman.view.Words;

/** Changes and the weight of claims as rows of a listing. */
public final class ChangeRows {

  private static final List<String> COLUMNS =
      List.of("view", "subject", "before", "after", "lost", "gained");
  private static final List<String> WEIGHT_COLUMNS =
      List.of("changes", "reference", "claim", "what", "answers");

  private ChangeRows() {}

  public static Listing of(List<Change> changes) {
    return new Listing(COLUMNS, changes.stream().map(ChangeRows::row).toList());
  }

  public static Listing ofWeights(List<Weight> weights) {
    return new Listing(WEIGHT_COLUMNS, weights.stream().map(ChangeRows::row).toList());
  }

  private static ObjectNode row(Change change) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("view", change.view());
    row.put("subject", change.subject());
    row.put("before", change.before());
    row.put("after", change.after());
    row.set("lost", texts(change.lost(), claim -> claim.claim().id().value()));
    row.set("gained", texts(change.gained(), claim -> claim.claim().id().value()));
    return row;
  }

  private static ObjectNode row(Weight weight) {
    RecordedClaim claim = weight.claim();
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("changes", weight.changes().size());
    row.put("reference", claim.reference().toString());
    row.put("claim", claim.claim().id().value());
    row.put("what", Words.assertion(claim.claim().assertion()));
    ArrayNode answers = row.putArray("answers");
    weight.changes().stream().map(Change::view).distinct().forEach(answers::add);
    return row;
  }

  private static ArrayNode texts(List<RecordedClaim> claims, Function<RecordedClaim, String> text) {
    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
    claims.stream().map(text).forEach(nodes::add);
    return nodes;
  }
}
