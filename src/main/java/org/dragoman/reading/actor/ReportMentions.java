package org.dragoman.reading.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.Name;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** The sentences of a report with the names of the lexicon that stand in them. */
record ReportMentions(
    List<ParsedSentence> sentences, Map<ParsedSentence, List<Mention>> bySentence) {

  ReportMentions {
    sentences = List.copyOf(sentences);
    bySentence = Map.copyOf(bySentence);
  }

  static ReportMentions find(ActorLexicon lexicon, LocalDate day, List<ParsedSentence> sentences) {
    MentionFinder finder = new MentionFinder(lexicon, day, sentences);
    Map<ParsedSentence, List<Mention>> bySentence = new HashMap<>();
    sentences.forEach(sentence -> bySentence.put(sentence, finder.find(sentence)));
    return new ReportMentions(sentences, bySentence);
  }

  List<Mention> in(ParsedSentence sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The name that the token is part of. */
  Optional<Mention> at(ParsedSentence sentence, Token token) {
    return in(sentence).stream().filter(mention -> mention.covers(token.index())).findFirst();
  }

  /** ISO 3166-1 alpha-3 code of the state that a non-state actor named in the report belongs to. */
  Optional<String> countryOf(ActorCode group) {
    return bySentence.values().stream()
        .flatMap(List::stream)
        .map(Mention::name)
        .filter(name -> name.codes().equals(List.of(group)))
        .map(Name::country)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
