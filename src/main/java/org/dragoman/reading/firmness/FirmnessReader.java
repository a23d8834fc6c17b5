package org.dragoman.reading.firmness;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.act.Operator;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.firmness.Conditions.Condition;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * Reads how firm an act is: first its own modals, adverbs and negation, then every word that
 * governs it, from the inside out, as far as the next clause that stands by itself; last the
 * conditions it is part of or depends on.
 */
public final class FirmnessReader {

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

  private final ParsedSentence sentence;
  private final ActLexicon lexicon;
  private final Conditions conditions;

  /** A reader of one sentence, whose conditions it finds once. */
  public FirmnessReader(ParsedSentence sentence, ActLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.conditions = new Conditions(sentence, lexicon);
  }

  /** The judgement on the act whose predicate is {@code anchor}. */
  public Judgement judge(Token anchor) {
    return new Reading(anchor).judge();
  }

  /** Gathers the judgement on one act. */
  private final class Reading {
    private final Token anchor;
    private final Qualifiers qualifiers;
    private final JudgementBuilder judgement = new JudgementBuilder();

    Reading(Token anchor) {
      this.anchor = anchor;
      this.qualifiers = new Qualifiers(sentence, lexicon, judgement);
    }

    Judgement judge() {
      own();
      governing();
      condition();
      return judgement.build();
    }

    private void own() {
      Clause clause = new Clause(sentence, anchor);
      Modals.apply(clause, judgement);
      qualifiers.apply(anchor);
      if (sentence.child(anchor, "cop", "aux:pass").isPresent()) {
        lexicon
            .findOperator(anchor.lower())
            .ifPresent(found -> judgement.apply(found, false, anchor.word()));
      }
      boolean negatedNoun = anchor.isNoun() && Phrasing.isNegatedNoun(sentence, anchor);
      if (clause.isNegated() || negatedNoun) {
        judgement.negate("not");
      }
      if (Phrasing.isExcluded(sentence, anchor)) {
        judgement.negate("without");
      }
    }

    private void condition() {
      Optional<Condition> condition = conditions.covering(anchor);
      if (condition.isPresent()) {
        judgement.status(ClaimStatus.HYPOTHETICAL, condition.get().opening());
        if (condition.get().negated()) {
          judgement.negate(condition.get().opening());
        }
      } else if (isPredicate(anchor) && dependsOnCondition(anchor)) {
        judgement.status(ClaimStatus.HYPOTHETICAL, "under a condition");
      }
    }

    private boolean isPredicate(Token token) {
      return token.isVerb() || sentence.child(token, "cop").isPresent();
    }

    private boolean dependsOnCondition(Token verb) {
      return conditions.leadTo(verb) && new Clause(sentence, verb).tense() == Tense.FUTURE;
    }

    private void governing() {
      Token below = anchor;
      boolean free = false;
      while (below.head() >= 0 && !free) {
        Token above = sentence.token(below.head());
        free = standsAlone(below) || joinsGovernor(below, above);
        if (!free && !below.isRelated("conj") && GOVERNED.contains(below.relation())) {
          govern(below, above);
        }
        below = above;
      }
    }

    /** Relative and most adverbial clauses tell their own facts, whatever the main clause says. */
    private boolean standsAlone(Token below) {
      if (below.isRelated("acl:relcl")
          || below.isRelated("parataxis")
          || below.isRelated("appos")) {
        return true;
      }
      boolean finite = sentence.child(below, "nsubj", "nsubj:pass").isPresent();
      return below.isRelated("advcl") && finite
          || below.isRelated("acl") && !below.equals(anchor) && below.tag().equals("VBN");
    }

    /** "Denies that it has raised demands and accuses …": the second verb goes with the first. */
    private boolean joinsGovernor(Token below, Token above) {
      boolean bare = sentence.child(below, "nsubj", "nsubj:pass", "aux", "mark").isEmpty();
      boolean finite = Set.of("VBZ", "VBP", "VBD").contains(below.tag());
      return below.isRelated("conj")
          && bare
          && finite
          && !above.tag().equals(below.tag())
          && sentence.head(above).filter(verb -> verb.tag().equals(below.tag())).isPresent();
    }

    private void govern(Token below, Token above) {
      Optional<Token> plan = planBefore(below).filter(word -> !word.equals(above));
      plan.flatMap(word -> lexicon.findOperator(word.lemma()))
          .ifPresent(operator -> apply(plan.get(), below, operator));
      Optional<Operator> operator = findOperator(above, below);
      if (operator.isPresent()) {
        apply(above, below, operator.get());
      } else if (plan.isEmpty()) {
        carry(below, above);
      }
    }

