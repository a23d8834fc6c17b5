package org.dragoman.reading.assertion;

import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.RedLineType;
import org.dragoman.claim.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A line as a report has drawn it.
 *
 * @param holder who draws it
 * @param addressee who must not cross it
 * @param forbidden what it forbids, where that is an event
 */
record RedLine(List<ActorCode> holder, List<ActorCode> addressee, @Nullable InnerEvent forbidden) {

  RedLine {
    holder = List.copyOf(holder);
    addressee = List.copyOf(addressee);
  }

  Assertion as(RedLineType type) {
    return new Assertion.RedLine(type, Sides.of(holder, addressee), forbidden);
  }
}
