package org.dragoman.reading.firmness;

import java.util.Optional;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.act.Operator;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Adverbs, adjectives and predicatives that weigh: "probably meet", "considers it unlikely". */
record Qualifiers(ParsedSentence sentence, ActLexicon lexicon, JudgementBuilder judgement) {

  /** "Probably meet", "a likely visit", "very unlikely". */
  void apply(Token token) {
    for (Token child : sentence.children(token, "advmod", "amod", "acl")) {
      if (!child.isVerb() || child.isRelated("amod")) {
        lexicon.findOperator(child.lower()).ifPresent(found -> apply(child, found));
      }
    }
  }

  /** "Considers a pullback unlikely", "a visit is the most likely result". */
  void predicative(Token below, Token above) {
    if (!below.isRelated("nsubj") && !below.isRelated("obj") && !below.isRelated("nsubj:pass")) {
      return;
    }
    if (above.isNoun() || above.tag().startsWith("JJ")) {
      apply(above);
      Optional<Token> opinion =
          sentence.head(above).filter(Token::isVerb).filter(verb -> above.isRelated("xcomp"));
      opinion.flatMap(verb -> new Clause(sentence, verb).findSubject()).ifPresent(judgement::judge);
      return;
    }
    for (Token complement : sentence.children(above, "xcomp", "obl", "amod", "advmod")) {
      Optional<Operator> operator = lexicon.findOperator(complement.lower());
      if (operator.isPresent() && !complement.isVerb()) {
        apply(complement, operator.get());
        new Clause(sentence, above).findSubject().ifPresent(judgement::judge);
      } else if (complement.isNoun() && isWeighed(complement)) {
        apply(complement);
        new Clause(sentence, above).findSubject().ifPresent(judgement::judge);
      }
    }
  }

  private void apply(Token word, Operator operator) {
    boolean negated =
        new Clause(sentence, word).isNegated()
            || word.isNoun() && Phrasing.isNegatedNoun(sentence, word);
    judgement.apply(operator, negated, word.word());
    Intensity.of(sentence, word, operator.likelihood()).ifPresent(judgement::likelihood);
  }

  private boolean isWeighed(Token noun) {
    return sentence.children(noun, "advmod", "amod").stream()
        .anyMatch(child -> lexicon.findOperator(child.lower()).isPresent());
  }
}
