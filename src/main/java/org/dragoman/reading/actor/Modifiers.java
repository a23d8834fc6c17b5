package org.dragoman.reading.actor;

import org.dragoman.lexicon.actor.Name.Kind;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Names that stand before a noun: "the Kenyan government", "Russian and Chinese officials". */
final class Modifiers {

  private Modifiers() {}

  static Resolution resolve(
      ReportMentions mentions, ParsedSentence sentence, Token head, String words) {
    Resolution resolution = Resolution.NONE;
    for (Token child : sentence.children(head, "compound", "amod", "nmod", "dep")) {
      boolean before = child.index() < head.index() && !child.isRelated("nmod:poss");
      if (before) {
        resolution = resolution.and(modifier(mentions, sentence, child, words));
        for (Token conjunct : sentence.children(child, "conj")) {
          resolution = resolution.and(modifier(mentions, sentence, conjunct, words));
        }
      }
    }
    return resolution;
  }

  private static Resolution modifier(
      ReportMentions mentions, ParsedSentence sentence, Token token, String words) {
    return mentions
        .at(sentence, token)
        .map(Mention::name)
        .filter(name -> name.kind() != Kind.PLACE && name.kind() != Kind.GROUP)
        .map(
            name ->
                Resolution.of(
                    name.codes(), words, "adjective " + name.name(), null, null, name.country()))
        .orElse(Resolution.NONE);
  }
}
