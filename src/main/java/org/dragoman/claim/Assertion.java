package org.dragoman.claim;

import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.PloverType;
import org.dragoman.codes.Provision;
import org.jspecify.annotations.Nullable;

/** What a claim asserts: one of five kinds. */
public sealed interface Assertion {

  ClaimKind kind();

  /** The type as written in claims, by kind: {@code CONSULT}, {@code signed}, {@code tense} … */
  String typeCode();

  Sides sides();

  /**
   * Something that actors do to each other.
   *
   * @param mode PLOVER mode in lower case, e.g. {@code visit}; null where the type has none or it
   *     is open
   * @param about what is promised, demanded, threatened, alleged or refused
   */
  record Event(PloverType type, @Nullable String mode, Sides sides, @Nullable InnerEvent about)
      implements Assertion {
    @Override
    public ClaimKind kind() {
      return ClaimKind.EVENT;
    }

    @Override
    public String typeCode() {
      return type.name();
    }
  }

  /**
   * A stage, a provision or a characterisation of an agreement.
   *
   * @param name the instrument's proper name as written, where it has one
   */
  record Agreement(
      AgreementType type,
      Sides sides,
      @Nullable AgreementForm form,
      @Nullable Provision provision,
      @Nullable String name)
      implements Assertion {
    @Override
    public ClaimKind kind() {
      return ClaimKind.AGREEMENT;
    }

    @Override
    public String typeCode() {
      return type.code();
    }
  }

  /**
   * A line drawn by {@code sides.actor} that {@code sides.recipient} must not cross.
   *
   * @param about the forbidden event
   */
  record RedLine(RedLineType type, Sides sides, @Nullable InnerEvent about) implements Assertion {
    @Override
    public ClaimKind kind() {
      return ClaimKind.RED_LINE;
    }

    @Override
    public String typeCode() {
      return type.code();
    }
  }

  /** An unwritten rule that {@code sides.actor} follow or break. */
  record Norm(NormType type, Sides sides) implements Assertion {
    @Override
    public ClaimKind kind() {
      return ClaimKind.NORM;
    }

    @Override
    public String typeCode() {
      return type.code();
    }
  }

  /** How the actors in {@code sides.actor} stand to each other. */
  record Relation(RelationType type, Sides sides) implements Assertion {
    @Override
    public ClaimKind kind() {
      return ClaimKind.RELATION;
    }

    @Override
    public String typeCode() {
      return type.code();
    }
  }
}
