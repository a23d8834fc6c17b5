package org.dragoman.lexicon.actor;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.ActorCode;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office, and when.
 *
 * @param aliases other spellings of the name
 * @param from first day in office; null where unknown
 * @param to last day in office; null where unknown or still in office
 */
public record Holder(
    String name,
    List<String> aliases,
    String office,
    ActorCode code,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public Holder {
    aliases = List.copyOf(aliases);
  }

  public boolean heldOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
