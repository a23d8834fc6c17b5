package org.dragoman.claim;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One assertion by one report: what, how firmly, on whose word, about when, from which sentence.
 *
 * @param source the outermost speaker cited for it, as written without title; null is the report's
 *     own voice
 * @param place ISO 3166-1 alpha-3 code of the place, where stated
 * @param parties what the codes lose; not part of the claim's identity
 * @param confidence of the reader in this claim, 0 to 1; not part of the claim's identity
 * @param coding how a data set coded it; null for what was read from a report
 * @param extra what a data set says beyond all this, by the names of docs/exchange.md; not part of
 *     the claim's identity
 */
public record Claim(
    Evidence evidence,
    Assertion assertion,
    Firmness firmness,
    @Nullable String source,
    TimeInterval when,
    @Nullable String place,
    List<Party> parties,
    double confidence,
    @Nullable Coding coding,
    Map<String, String> extra) {

  /** A claim read from a report. */
  public Claim(
      Evidence evidence,
      Assertion assertion,
      Firmness firmness,
      @Nullable String source,
      TimeInterval when,
      @Nullable String place,
      List<Party> parties,
      double confidence) {
    this(evidence, assertion, firmness, source, when, place, parties, confidence, null, Map.of());
  }

  public Claim {
    parties = List.copyOf(parties);
    extra = Collections.unmodifiableMap(new TreeMap<>(extra));
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
    }
  }

  /** The same content at the same place always has the same id, whoever read it and when. */
  public ClaimId id() {
    return ClaimId.of(this);
  }
}
