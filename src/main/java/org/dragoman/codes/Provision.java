package org.dragoman.codes;

import java.util.Arrays;
import java.util.Optional;

/** What an agreement obliges its parties to, after ATOP's obligations. */
public enum Provision {
  DEFENCE("defence"),
  NEUTRALITY("neutrality"),
  NON_AGGRESSION("non-aggression"),
  CONSULTATION("consultation"),
  FRIENDSHIP("friendship"),
  ARMS("arms"),
  ECONOMIC("economic"),
  TERRITORY("territory"),
  OTHER("other");

  private final String code;

  Provision(String code) {
    this.code = code;
  }

  /** The word written in claims. */
  public String code() {
    return code;
  }

  /** By the word written in claims. */
  public static Optional<Provision> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
