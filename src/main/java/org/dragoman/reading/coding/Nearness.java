package org.dragoman.reading.coding;

import java.util.List;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** How well a candidate's sides lie with the marked ones. */
final class Nearness {

  private static final double SIDE = 4;
  private static final double SIDE_WITHIN = 2;
  private static final double SIDE_BY_PRONOUN = 1.5;
  private static final double REVERSED = -3;
  private static final double ON_PATH = 2;
  private static final double NEXT_TO_PATH = 1;
  private static final double BETWEEN = 1;
  private static final double PER_LEVEL = -0.2;
  private static final double INSIDE_A_SIDE = -4;

  private Nearness() {}

  static double of(Candidate candidate, MarkedSides sides) {
    double score = candidate.weight();
    score += side(candidate, candidate.actors(), sides.actor());
    score += side(candidate, candidate.recipients(), sides.recipient());
    if (holds(candidate.actors(), sides.recipient())
        || holds(candidate.recipients(), sides.actor())) {
      score += REVERSED;
    }
    score += path(candidate, sides);
    score += sides.isBetween(candidate.trigger()) ? BETWEEN : 0;
    score += PER_LEVEL * candidate.sentence().ancestors(candidate.trigger()).size();
    boolean inside =
        sides.actor().contains(candidate.trigger())
            || sides.recipient().contains(candidate.trigger());
    return score + (inside ? INSIDE_A_SIDE : 0);
  }

  private static double side(Candidate candidate, List<Token> heads, List<Token> side) {
    if (holds(heads, side)) {
      return SIDE;
    }
    ParsedSentence sentence = candidate.sentence();
    boolean within = heads.stream().anyMatch(head -> holds(sentence.subtree(head), side));
    boolean pronoun =
        heads.stream()
            .anyMatch(
                head -> head.isPronoun() && !side.isEmpty() && side.get(0).index() < head.index());
    return within ? SIDE_WITHIN : pronoun ? SIDE_BY_PRONOUN : 0;
  }

  /** Whether one of the phrases is the side or contains it. */
  static boolean isSide(Candidate candidate, List<Token> heads, List<Token> side) {
    return side(candidate, heads, side) > 0;
  }

  private static boolean holds(List<Token> tokens, List<Token> side) {
    return tokens.stream().anyMatch(side::contains);
  }

  private static double path(Candidate candidate, MarkedSides sides) {
    Token trigger = candidate.trigger();
    if (sides.path().contains(trigger)) {
      return ON_PATH;
    }
    boolean next = candidate.sentence().head(trigger).filter(sides.path()::contains).isPresent();
    return next ? NEXT_TO_PATH : 0;
  }
}
