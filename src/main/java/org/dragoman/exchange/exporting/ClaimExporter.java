package org.dragoman.exchange.exporting;

import java.util.List;
import java.util.Optional;
import org.dragoman.claim.RecordedClaim;

/** Writes claims in one layout, line by line. */
public interface ClaimExporter {

  /** The first line, where the layout has a header. */
  Optional<String> header();

  /** The lines of a claim; none where the layout cannot tell it. */
  List<String> lines(RecordedClaim claim);
}
