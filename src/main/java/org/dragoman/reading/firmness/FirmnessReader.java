package org.dragoman.reading.firmness;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.codes.Likelihood;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.act.Operator;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * Reads how firm an act is: first its own modals, adverbs and negation, then every word that
 * governs it, from the inside out, as far as the next clause that stands by itself.
 */
public final class FirmnessReader {

  private static final Set<String> CONDITIONS =
      Set.of(
          "if",
          "unless",
          "should",
          "were",
          "had",
          "provided",
          "providing",
          "once",
          "lest",
          "otherwise");
  private static final Set<String> GOVERNED =
      Set.of(
          "xcomp",
          "ccomp",
          "obj",
          "nsubj",
          "nsubj:pass",
          "csubj",
          "obl",
          "nmod",
          "acl",
          "dep",
          "advcl",
          "parataxis");

  private final ActLexicon lexicon;

  public FirmnessReader(ActLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The judgement on the act whose predicate is {@code anchor}. */
  public Judgement judge(ParsedSentence sentence, Token anchor) {
    JudgementBuilder judgement = new JudgementBuilder();
    own(sentence, anchor, judgement);
    governing(sentence, anchor, judgement);
    return judgement.build();
  }

  private void own(ParsedSentence sentence, Token anchor, JudgementBuilder judgement) {
    Clause clause = new Clause(sentence, anchor);
    modals(clause, judgement);
    modifiers(sentence, anchor, judgement);
    if (sentence.child(anchor, "cop", "aux:pass").isPresent()) {
      lexicon
          .findOperator(anchor.lower())
          .ifPresent(found -> judgement.apply(found, false, anchor.word()));
    }
    boolean negatedNoun = anchor.isNoun() && Phrasing.isNegatedNoun(sentence, anchor);
    if (clause.isNegated() || negatedNoun) {
      judgement.negate("not");
    }
    if (isConditional(sentence, anchor)) {
      judgement.status(ClaimStatus.HYPOTHETICAL, clause.marker());
      if (clause.marker().equals("unless")) {
        judgement.negate("unless");
      }
    } else if (hasCondition(sentence, anchor) && clause.tense() != Tense.PAST) {
      judgement.status(ClaimStatus.HYPOTHETICAL, "under a condition");
    }
  }

  private static void modals(Clause clause, JudgementBuilder judgement) {
    for (String auxiliary : clause.auxiliaries()) {
      switch (auxiliary) {
        case "will", "shall", "'ll", "wo", "would" ->
            judgement.modal(ClaimStatus.PLANNED, auxiliary);
        case "may", "might", "could" -> judgement.modal(ClaimStatus.POSSIBLE, auxiliary);
        default -> {}
      }
    }
    if (isToBe(clause)) {
      judgement.modal(ClaimStatus.PLANNED, "is to");
    }
  }

  /** "Embassies are to reopen": a form of be and an infinitive make a plan. */
  private static boolean isToBe(Clause clause) {
    boolean infinitive =
        clause.sentence().children(clause.predicate(), "mark", "aux").stream()
            .anyMatch(mark -> mark.tag().equals("TO"));
    return infinitive
        && clause.auxiliaries().stream().anyMatch(Set.of("is", "are", "was", "were")::contains);
  }

  /** Adverbs and adjectives that weigh: "probably meet", "a likely visit", "very unlikely". */
  private void modifiers(ParsedSentence sentence, Token token, JudgementBuilder judgement) {
    for (Token child : sentence.children(token, "advmod", "amod", "acl")) {
      Optional<Operator> operator =
          child.isVerb() && !child.isRelated("amod")
              ? Optional.empty()
              : lexicon.findOperator(child.lower());
      operator.ifPresent(found -> apply(sentence, child, found, judgement, false));
    }
  }

  private void governing(ParsedSentence sentence, Token anchor, JudgementBuilder judgement) {
    Token below = anchor;
    boolean free = false;
    while (below.head() >= 0) {
      Token above = sentence.token(below.head());
      free = free || standsAlone(sentence, below, anchor);
      if (!free && !below.isRelated("conj") && GOVERNED.contains(below.relation())) {
        govern(sentence, below, above, anchor, judgement);
      }
      if (below.isRelated("advcl") && isConditional(sentence, below)) {
        judgement.status(ClaimStatus.HYPOTHETICAL, new Clause(sentence, below).marker());
        free = true;
      }
      below = above;
    }
  }

  /** Relative and most adverbial clauses tell their own facts, whatever the main clause says. */
  private static boolean standsAlone(ParsedSentence sentence, Token below, Token anchor) {
    if (below.isRelated("acl:relcl") || below.isRelated("parataxis") || below.isRelated("appos")) {
      return true;
    }
    boolean finite = sentence.child(below, "nsubj", "nsubj:pass").isPresent();
    return below.isRelated("advcl") && finite && !isConditional(sentence, below)
        || below.isRelated("acl") && !below.equals(anchor) && below.tag().equals("VBN");
  }

  private void govern(
      ParsedSentence sentence, Token below, Token above, Token anchor, JudgementBuilder judgement) {
    Optional<Operator> operator = findOperator(sentence, above, below);
    if (operator.isPresent()) {
      apply(sentence, above, operator.get(), judgement, true);
      return;
    }
    predicative(sentence, below, above, judgement);
    boolean infinitive = Phrasing.isInfinitive(sentence, below);
    boolean transparent =
        lexicon.isInClass("aspect", above.lemma())
            || above.isNoun()
            || lexicon.isInClass("speech", above.lemma());
    if (infinitive
        && below.equals(anchor)
        && !transparent
        && !isToBe(new Clause(sentence, below))) {
      judgement.abstain("to " + below.lemma() + " after " + above.word());
    } else if (transparent && infinitive || below.isRelated("obj")) {
      outer(sentence, above, judgement);
    }
  }

  /**
   * An aspectual or carrying verb hands down its own modals and negation: "has not begun to lift".
   */
  private static void outer(ParsedSentence sentence, Token verb, JudgementBuilder judgement) {
    if (!verb.isVerb()) {
      return;
    }
    Clause clause = new Clause(sentence, verb);
    modals(clause, judgement);
    if (clause.isNegated() && !Phrasing.hasNegatedObject(sentence, verb)) {
      judgement.negate("not " + verb.lemma());
    }
    if (isConditional(sentence, verb)
        || hasCondition(sentence, verb) && clause.tense() != Tense.PAST) {
      judgement.status(ClaimStatus.HYPOTHETICAL, "under a condition");
    }
  }

  /** "considers a pullback unlikely", "a visit is the most likely result". */
  private void predicative(
      ParsedSentence sentence, Token below, Token above, JudgementBuilder judgement) {
    if (!below.isRelated("nsubj") && !below.isRelated("obj") && !below.isRelated("nsubj:pass")) {
      return;
    }
    if (above.isNoun() || above.tag().startsWith("JJ")) {
      modifiers(sentence, above, judgement);
      Optional<Token> opinion =
          sentence.head(above).filter(Token::isVerb).filter(verb -> above.isRelated("xcomp"));
      opinion.flatMap(verb -> new Clause(sentence, verb).findSubject()).ifPresent(judgement::judge);
      return;
    }
    for (Token complement : sentence.children(above, "xcomp", "obl", "amod", "advmod")) {
      Optional<Operator> operator = lexicon.findOperator(complement.lower());
      if (operator.isPresent() && !complement.isVerb()) {
        apply(sentence, complement, operator.get(), judgement, false);
        new Clause(sentence, above).findSubject().ifPresent(judgement::judge);
      } else if (complement.isNoun() && isWeighed(sentence, complement)) {
        modifiers(sentence, complement, judgement);
        new Clause(sentence, above).findSubject().ifPresent(judgement::judge);
      }
    }
  }

  private boolean isWeighed(ParsedSentence sentence, Token noun) {
    return sentence.children(noun, "advmod", "amod").stream()
        .anyMatch(child -> lexicon.findOperator(child.lower()).isPresent());
  }

  private Optional<Operator> findOperator(ParsedSentence sentence, Token above, Token below) {
    boolean needsClause = below.isRelated("obl") || below.isRelated("nmod");
    if (needsClause && !Phrasing.isInfinitive(sentence, below) && !below.tag().equals("VBG")) {
      return Optional.empty();
    }
    String lemma = above.lemma().toLowerCase(Locale.ROOT);
    String particle = sentence.child(above, "compound:prt").map(Token::lower).orElse("");
    return lexicon
        .findOperator(lemma + " " + particle)
        .or(() -> lexicon.findOperator(above.lower()))
        .or(() -> lexicon.findOperator(lemma));
  }

  private void apply(
      ParsedSentence sentence,
      Token word,
      Operator operator,
      JudgementBuilder judgement,
      boolean governs) {
    Clause clause = new Clause(sentence, word);
    boolean negated = clause.isNegated() || word.isNoun() && Phrasing.isNegatedNoun(sentence, word);
    judgement.apply(operator, negated, word.word());
    Intensity.of(sentence, word, operator.likelihood()).ifPresent(judgement::likelihood);
    boolean judging =
        word.isVerb() && operator.status() != ClaimStatus.PLANNED && !clause.isPassive();
    if (governs && judging) {
      clause.findSubject().ifPresent(judgement::judge);
    }
    if (governs
        && (isConditional(sentence, word)
            || hasCondition(sentence, word) && clause.tense() == Tense.FUTURE)) {
      judgement.status(ClaimStatus.HYPOTHETICAL, "under a condition");
    }
    boolean modalAbove =
        governs
            && clause.auxiliaries().stream().anyMatch(Set.of("may", "might", "could")::contains);
    if (modalAbove) {
      judgement.status(ClaimStatus.POSSIBLE, "may " + word.word());
    }
  }

  private static boolean isConditional(ParsedSentence sentence, Token predicate) {
    return CONDITIONS.contains(new Clause(sentence, predicate).marker());
  }

  /** Whether the clause stands under a condition: an if-clause, or "without …" with would. */
  private static boolean hasCondition(ParsedSentence sentence, Token predicate) {
    boolean clause =
        sentence.children(predicate, "advcl", "dep").stream()
            .anyMatch(child -> isConditional(sentence, child));
    List<Token> obliques = sentence.children(predicate, "obl", "nmod");
    boolean without =
        obliques.stream()
            .anyMatch(
                child ->
                    new Clause(sentence, predicate).prepositionOf(child).equals("without")
                        && child.index() < predicate.index());
    return clause
        || without
        || predicate.isRelated("conj")
            && sentence.head(predicate).map(head -> hasCondition(sentence, head)).orElse(false);
  }

  /** "very likely", "highly improbable", "all but certain". */
  private static final class Intensity {
    static Optional<Likelihood> of(
        ParsedSentence sentence, Token word, @org.jspecify.annotations.Nullable Likelihood base) {
      boolean strong =
          sentence.children(word, "advmod").stream()
                  .map(Token::lower)
                  .anyMatch(Set.of("very", "highly", "extremely", "most")::contains)
              && !isMost(sentence, word);
      if (!strong || base == null) {
        return Optional.empty();
      }
      return switch (base) {
        case LIKELY -> Optional.of(Likelihood.VERY_LIKELY);
        case UNLIKELY -> Optional.of(Likelihood.VERY_UNLIKELY);
        default -> Optional.empty();
      };
    }

    private static boolean isMost(ParsedSentence sentence, Token word) {
      return sentence.children(word, "advmod").stream()
          .anyMatch(child -> child.lower().equals("most"));
    }
  }
}