    private void carry(Token below, Token above) {
      qualifiers.predicative(below, above);
      boolean infinitive = Phrasing.isInfinitive(sentence, below);
      boolean transparent =
          lexicon.isInClass("aspect", above.lemma()) || lexicon.isInClass("speech", above.lemma());
      boolean planned = Modals.isToBe(new Clause(sentence, below));
      if (infinitive && below.equals(anchor) && !transparent && !planned) {
        judgement.abstain("to " + below.lemma() + " after " + above.word());
      } else if (transparent && infinitive || below.isRelated("obj")) {
        carried(above);
      } else if (below.equals(anchor) && isSupposed(below, above)) {
        judgement.status(ClaimStatus.HYPOTHETICAL, "would");
      }
    }

    /** "No plans to meet": the noun right before the infinitive, whatever it is taken for. */
    private Optional<Token> planBefore(Token below) {
      int at = below.index() - 2;
      boolean infinitive = at >= 0 && sentence.token(at + 1).tag().equals("TO");
      return Optional.of(below)
          .filter(token -> infinitive && !sentence.token(at).tag().startsWith("JJ"))
          .map(token -> sentence.token(at))
          .filter(word -> lexicon.findOperator(word.lemma()).isPresent())
          .filter(word -> word.isNoun() || precededByNo(word));
    }

    private boolean precededByNo(Token word) {
      return word.index() > 0 && sentence.token(word.index() - 1).lower().equals("no");
    }

    /**
     * An aspectual or carrying verb hands down its own modals and negation: "has not begun to
     * lift".
     */
    private void carried(Token verb) {
      if (!verb.isVerb()) {
        return;
      }
      Clause clause = new Clause(sentence, verb);
      Modals.apply(clause, judgement);
      if (clause.isNegated() && !Phrasing.hasNegatedObject(sentence, verb)) {
        judgement.negate("not " + verb.lemma());
      }
      if (conditions.covering(verb).isPresent() || dependsOnCondition(verb)) {
        judgement.status(ClaimStatus.HYPOTHETICAL, "under a condition");
      }
    }

    /** "Another attack would wreck the treaty": nobody says that there will be one. */
    private boolean isSupposed(Token below, Token above) {
      return below.isNoun()
          && (below.isRelated("nsubj") || below.isRelated("nsubj:pass"))
          && above.isVerb()
          && !lexicon.isInClass("happening", above.lemma())
          && Phrasing.isIndefinite(sentence, below)
          && new Clause(sentence, above).auxiliaries().contains("would");
    }

    private Optional<Operator> findOperator(Token above, Token below) {
      boolean adjunct = below.isRelated("obl") || below.isRelated("nmod");
      boolean verbal = Phrasing.isInfinitive(sentence, below) || below.tag().equals("VBG");
      boolean planning = above.isNoun() && Phrasing.isOfOrFor(sentence, below);
      if (adjunct && !verbal && !planning || isCharacterised(above, below)) {
        return Optional.empty();
      }
      String lemma = above.lemma().toLowerCase(Locale.ROOT);
      String particle = sentence.child(above, "compound:prt").map(Token::lower).orElse("");
      return lexicon
          .findOperator(lemma + " " + particle)
          .or(() -> lexicon.findOperator(lemma + " " + Phrasing.introduction(sentence, below)))
          .or(() -> lexicon.findOperator(Phrasing.prepositional(sentence, above)))
          .or(() -> lexicon.findOperator(above.lower()))
          .or(() -> lexicon.findOperator(lemma));
    }

    /** "Considers the attack a crime": no thought of attacking. */
    private boolean isCharacterised(Token above, Token below) {
      return below.isNoun()
          && below.isRelated("obj")
          && lexicon.isInClass("judging", above.lemma())
          && sentence.child(above, "xcomp").isPresent();
    }

    private void apply(Token word, Token below, Operator operator) {
      Clause clause = new Clause(sentence, word);
      boolean negated =
          clause.isNegated()
              || word.isNoun() && Phrasing.isNegatedNoun(sentence, word)
              || precededByNo(word)
              || isRefused(word);
      judgement.apply(operator, negated ^ Phrasing.isAgainst(sentence, below), word.word());
      Intensity.of(sentence, word, operator.likelihood()).ifPresent(judgement::likelihood);
      boolean judging =
          word.isVerb() && operator.status() != ClaimStatus.PLANNED && !clause.isPassive();
      if (judging) {
        clause.findSubject().ifPresent(judgement::judge);
      }
      boolean pending = operator.status() == ClaimStatus.PLANNED && operator.negated();
      boolean perhaps =
          clause.auxiliaries().stream().anyMatch(Set.of("may", "might", "could")::contains);
      if (perhaps || pending && clause.auxiliaries().contains("can")) {
        judgement.status(ClaimStatus.POSSIBLE, "may " + word.word());
      }
      if (conditions.covering(word).isPresent()
          || conditions.leadTo(word) && clause.tense() == Tense.FUTURE) {
        judgement.status(ClaimStatus.HYPOTHETICAL, "under a condition");
      }
    }

    /** "Refused to rule out", "declined to exclude". */
    private boolean isRefused(Token word) {
      return word.isRelated("xcomp")
          && sentence
              .head(word)
              .filter(verb -> lexicon.isInClass("refusal", verb.lemma()))
              .isPresent();
    }
  }
}
