package org.dragoman.reading.coding;

import java.util.List;
import org.dragoman.codes.PloverType;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * A word of a sentence that may tell the type of the event.
 *
 * @param trigger the verb or noun
 * @param anchor the predicate whose firmness is the event's
 * @param actors heads of the phrases that act; {@code recipients} of those acted upon
 * @param weight how much the word says by itself: more for a specific frame than for a bare word
 * @param rule the frame or word list it comes from
 */
record Candidate(
    ParsedSentence sentence,
    Token trigger,
    Token anchor,
    PloverType type,
    List<Token> actors,
    List<Token> recipients,
    double weight,
    String rule) {

  Candidate {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  Candidate as(PloverType other, String because) {
    return other == type
        ? this
        : new Candidate(
            sentence, trigger, anchor, other, actors, recipients, weight, rule + "; " + because);
  }
}
