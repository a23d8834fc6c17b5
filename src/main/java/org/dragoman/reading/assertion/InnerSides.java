package org.dragoman.reading.assertion;

import java.util.List;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Who does what is promised, demanded, threatened, alleged or refused, and whom it meets, where the
 * words leave it to the speech act around it.
 *
 * @param outer the speech act's type
 * @param around its sides
 * @param together the speech act is mutual
 */
record InnerSides(PloverType outer, Sides around, boolean together) {

  /** Promised, threatened or alleged, these are upon the other side of the speech act. */
  private static final Set<PloverType> UPON_SOMEBODY =
      Set.of(
          PloverType.ASSAULT,
          PloverType.AID,
          PloverType.MOBILIZE,
          PloverType.SANCTION,
          PloverType.COERCE,
          PloverType.CONCEDE,
          PloverType.SUPPORT);

  private static final Set<PloverType> FOR_THE_ASKER =
      Set.of(
          PloverType.AID,
          PloverType.CONCEDE,
          PloverType.SUPPORT,
          PloverType.SANCTION,
          PloverType.COERCE);

  static InnerSides within(Frame outer, Sides around) {
    return new InnerSides(PloverType.valueOf(outer.type()), around, outer.mutual());
  }

  /** Of an agreement inside: its parties. */
  Sides ofAgreement(Sides told) {
    return Sides.mutual(told.all().size() > 1 ? told.all() : around.all());
  }

  /**
   * Of an event inside.
   *
   * @param mode its PLOVER mode, where it is known
   * @param shared it is done together, such as talks
   * @param negated it is to stop, or not to happen
   */
  Sides of(PloverType type, @Nullable String mode, boolean shared, Sides told, boolean negated) {
    boolean open = told.recipient().isEmpty();
    if (open && together && around.actor().containsAll(told.actor())) {
      return Sides.mutual(around.all());
    }
    if (open && told.actor().size() < 2 && isShared(type, shared)) {
      return Sides.mutual(around.all());
    }
    List<ActorCode> actor = told.actor().isEmpty() || isGiven(type, told) ? doers() : told.actor();
    List<ActorCode> recipient = open ? targets(type, mode, negated) : told.recipient();
    return Sides.of(actor, Scene.without(recipient, actor));
  }

  /** Talks and trade that one side proposes to the other are both sides'. */
  private boolean isShared(PloverType type, boolean shared) {
    boolean proposed =
        outer == PloverType.AGREE || outer == PloverType.REQUEST || outer == PloverType.REJECT;
    boolean addressed = !around.actor().isEmpty() && !around.recipient().isEmpty();
    return proposed && addressed && (shared || type == PloverType.COOPERATE);
  }

  /** "Promised Kenya grants": the parser took the receiver for the owner. */
  private boolean isGiven(PloverType type, Sides told) {
    boolean giving = outer == PloverType.AGREE || outer == PloverType.THREATEN;
    return giving
        && UPON_SOMEBODY.contains(type)
        && told.recipient().isEmpty()
        && told.actor().equals(around.recipient());
  }

  private List<ActorCode> doers() {
    return switch (outer) {
      case REQUEST, ACCUSE -> around.recipient();
      default -> around.actor();
    };
  }

  /** The side of the speech act that is not to do what it is about. */
  List<ActorCode> others() {
    return switch (outer) {
      case REQUEST, ACCUSE -> around.actor();
      default -> around.recipient();
    };
  }

  private List<ActorCode> targets(PloverType type, @Nullable String mode, boolean negated) {
    boolean consulting = type == PloverType.CONSULT && mode != null;
    return switch (outer) {
      case ACCUSE ->
          UPON_SOMEBODY.contains(type) && type != PloverType.MOBILIZE && type != PloverType.AID
              ? around.actor()
              : List.of();
      case THREATEN, AGREE ->
          UPON_SOMEBODY.contains(type) || consulting ? around.recipient() : List.of();
      case REQUEST ->
          FOR_THE_ASKER.contains(type) && !(negated && type == PloverType.AID)
              ? around.actor()
              : List.of();
      default -> List.of();
    };
  }
}
