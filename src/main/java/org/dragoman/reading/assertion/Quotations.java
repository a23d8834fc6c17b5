package org.dragoman.reading.assertion;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.reading.actor.ReportActors;
import org.dragoman.reading.speech.Attribution;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Follows the quotations of a report from sentence to sentence and paragraph to paragraph, answers
 * of interviews included, and remembers who was heard last.
 */
final class Quotations {

  private static final Set<String> QUESTION = Set.of("q", "question");
  private static final int LONGEST_LABEL = 4;

  private final ReportActors actors;
  private final ActLexicon lexicon;
  private final Attribution attribution;

  private int paragraph;
  private boolean open;
  private boolean labelled;
  private boolean asking;
  private @Nullable Speaker last;
  private @Nullable Speaker met;
  private @Nullable Speaker first;

  Quotations(ReportActors actors, ActLexicon lexicon) {
    this.actors = actors;
    this.lexicon = lexicon;
    this.attribution = new Attribution(lexicon);
  }

  /** The quotation in the next sentence; sentences must come in the report's order. */
  Quotation next(ParsedSentence sentence) {
    boolean starts = sentence.sentence().paragraph() != paragraph;
    paragraph = sentence.sentence().paragraph();
    if (starts) {
      open = false;
      label(sentence);
    }
    boolean leads = open || labelled || isQuote(sentence, 0);
    BitSet quoted = quoted(sentence);
    Optional<Speaker> own = speaker(sentence, quoted);
    Speaker before = heard();
    BitSet inside = leads ? leading(quoted, sentence) : new BitSet();
    Quotation quotation = new Quotation(inside, own.orElse(before), before);
    remember(sentence, quoted, own);
    return quotation;
  }

  private @Nullable Speaker heard() {
    return met != null ? met : last != null ? last : first;
  }

  /** "Q: …", "Brandt: …": who speaks in a paragraph. */
  private void label(ParsedSentence sentence) {
    labelled = false;
    asking = false;
    for (int i = 1; i <= Math.min(LONGEST_LABEL, sentence.size() - 1); i++) {
      if (sentence.token(i).word().equals(":")) {
        Token label = sentence.token(i - 1);
        asking = i == 1 && QUESTION.contains(label.lower());
        Optional<Speaker> named = person(sentence, label);
        labelled = !asking && (named.isPresent() || i == 1 && label.word().equals("A"));
        named.ifPresent(speaker -> last = speaker);
        return;
      }
    }
  }

  private BitSet quoted(ParsedSentence sentence) {
    BitSet quoted = new BitSet(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      if (isQuote(sentence, i)) {
        open = sentence.token(i).word().equals("“") || !open;
      } else if (open || labelled) {
        quoted.set(i);
      }
    }
    return quoted;
  }

  /** The first quoted stretch. */
  private static BitSet leading(BitSet quoted, ParsedSentence sentence) {
    BitSet leading = new BitSet(sentence.size());
    int from = Math.max(0, quoted.nextSetBit(0));
    leading.set(from, quoted.nextClearBit(from));
    return leading;
  }

  private static boolean isQuote(ParsedSentence sentence, int i) {
    return sentence.token(i).tag().matches("``|''")
        || sentence.token(i).word().matches("[“”\"]|``|''");
  }

  /** Who is said to speak, outside the quotation. */
  private Optional<Speaker> speaker(ParsedSentence sentence, BitSet quoted) {
    return sentence.stream()
        .filter(verb -> verb.isVerb() && !quoted.get(verb.index()))
        .filter(verb -> lexicon.isInClass("speech", verb.lemma()))
        .flatMap(verb -> attribution.findSpeakerOf(sentence, verb).stream())
        .filter(head -> !quoted.get(head.index()))
        .reduce((former, latter) -> latter)
        .flatMap(head -> named(sentence, head));
  }

  private Optional<Speaker> named(ParsedSentence sentence, Token head) {
    boolean sameAsBefore = Set.of("he", "she").contains(head.lower()) && heard() != null;
    return sameAsBefore
        ? Optional.ofNullable(heard())
        : Optional.of(Speaker.of(actors, sentence, head));
  }

  /** Who spoke, and which person the sentence was about: "Rao is more hopeful." */
  private void remember(ParsedSentence sentence, BitSet quoted, Optional<Speaker> own) {
    boolean question = sentence.token(sentence.size() - 1).word().equals("?");
    boolean goesOn = quoted.cardinality() > sentence.size() / 2;
    if (asking || question) {
      met = null;
      return;
    }
    own.ifPresent(speaker -> last = speaker);
    if (!goesOn || own.isPresent()) {
      met = own.isPresent() ? null : subject(sentence, quoted).orElse(null);
      first = first == null ? met : first;
    }
  }

  private Optional<Speaker> subject(ParsedSentence sentence, BitSet quoted) {
    return sentence.stream()
        .filter(head -> head.isRelated("nsubj") && !quoted.get(head.index()))
        .flatMap(head -> person(sentence, head).stream())
        .reduce((former, latter) -> latter);
  }

  private Optional<Speaker> person(ParsedSentence sentence, Token head) {
    return actors.isPerson(sentence, head)
        ? Optional.of(Speaker.of(actors, sentence, head))
        : Optional.empty();
  }
}
