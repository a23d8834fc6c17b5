package org.dragoman.reading.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.act.ActLexicon.Entry;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Finds the acts of a sentence: at each token the most specific pattern that fits. */
public final class ActFinder {

  private final ActLexicon lexicon;
  private final BiPredicate<ParsedSentence, Token> isActor;

  /**
   * @param isActor whether the phrase headed by a token names a political actor, as a recipient
   *     that a pattern demands must
   */
  public ActFinder(ActLexicon lexicon, BiPredicate<ParsedSentence, Token> isActor) {
    this.lexicon = lexicon;
    this.isActor = isActor;
  }

  /** In the order of their triggers; a noun that another act's pattern has used is no act. */
  public List<Act> find(ParsedSentence sentence) {
    List<Act> acts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      at(sentence, token).ifPresent(acts::add);
    }
    Set<Integer> used = new HashSet<>();
    acts.forEach(act -> act.words().values().forEach(word -> used.add(word.index())));
    acts.removeIf(act -> act.isNominal() && used.contains(act.trigger().index()));
    return acts;
  }

  private Optional<Act> at(ParsedSentence sentence, Token token) {
    return entries(token)
        .map(entry -> PatternMatcher.match(sentence, token, entry, isActor))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Act::specificity));
  }

  private Stream<Entry> entries(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Stream<Entry> byLemma = lexicon.listByTrigger(lemma).stream();
    return lemma.equals(token.lower())
        ? byLemma
        : Stream.concat(lexicon.listByTrigger(token.lower()).stream(), byLemma);
  }
}
