package org.dragoman.cli.relation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;

/** Figures and references as printed. */
final class Figures {

  private static final int SHOWN = 3;

  private Figures() {}

  /** With its sign: {@code +4.0}; −0.0 is 0.0. */
  static String signed(double value) {
    String text = String.format(Locale.ROOT, "%+.1f", value);
    return text.matches("[+-]0\\.0") ? "0.0" : text.replace('-', '−');
  }

  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0 + 0.0;
  }

  static String references(List<RecordedClaim> claims) {
    List<Reference> all =
        claims.stream().map(RecordedClaim::reference).distinct().sorted().toList();
    String shown =
        all.stream()
            .limit(SHOWN)
            .map(reference -> "[" + reference + "]")
            .collect(Collectors.joining(" "));
    return all.size() > SHOWN ? shown + " +" + (all.size() - SHOWN) : shown;
  }

  static List<String> ids(List<RecordedClaim> claims) {
    return claims.stream().map(claim -> claim.claim().id().value()).distinct().sorted().toList();
  }
}
