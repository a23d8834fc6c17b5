package org.dragoman.lexicon.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

  private static final Set<String> HIGHEST =
      Set.of("president", "prime minister", "chancellor", "premier", "supreme leader", "leader");

  public Holder {
    aliases = List.copyOf(aliases);
  }

  /**
   * Whether the surname alone still means the holder on a day: heads of state and government are
   * remembered for ten years.
   */
  public boolean isRememberedOn(LocalDate day) {
    return HIGHEST.contains(office)
        && to != null
        && to.isBefore(day)
        && to.plusYears(10).isAfter(day);
  }

  /** Whether the office was held on a day, as far as is known. */
  public boolean heldOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
