package org.dragoman.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Who acts on whom. For symmetric acts, agreements, norms and relations all parties stand in {@code
 * actor} and {@code recipient} is empty. Both lists are sorted and without repetition.
 */
public record Sides(List<ActorCode> actor, List<ActorCode> recipient) {

  public static final Sides NONE = new Sides(List.of(), List.of());

  public Sides {
    actor = List.copyOf(new TreeSet<>(actor));
    recipient = List.copyOf(new TreeSet<>(recipient));
  }

  public static Sides of(Collection<ActorCode> actor, Collection<ActorCode> recipient) {
    return new Sides(List.copyOf(actor), List.copyOf(recipient));
  }

  public static Sides mutual(Collection<ActorCode> parties) {
    return new Sides(List.copyOf(parties), List.of());
  }

  /**
   * For tests and examples: {@code Sides.of("RUS", "PRK")} is {@code RUS → PRK}; commas separate
   * codes.
   */
  public static Sides of(String actor, String recipient) {
    return new Sides(codes(actor), codes(recipient));
  }

  private static List<ActorCode> codes(String commaSeparated) {
    return Arrays.stream(commaSeparated.split(","))
        .filter(code -> !code.isBlank())
        .map(code -> new ActorCode(code.strip()))
        .toList();
  }

  /** Everybody on either side. */
  public List<ActorCode> all() {
    TreeSet<ActorCode> everybody = new TreeSet<>(actor);
    everybody.addAll(recipient);
    return List.copyOf(everybody);
  }

  public boolean isMutual() {
    return actor.size() > 1 && recipient.isEmpty();
  }

  public boolean isEmpty() {
    return actor.isEmpty() && recipient.isEmpty();
  }
}
