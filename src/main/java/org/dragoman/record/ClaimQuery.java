package org.dragoman.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for, as known when.
 *
 * @param asOf only what was published on or before this day; what is undated is left out then
 * @param knownAt only what was recorded at or before this moment
 * @param conditions that must all hold
 * @param newest at most so many, the youngest by publication; null for all
 * @param detailed with parties, extra, words and url; without them millions are asked faster
 */
public record ClaimQuery(
    @Nullable LocalDate asOf,
    @Nullable Instant knownAt,
    List<Condition> conditions,
    @Nullable Integer newest,
    boolean detailed) {

  public static final ClaimQuery EVERYTHING = new ClaimQuery(null, null, List.of(), null, true);

  public ClaimQuery {
    conditions = List.copyOf(conditions);
  }

  public static ClaimQuery known(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
    return new ClaimQuery(asOf, knownAt, List.of(), null, true);
  }

  /** The same question with a further condition. */
  public ClaimQuery where(Condition condition) {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(condition);
    return new ClaimQuery(asOf, knownAt, all, newest, detailed);
  }

  /** The same question for the youngest claims alone. */
  public ClaimQuery newest(int count) {
    return new ClaimQuery(asOf, knownAt, conditions, count, detailed);
  }

  /** The same question where parties, extra, words and url do not matter. */
  public ClaimQuery withoutDetails() {
    return new ClaimQuery(asOf, knownAt, conditions, newest, false);
  }
}
