package org.dragoman.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.claim.RelationType;
import org.dragoman.claim.ReportId;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.Likelihood;
import org.dragoman.codes.PloverType;
import org.dragoman.codes.Provision;
import org.jspecify.annotations.Nullable;

/**
 * Claims in a line each: {@code r05:2 2024-06-12 CONSULT/visit RUS>PRK planned
 * 2024-06-18..2024-06-19 by Kremlin}. The type is a PLOVER type with or without a mode, {@code
 * signed:Name} for a treaty, {@code characterised:Name=joint_declaration} for another form, or a
 * relation type; {@code +defence} behind it is a provision, {@code unlikely} behind a comma of the
 * status a likelihood ({@code expected,unlikely}); {@code !} before the status denies it; {@code -}
 * stands for no date; after {@code |} come the words of the sentence.
 */
public final class Scenario {

  private Scenario() {}

  public static List<RecordedClaim> claims(String lines) {
    return lines
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().split(" \\| ", 2))
        .map(parts -> claim(parts[0].split("\\s+", 8), parts.length > 1 ? parts[1] : null))
        .toList();
  }

  private static RecordedClaim claim(String[] word, @Nullable String sentence) {
    Reference.InReport reference = (Reference.InReport) Reference.find(word[0]).orElseThrow();
    String[] firm = word[4].split(",");
    boolean negated = word[4].startsWith("!");
    ClaimStatus status =
        ClaimStatus.valueOf(firm[0].replace("!", "").toUpperCase(java.util.Locale.ROOT));
    Likelihood likelihood =
        firm.length > 1 ? Likelihood.valueOf(firm[1].toUpperCase(java.util.Locale.ROOT)) : null;
    String source = word.length > 7 ? word[7] : null;
    Evidence evidence =
        new Evidence.Sentence(
            ReportId.ofText(reference.document()),
            reference.sentence() * 100,
            reference.sentence() * 100 + 50);
    Claim claim =
        new Claim(
            evidence,
            assertion(word[2], sides(word[3])),
            new Firmness(status, negated, likelihood),
            source,
            when(word[5]),
            null,
            List.of(),
            1);
    return new RecordedClaim(
        claim,
        reference,
        LocalDate.parse(word[1]),
        "Post " + reference.document(),
        sentence,
        null,
        Instant.EPOCH);
  }

  private static Sides sides(String text) {
    String[] sides = text.split(">", 2);
    return Sides.of(sides[0], sides[1]);
  }

  private static Assertion assertion(String type, Sides sides) {
    String[] parts = type.split("\\+", 2)[0].split("[/:]", 2);
    String detail = parts.length > 1 ? parts[1] : null;
    Stream<AgreementType> stages =
        Arrays.stream(AgreementType.values()).filter(stage -> stage.code().equals(parts[0]));
    return stages
        .findFirst()
        .<Assertion>map(
            stage ->
                new Assertion.Agreement(
                    stage,
                    sides,
                    form(detail),
                    provision(type),
                    detail == null || detail.startsWith("=")
                        ? null
                        : detail.split("=")[0].replace('_', ' ')))
        .or(
            () ->
                PloverType.find(parts[0])
                    .map(plover -> new Assertion.Event(plover, detail, sides, null)))
        .orElseGet(
            () ->
                new Assertion.Relation(
                    RelationType.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)), sides));
  }

  private static @Nullable Provision provision(String type) {
    return type.contains("+")
        ? Provision.valueOf(type.split("\\+", 2)[1].toUpperCase(java.util.Locale.ROOT))
        : null;
  }

  private static AgreementForm form(@Nullable String detail) {
    return detail == null || !detail.contains("=")
        ? AgreementForm.TREATY
        : AgreementForm.valueOf(detail.split("=")[1].toUpperCase(java.util.Locale.ROOT));
  }

  private static TimeInterval when(String text) {
    if (text.equals("-")) {
      return TimeInterval.UNKNOWN;
    }
    String[] days = text.split("\\.\\.");
    return TimeInterval.between(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
  }
}
