package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reason;
import org.dragoman.codes.Provision;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * What an agreement contains, told by a clause that stands under it: "under the deal, Ankara will
 * …", "a treaty in which each promises …", "there is no military clause in it".
 */
final class TermsRule {

  private static final Set<String> UNDER = Set.of("under", "in", "by", "per", "according");
  private static final Set<String> NOT = Set.of("not", "n't", "no", "never", "nothing");
  private static final Set<String> ENDS = Set.of(";", ":", ".", "according", "''", "”");

  private final Scene scene;
  private final Instruments instruments;

  TermsRule(Scene scene, Instruments instruments) {
    this.scene = scene;
    this.instruments = instruments;
  }

  /**
   * Claims about the contents of agreements.
   *
   * @param covered tokens of the clauses that tell the contents: what they tell is no event yet
   */
  record Terms(List<Draft> drafts, Set<Token> covered) {}

  Terms read() {
    Terms terms = new Terms(new ArrayList<>(), new HashSet<>());
    for (Token token : sentence().tokens()) {
      if (isUnder(token)) {
        instrumentUnder(token)
            .filter(Instrument::hasParties)
            .ifPresent(instrument -> clause(token, instrument, terms));
      }
      if (token.tag().equals("EX")) {
        existence(token, terms);
      }
    }
    return terms;
  }

  private ParsedSentence sentence() {
    return scene.sentence();
  }

  /** An agreement, or "which", behind "under" or "in". */
  private boolean isUnder(Token token) {
    boolean which = token.lower().equals("which") && token.index() > 0;
    String preposition =
        which
            ? sentence().token(token.index() - 1).lower()
            : new Clause(sentence(), token).prepositionOf(termsOf(token));
    return UNDER.contains(preposition);
  }

  /** "By the terms of the accord": the noun that the preposition stands before. */
  private Token termsOf(Token token) {
    return sentence()
        .head(token)
        .filter(head -> scene.lexicon().isInClass("terms", head.lemma()))
        .orElse(token);
  }

  private Optional<Instrument> instrumentUnder(Token token) {
    return token.lower().equals("which") ? instruments.findBefore(token) : instruments.find(token);
  }

  private void clause(Token token, Instrument instrument, Terms terms) {
    List<Token> words = clauseOf(token);
    List<Token> verbs = duties(words);
    for (int i = 0; i < verbs.size(); i++) {
      int to = i + 1 < verbs.size() ? words.indexOf(verbs.get(i + 1)) : words.size();
      int from = i == 0 ? 0 : words.indexOf(verbs.get(i));
      terms.drafts().add(draft(verbs.get(i), instrument, words.subList(from, to)));
    }
    if (!verbs.isEmpty()) {
      terms.covered().addAll(words);
    }
  }

  /** The first verb that tells a duty, and every later undertaking of another subject. */
  private List<Token> duties(List<Token> words) {
    List<Token> duties = new ArrayList<>();
    for (Token word : words) {
      boolean further =
          scene.lexicon().isInClass("duty-verb", word.lemma())
              && word.isVerb()
              && sentence().child(word, "nsubj").isPresent();
      if (duties.isEmpty() ? isDuty(word) : further) {
        duties.add(word);
      }
    }
    return duties;
  }

  /** Behind a relative "which" its clause; behind a fronted phrase the clause after its comma. */
  private List<Token> clauseOf(Token token) {
    int from = token.index() + 1;
    if (!token.lower().equals("which")) {
      boolean fronted = token.index() < 6 && sentence().token(0).tag().equals("IN");
      if (!fronted) {
        return List.of();
      }
      from = endOfPhrase(token) + 1;
    }
    int to = from;
    while (to >= 0 && to < sentence().size() && !ENDS.contains(sentence().token(to).lower())) {
      to++;
    }
    return sentence().tokens().subList(from, to);
  }

  /** The comma that ends a fronted phrase, or the noun where none stands before the verb. */
  private int endOfPhrase(Token noun) {
    int comma = nextComma(noun.index());
    boolean bare =
        comma < 0
            || !isAside(sentence().token(noun.index() + 1))
                && sentence().tokens().subList(noun.index() + 1, comma).stream()
                    .anyMatch(token -> Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag()));
    return bare ? noun.index() : lastCommaOfPhrase(comma);
  }

  /** What is said of the noun behind further commas belongs to the phrase. */
  private int lastCommaOfPhrase(int first) {
    int comma = first;
    while (comma > 0 && comma + 1 < sentence().size() && isAside(sentence().token(comma + 1))) {
      comma = nextComma(comma + 1);
    }
    return comma;
  }

  private static boolean isAside(Token token) {
    return Set.of("VBN", "VBD", "VBG", "WDT", "CC", "WRB").contains(token.tag())
        || token.lower().equals("that");
  }

  private int nextComma(int from) {
    for (int i = from; i < sentence().size(); i++) {
      if (sentence().token(i).word().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** "Will", "must", "is to", "undertook to": the verb or its auxiliary tells a duty. */
  private boolean isDuty(Token token) {
    boolean modal = token.tag().equals("MD") && !token.lower().equals("could");
    boolean present =
        Set.of("VBZ", "VBP").contains(token.tag())
            && !scene.lexicon().isInClass("speech", token.lemma());
    return modal || present || scene.lexicon().isInClass("duty-verb", token.lemma());
  }

  private Draft draft(Token verb, Instrument instrument, List<Token> words) {
    int at = words.indexOf(verb);
    boolean negated =
        words.subList(at, Math.min(words.size(), at + 3)).stream()
            .anyMatch(word -> NOT.contains(word.lower()));
    return draft(verb, instrument, words, negated);
  }

  private Draft draft(Token verb, Instrument instrument, List<Token> words, boolean negated) {
    Provision found = Provisions.find(scene.lexicon(), words);
    Provision provision = found == null ? Provision.OTHER : found;
    Circumstances circumstances =
        Circumstances.of(scene, verb, verb).with(Firmness.FACT).timeless();
    Reason reason = new Reason("type", verb.word(), "a clause under an agreement");
    return new Draft(
        AgreementRule.claim(AgreementType.PROVISION, instrument, provision),
        negated ? circumstances.turned() : circumstances,
        List.of(),
        List.of(reason));
  }

  /** "There is no military clause in it". */
  private void existence(Token there, Terms terms) {
    Optional<Token> verb = sentence().head(there).filter(Token::isVerb);
    Optional<Token> noun = verb.flatMap(token -> sentence().child(token, "nsubj", "obj"));
    for (Token token : sentence().tokens().subList(there.index(), sentence().size())) {
      Optional<Instrument> instrument = instruments.find(token).filter(Instrument::hasParties);
      if (noun.isPresent() && instrument.isPresent() && isIn(token)) {
        List<Token> words = sentence().tokens().subList(there.index() + 1, token.index());
        boolean negated = words.stream().anyMatch(word -> NOT.contains(word.lower()));
        terms.drafts().add(draft(verb.get(), instrument.get(), words, negated));
        return;
      }
    }
  }

  private boolean isIn(Token token) {
    return Set.of("in", "within", "to")
        .contains(new Clause(sentence(), token).prepositionOf(token));
  }
}
