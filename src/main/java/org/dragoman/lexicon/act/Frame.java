package org.dragoman.lexicon.act;

import java.util.List;
import org.dragoman.claim.ClaimKind;
import org.dragoman.codes.Provision;
import org.jspecify.annotations.Nullable;

/**
 * One act and the patterns by which it is told.
 *
 * @param id unique over the lexicon, e.g. {@code visit}
 * @param kind of the claims it makes
 * @param type PLOVER type, or the type of the agreement, red line, norm or relation
 * @param mode PLOVER mode of an event
 * @param mutual the sides act together: all stand in {@code actor}
 * @param towards whom it is upon where the text names nobody
 * @param negated telling it asserts that the act did not happen
 * @param provision of an agreement, where the frame tells it
 */
public record Frame(
    String id,
    ClaimKind kind,
    String type,
    @Nullable String mode,
    boolean mutual,
    Towards towards,
    boolean negated,
    @Nullable Provision provision,
    List<Pattern> patterns) {

  public Frame {
    patterns = List.copyOf(patterns);
  }
}
