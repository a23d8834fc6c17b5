package org.dragoman.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.claim.Assertion;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.Provision;

/**
 * How far an agreement goes, from nothing to a treaty that obliges to defence. A ceasefire stands
 * on no rung.
 */
public enum Rung {
  NONE,
  JOINT_STATEMENT,
  JOINT_DECLARATION,
  /** A memorandum, a protocol or another agreement; also one of which no form is told. */
  AGREEMENT,
  TREATY,
  DEFENCE_TREATY;

  /** The word in files: {@code joint-statement}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Rung> find(String code) {
    return Arrays.stream(values()).filter(rung -> rung.code().equals(code)).findFirst();
  }

  /** Where an agreement stands by what one claim says of it; empty for a ceasefire. */
  static Optional<Rung> of(Assertion.Agreement agreement) {
    AgreementForm form = agreement.form();
    if (form == AgreementForm.CEASEFIRE) {
      return Optional.empty();
    }
    if (agreement.provision() == Provision.DEFENCE) {
      return Optional.of(DEFENCE_TREATY);
    }
    return Optional.of(form == null ? AGREEMENT : of(form));
  }

  private static Rung of(AgreementForm form) {
    return switch (form) {
      case JOINT_STATEMENT -> JOINT_STATEMENT;
      case JOINT_DECLARATION -> JOINT_DECLARATION;
      case TREATY -> TREATY;
      case MEMORANDUM, PROTOCOL, OTHER, CEASEFIRE -> AGREEMENT;
    };
  }
}
