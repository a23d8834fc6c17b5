package org.dragoman.cli.whatif;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.desk.whatif.Change;

/** Changes as a person reads them, with the claims that made them. */
public final class ChangeText {

  private static final int MOST_REFERENCES = 6;

  private ChangeText() {}

  public static String of(List<Change> changes) {
    return changes.isEmpty()
        ? "No answer would change.\n"
        : changes.stream().map(ChangeText::of).collect(Collectors.joining());
  }

  private static String of(Change change) {
    return printable(change.view() + ": " + change.subject())
        + "\n    "
        + printable(
            Objects.requireNonNullElse(change.before(), "nothing")
                + " → "
                + Objects.requireNonNullElse(change.after(), "nothing"))
        + "\n"
        + claims("without", change.lost())
        + claims("with", change.gained());
  }

  private static String claims(String word, List<RecordedClaim> claims) {
    if (claims.isEmpty()) {
      return "";
    }
    String references =
        claims.stream()
            .map(claim -> "[" + claim.reference() + "]")
            .distinct()
            .limit(MOST_REFERENCES)
            .collect(Collectors.joining(" "));
    return "    " + word + " " + printable(references) + "\n";
  }

  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
  }
}
