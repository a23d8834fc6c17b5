package org.dragoman.cli.briefing;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.claim.Reference;
import org.dragoman.desk.briefing.Briefing;

/** The references at the end of a line: the first few, then how many more. */
final class References {

  private static final int SHOWN = 4;

  private References() {}

  static String of(Briefing.Line line) {
    List<Reference> references = line.references();
    String shown =
        references.stream()
            .limit(SHOWN)
            .map(reference -> "[" + reference + "]")
            .collect(Collectors.joining(" "));
    return references.size() > SHOWN ? shown + " +" + (references.size() - SHOWN) : shown;
  }

  static String title(Briefing briefing) {
    String day = briefing.asOf() == null ? "" : " as of " + briefing.asOf();
    String about = briefing.covers().isEmpty() ? "" : ", about " + briefing.covers();
    return "Briefing"
        + day
        + about
        + ", from "
        + briefing.reports()
        + (briefing.reports() == 1 ? " report" : " reports");
  }
}
