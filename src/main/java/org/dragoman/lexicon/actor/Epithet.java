package org.dragoman.lexicon.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;

/**
 * A word that calls an actor by what it is: "the rebels", "the bloc", "the kingdom".
 *
 * @param kinds of actors it may mean
 * @param codes of the only actors it may mean; empty for all of the kinds
 */
public record Epithet(String word, Set<Kind> kinds, List<ActorCode> codes) {

  /** Kinds of actors that their codes tell apart. */
  public enum Kind {
    STATE(""),
    ORGANISATION("IGO:"),
    ARMED_GROUP("REB:"),
    COMPANY("MNC:");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    boolean covers(ActorCode code) {
      return this == STATE ? code.isState() : code.value().startsWith(prefix);
    }

    /** As in the table: lower case, with hyphens. */
    static Optional<Kind> find(String code) {
      return Arrays.stream(values())
          .filter(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
          .findFirst();
    }
  }

  public Epithet {
    kinds = Set.copyOf(kinds);
    codes = List.copyOf(codes);
  }

  /** Whether the word may mean this actor. */
  public boolean covers(ActorCode code) {
    return kinds.stream().anyMatch(kind -> kind.covers(code))
        && (codes.isEmpty() || codes.contains(code));
  }
}
