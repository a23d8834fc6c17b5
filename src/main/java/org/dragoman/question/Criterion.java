package org.dragoman.question;

import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Sides;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.PloverType;
import org.dragoman.codes.Provision;
import org.dragoman.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a claim must tell: a pattern over claims that a machine can check. What it leaves open may
 * be anything; all its parties must take part, others may.
 */
public sealed interface Criterion {

  List<ActorCode> parties();

  /** The type as written in claims. */
  String typeCode();

  boolean isMetBy(Assertion told);

  /** Whether claims can tell it at all. */
  default boolean isCheckable() {
    return true;
  }

  /** A fact that would just meet it; empty where the record cannot tell it. */
  Optional<Assertion> assertion();

  /** In the words of the field: {@code Russia → North Korea: visit}. */
  default String words() {
    return assertion().map(Words::assertion).orElse("decided elsewhere");
  }

  /**
   * An act of one side on another; of several without a recipient in whatever direction. What is
   * told as mutual is done by each side to the other.
   *
   * @param mode PLOVER mode; null takes any
   */
  record Act(PloverType type, @Nullable String mode, Sides sides) implements Criterion {
    @Override
    public List<ActorCode> parties() {
      return sides.all();
    }

    @Override
    public String typeCode() {
      return type.name();
    }

    @Override
    public boolean isMetBy(Assertion told) {
      return told instanceof Assertion.Event event
          && event.type() == type
          && (mode == null || mode.equals(event.mode()))
          && takePart(event.sides());
    }

    private boolean takePart(Sides told) {
      boolean mutual = told.isMutual() && told.actor().containsAll(sides.all());
      boolean together = sides.isMutual() && told.all().containsAll(sides.actor());
      return mutual
          || together
          || told.actor().containsAll(sides.actor())
              && told.recipient().containsAll(sides.recipient());
    }

    @Override
    public Optional<Assertion> assertion() {
      return Optional.of(new Assertion.Event(type, mode, sides, null));
    }
  }

  /**
   * A stage that parties reach with an agreement.
   *
   * @param form null takes any
   * @param provision that the agreement must contain; null asks for none
   */
  record Stage(
      AgreementType type,
      List<ActorCode> parties,
      @Nullable AgreementForm form,
      @Nullable Provision provision)
      implements Criterion {

    public Stage {
      parties = Sides.mutual(parties).actor();
    }

    @Override
    public String typeCode() {
      return type.code();
    }

    @Override
    public boolean isMetBy(Assertion told) {
      return told instanceof Assertion.Agreement agreement
          && isReachedBy(agreement)
          && (provision == null || provision == agreement.provision());
    }

    /** Whether the stage is reached, whatever the agreement contains. */
    boolean isReachedBy(Assertion.Agreement told) {
      return told.type() == type
          && (form == null || form == told.form())
          && told.sides().all().containsAll(parties);
    }

    /** Whether it is told that an agreement of the parties contains the provision. */
    boolean isContainedBy(Assertion.Agreement told) {
      return told.type() == AgreementType.PROVISION
          && told.provision() == provision
          && (told.form() == null || form == null || form == told.form())
          && told.sides().all().containsAll(parties);
    }

    @Override
    public Optional<Assertion> assertion() {
      return Optional.of(
          new Assertion.Agreement(type, Sides.mutual(parties), form, provision, null));
    }
  }

  /**
   * Decided elsewhere, e.g. by a market: the record cannot tell it, only somebody who rules on it.
   */
  record Elsewhere(String where) implements Criterion {
    @Override
    public List<ActorCode> parties() {
      return List.of();
    }

    @Override
    public String typeCode() {
      return "elsewhere";
    }

    @Override
    public boolean isMetBy(Assertion told) {
      return false;
    }

    @Override
    public boolean isCheckable() {
      return false;
    }

    @Override
    public Optional<Assertion> assertion() {
      return Optional.empty();
    }

    @Override
    public String words() {
      return "decided at " + where;
    }
  }

  /** What an event or an agreement told as a fact would meet; empty for what cannot be forecast. */
  static Optional<Criterion> of(Assertion assertion) {
    if (assertion.sides().isEmpty()) {
      return Optional.empty();
    }
    if (assertion instanceof Assertion.Event event) {
      return Optional.of(new Act(event.type(), event.mode(), event.sides()));
    }
    return assertion instanceof Assertion.Agreement agreement
        ? Optional.of(
            new Stage(
                agreement.type(), agreement.sides().all(), agreement.form(), agreement.provision()))
        : Optional.empty();
  }

  /** What is promised, threatened, demanded or forbidden. */
  static Optional<Criterion> of(InnerEvent act) {
    if (act.sides().isEmpty() || act.negated()) {
      return Optional.empty();
    }
    Optional<Criterion> event =
        PloverType.find(act.type()).map(type -> new Act(type, null, act.sides()));
    return event.isPresent()
        ? event
        : AgreementType.find(act.type())
            .map(type -> new Stage(type, act.sides().all(), null, null));
  }
}
