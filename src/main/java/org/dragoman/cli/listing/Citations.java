package org.dragoman.cli.listing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.dragoman.claim.RecordedClaim;

/** The claims that something rests on, as rows and texts name them. */
public final class Citations {

  private static final int MOST = 4;

  private Citations() {}

  /** Their ids, each once. */
  public static ArrayNode ids(List<RecordedClaim> claims) {
    ArrayNode ids = JsonNodeFactory.instance.arrayNode();
    claims.stream().map(claim -> claim.claim().id().value()).distinct().forEach(ids::add);
    return ids;
  }

  /** The first few places behind a blank: {@code [r09:4] [r09:6] +2}; empty where there is none. */
  public static String behind(List<RecordedClaim> claims) {
    List<String> all =
        claims.stream().map(claim -> "[" + claim.reference() + "]").distinct().toList();
    int shown = Math.min(MOST, all.size());
    String more = all.size() > shown ? " +" + (all.size() - shown) : "";
    return all.isEmpty() ? "" : " " + String.join(" ", all.subList(0, shown)) + more;
  }
}
