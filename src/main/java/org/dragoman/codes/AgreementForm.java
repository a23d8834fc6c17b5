package org.dragoman.codes;

import java.util.Arrays;
import java.util.Optional;

/** The form of an instrument; a joint press announcement counts as a joint statement. */
public enum AgreementForm {
  TREATY("treaty"),
  JOINT_DECLARATION("joint-declaration"),
  JOINT_STATEMENT("joint-statement"),
  MEMORANDUM("memorandum"),
  CEASEFIRE("ceasefire"),
  PROTOCOL("protocol"),
  OTHER("other");

  private final String code;

  AgreementForm(String code) {
    this.code = code;
  }

  /** The word written in claims. */
  public String code() {
    return code;
  }

  /** By the word written in claims. */
  public static Optional<AgreementForm> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
