package org.dragoman.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reason;
import org.dragoman.claim.TimeInterval;

/**
 * What can be seen of a claim that tells how far to trust it: its kind and status, and how its
 * sides were found. The signs of {@code data/reading/confidence.csv}.
 */
public final class Signs {

  private Signs() {}

  /**
   * The signs of a claim.
   *
   * @param cited whether somebody is cited for it
   */
  public static List<String> of(
      Assertion assertion,
      Firmness firmness,
      boolean cited,
      TimeInterval when,
      List<Reason> reasons) {
    List<String> signs = new ArrayList<>();
    signs.add("any claim");
    signs.add("kind " + assertion.kind().code());
    signs.add("type " + assertion.typeCode().toLowerCase(Locale.ROOT));
    signs.add("status " + firmness.status().code());
    if (firmness.negated()) {
      signs.add("negated");
    }
    if (firmness.likelihood() != null) {
      signs.add("weighed");
    }
    signs.add("actor " + found("actor", assertion.sides().actor().size(), reasons));
    signs.add("recipient " + found("recipient", assertion.sides().recipient().size(), reasons));
    signs.add(cited ? "cited" : "own voice");
    signs.add(when.isKnown() ? "dated" : "undated");
    find("type", reasons).ifPresent(reason -> signs.add("told by " + telling(reason)));
    return signs;
  }

  private static Optional<Reason> find(String aspect, List<Reason> reasons) {
    return reasons.stream().filter(reason -> reason.aspect().equals(aspect)).findFirst();
  }

  /** How a side was found: by name, person, adjective, from the context, or completed. */
  private static String found(String aspect, int size, List<Reason> reasons) {
    if (size == 0) {
      return "open";
    }
    return find(aspect, reasons).map(Reason::rule).map(Signs::way).orElse("completed");
  }

  private static String way(String rule) {
    for (String known : List.of("name", "person", "adjective", "place", "refers to")) {
      if (rule.startsWith(known)) {
        return "by " + known;
      }
    }
    return "from context";
  }

  private static String telling(Reason reason) {
    boolean noun = reason.rule().contains("'s ") || reason.rule().contains(": the ");
    return reason.rule().startsWith("frame") ? (noun ? "a noun" : "a verb") : "a rule";
  }
}
