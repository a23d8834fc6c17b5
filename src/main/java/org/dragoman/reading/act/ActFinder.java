package org.dragoman.reading.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.act.ActLexicon.Entry;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Finds the acts of a sentence: at each token the most specific pattern that fits. */
public final class ActFinder {

  private final ActLexicon lexicon;

  public ActFinder(ActLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** In the order of their triggers; a noun that a verb's pattern has used is no act of its own. */
  public List<Act> find(ParsedSentence sentence) {
    List<Act> acts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      at(sentence, token).ifPresent(acts::add);
    }
    Set<Integer> used = new HashSet<>();
    acts.stream()
        .filter(act -> !act.isNominal())
        .forEach(act -> act.words().values().forEach(word -> used.add(word.index())));
    acts.removeIf(act -> act.isNominal() && used.contains(act.trigger().index()));
    return acts;
  }

  private Optional<Act> at(ParsedSentence sentence, Token token) {
    return entries(token)
        .map(entry -> PatternMatcher.match(sentence, token, entry))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(act -> act.pattern().specificity()));
  }

  private Stream<Entry> entries(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Stream<Entry> byLemma = lexicon.listByTrigger(lemma).stream();
    return lemma.equals(token.lower())
        ? byLemma
        : Stream.concat(byLemma, lexicon.listByTrigger(token.lower()).stream());
  }
}
