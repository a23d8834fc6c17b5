package org.dragoman.view.relation;

import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Sides;

/** Two different actors; the order says only which of them is meant by first. */
public record Pair(ActorCode first, ActorCode second) {

  public Pair {
    if (first.equals(second)) {
      throw new IllegalArgumentException("a pair is of two actors, not " + first + " alone");
    }
  }

  public List<ActorCode> actors() {
    return List.of(first, second);
  }

  /**
   * Who of the pair acts on whom. Nothing where both act on somebody else, or somebody else acts on
   * both; several actors without a recipient are mutual.
   */
  public Optional<Direction> findDirection(Sides sides) {
    boolean forth = sides.actor().contains(first) && sides.recipient().contains(second);
    boolean back = sides.actor().contains(second) && sides.recipient().contains(first);
    boolean together =
        sides.recipient().isEmpty()
            && sides.actor().contains(first)
            && sides.actor().contains(second);
    if (together || forth && back) {
      return Optional.of(Direction.MUTUAL);
    }
    if (forth || back) {
      return Optional.of(forth ? Direction.FIRST_TO_SECOND : Direction.SECOND_TO_FIRST);
    }
    return Optional.empty();
  }
}
