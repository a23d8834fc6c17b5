package org.dragoman.claim;

import java.util.Arrays;
import java.util.Optional;

/** What a claim asserts about an agreement. */
public enum AgreementType {
  SIGNED("signed"),
  RATIFIED("ratified"),
  IN_FORCE("in-force"),
  TERMINATED("terminated"),
  RENEWED("renewed"),
  PROPOSED("proposed"),
  CHARACTERISED("characterised"),
  PROVISION("provision");

  private final String code;

  AgreementType(String code) {
    this.code = code;
  }

  /** The word written in claims. */
  public String code() {
    return code;
  }

  /** By the word written in claims. */
  public static Optional<AgreementType> find(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }
}
