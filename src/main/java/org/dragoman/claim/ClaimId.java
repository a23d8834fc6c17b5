package org.dragoman.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.Likelihood;
import org.dragoman.codes.Provision;
import org.jspecify.annotations.Nullable;

/**
 * Names a claim by its content: the first 32 hex digits of the SHA-256 over its evidence key and
 * its fields from kind to likelihood in the order of the claims table, joined by U+001F, lists
 * comma-joined, null as empty. Reader, confidence and time of recording are left out on purpose.
 */
public record ClaimId(String value) {

  private static final String SHAPE = "[0-9a-f]{32}";
  private static final String SEPARATOR = "\u001F";

  public ClaimId {
    if (!value.matches(SHAPE)) {
      throw new IllegalArgumentException("not a claim id: '" + value + "'");
    }
  }

  /** The id that a text is, if it is one. */
  public static Optional<ClaimId> find(String text) {
    return text.matches(SHAPE) ? Optional.of(new ClaimId(text)) : Optional.empty();
  }

  static ClaimId of(Claim claim) {
    String content =
        fields(claim).stream()
            .map(field -> Objects.toString(field, ""))
            .collect(Collectors.joining(SEPARATOR));
    return new ClaimId(Digest.sha256(content).substring(0, 32));
  }

  private static List<@Nullable Object> fields(Claim claim) {
    Assertion assertion = claim.assertion();
    Firmness firmness = claim.firmness();
    Detail detail = Detail.of(assertion);
    return java.util.Arrays.asList(
        claim.evidence().key(),
        assertion.kind().code(),
        assertion.typeCode(),
        detail.mode,
        codes(assertion.sides().actor()),
        codes(assertion.sides().recipient()),
        firmness.status().code(),
        firmness.negated(),
        claim.source(),
        claim.when().earliest(),
        claim.when().latest(),
        claim.place(),
        detail.about == null ? null : about(detail.about),
        detail.form == null ? null : detail.form.code(),
        detail.provision == null ? null : detail.provision.code(),
        detail.name,
        word(firmness.likelihood()));
  }

  private static @Nullable String word(@Nullable Likelihood likelihood) {
    return likelihood == null ? null : likelihood.word();
  }

  private static String about(InnerEvent about) {
    return String.join(
        ";",
        about.type(),
        codes(about.sides().actor()),
        codes(about.sides().recipient()),
        Boolean.toString(about.negated()),
        Objects.toString(about.when().earliest(), ""),
        Objects.toString(about.when().latest(), ""));
  }

  private static String codes(List<ActorCode> codes) {
    return codes.stream().map(ActorCode::value).collect(Collectors.joining(","));
  }

  /** The fields that only some kinds of assertion have. */
  private record Detail(
      @Nullable String mode,
      @Nullable InnerEvent about,
      @Nullable AgreementForm form,
      @Nullable Provision provision,
      @Nullable String name) {

    static Detail of(Assertion assertion) {
      if (assertion instanceof Assertion.Event event) {
        return new Detail(event.mode(), event.about(), null, null, null);
      }
      if (assertion instanceof Assertion.RedLine line) {
        return new Detail(null, line.about(), null, null, null);
      }
      if (assertion instanceof Assertion.Agreement agreement) {
        return new Detail(null, null, agreement.form(), agreement.provision(), agreement.name());
      }
      return new Detail(null, null, null, null, null);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
