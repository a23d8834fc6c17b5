package org.dragoman.view;

import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Sides;
import org.jspecify.annotations.Nullable;

/**
 * What claims must agree in to tell of one happening: type, mode, sides and content. The dates of
 * the content do not count. Talks have no direction: {@code RUS → PRK} and {@code PRK, RUS} talk
 * with each other all the same.
 *
 * @param content what is promised, demanded, threatened or refused
 */
record Deed(String type, @Nullable String mode, Sides sides, @Nullable Content content) {

  /** The content of a promise, a demand or a threat, without its dates. */
  record Content(String type, Sides sides, boolean negated) {
    static @Nullable Content of(@Nullable InnerEvent about) {
      return about == null ? null : new Content(about.type(), about.sides(), about.negated());
    }
  }

  /** Deeds that may be told of one happening stand in one family. */
  record Family(String type, List<ActorCode> parties, @Nullable Content content) {}

  /** Of an event or a stage of an agreement; nothing else happens on a day. */
  static Optional<Deed> of(Assertion assertion) {
    if (assertion.sides().isEmpty()) {
      return Optional.empty();
    }
    if (assertion instanceof Assertion.Event event) {
      return Optional.of(
          new Deed(event.typeCode(), event.mode(), undirected(event), Content.of(event.about())));
    }
    return assertion instanceof Assertion.Agreement agreement
        ? Optional.of(new Deed(agreement.typeCode(), null, agreement.sides(), null))
        : Optional.empty();
  }

  private static Sides undirected(Assertion.Event event) {
    boolean directed = "visit".equals(event.mode()) || "third-party".equals(event.mode());
    return event.typeCode().equals("CONSULT") && !directed
        ? Sides.mutual(event.sides().all())
        : event.sides();
  }

  Family family() {
    return new Family(type, sides.all(), content);
  }

  /**
   * Whether the other says the same more exactly: it gives the mode where this one has none, or the
   * direction where this one is mutual.
   */
  boolean isVaguerThan(Deed other) {
    boolean mode = this.mode == null && other.mode != null && sides.equals(other.sides);
    boolean direction =
        java.util.Objects.equals(this.mode, other.mode)
            && sides.recipient().isEmpty()
            && !other.sides.recipient().isEmpty();
    return family().equals(other.family()) && (mode || direction);
  }
}
