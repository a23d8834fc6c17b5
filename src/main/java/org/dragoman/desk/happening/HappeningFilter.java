package org.dragoman.desk.happening;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dragoman.claim.TimeInterval;
import org.dragoman.view.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Which happenings are asked for; null asks for all.
 *
 * @param type PLOVER type in capitals
 * @param mode PLOVER mode in lower case
 * @param source a speaker, publisher or data set, in whatever case
 * @param from first day it may touch; what is undated never does
 * @param to last day it may touch
 */
public record HappeningFilter(
    @Nullable String type,
    @Nullable String mode,
    @Nullable String source,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public static final HappeningFilter ALL = new HappeningFilter(null, null, null, null, null);

  private static final Set<String> LINKED = Set.of("AGREE", "REQUEST");

  /** The types of claims it takes to answer: invitations come before visits. */
  Set<String> types() {
    if (type == null) {
      return Set.of();
    }
    return type.equals("CONSULT") ? Set.of("CONSULT", "AGREE", "REQUEST") : Set.of(type);
  }

  boolean isDated() {
    return from != null || to != null;
  }

  boolean admits(Happening happening) {
    return (type == null || type.equals(happening.event().typeCode()))
        && (mode == null || mode.equals(happening.event().mode()))
        && (source == null || namesSource(happening, source.toLowerCase(Locale.ROOT)))
        && (!isDated() || touches(happening.when()));
  }

  private static boolean namesSource(Happening happening, String name) {
    return happening.sources().stream()
        .anyMatch(source -> source.toLowerCase(Locale.ROOT).equals(name));
  }

  private boolean touches(TimeInterval when) {
    boolean ended = from != null && when.latest() != null && when.latest().isBefore(from);
    boolean unborn = to != null && when.earliest() != null && when.earliest().isAfter(to);
    return when.isKnown() && !ended && !unborn;
  }
}
