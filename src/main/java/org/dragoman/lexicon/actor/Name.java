package org.dragoman.lexicon.actor;

import java.util.List;
import org.dragoman.claim.ActorCode;
import org.jspecify.annotations.Nullable;

/**
 * What a name in the lexicon stands for.
 *
 * @param codes the actors meant; empty for a place that only says where
 * @param sector PLOVER sector, where it is known
 * @param country the state that a place lies in or a non-state actor belongs to, ISO 3166-1 alpha-3
 */
public record Name(
    String name,
    Kind kind,
    List<ActorCode> codes,
    @Nullable String sector,
    @Nullable String country) {

  /** What kind of name it is. */
  public enum Kind {
    STATE,
    ADJECTIVE,
    CAPITAL,
    METONYM,
    ORGANISATION,
    PLACE,
    GROUP
  }

  public Name {
    codes = List.copyOf(codes);
  }
}
