package org.dragoman.reading.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.dragoman.claim.ClaimKind;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.act.ActLexicon.Entry;
import org.dragoman.lexicon.act.Pattern;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Finds the acts of a sentence: at each token the most specific pattern that fits. */
public final class ActFinder {

  private static final Set<ClaimKind> APART = Set.of(ClaimKind.NORM, ClaimKind.RED_LINE);

  private final ActLexicon lexicon;
  private final ToIntBiFunction<ParsedSentence, Token> countActors;

  /**
   * @param countActors how many political actors the phrase headed by a token names; a recipient
   *     that a pattern demands must be one
   */
  public ActFinder(ActLexicon lexicon, ToIntBiFunction<ParsedSentence, Token> countActors) {
    this.lexicon = lexicon;
    this.countActors = countActors;
  }

  /**
   * Events, agreements and relations in the order of their triggers; a noun that a verb's pattern
   * has used is no act of its own.
   *
   * @param pointers pronouns of the sentence that stand for an agreement
   */
  public List<Act> find(ParsedSentence sentence, Predicate<Token> pointers) {
    List<Act> acts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Optional<Act> told = byTree(sentence, token, pointers);
      told.filter(act -> !isBareSigning(act) && !isByNobody(act) && !isResumption(act))
          .or(() -> byOrder(sentence, token, pointers))
          .or(() -> shared(acts, token))
          .or(() -> told)
          .ifPresent(acts::add);
    }
    return withoutParts(acts);
  }

  /** What is told of norms or of red lines, whatever else the same words tell. */
  public List<Act> findApart(ParsedSentence sentence, ClaimKind kind) {
    return sentence.stream()
        .map(
            token ->
                mostSpecific(
                    entries(token)
                        .filter(entry -> entry.frame().kind() == kind)
                        .map(entry -> PatternMatcher.match(sentence, token, entry, countActors)),
                    pointer -> true))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Act> withoutParts(List<Act> acts) {
    Set<Token> used = new HashSet<>();
    Set<Token> triggers = new HashSet<>();
    acts.stream()
        .filter(ActFinder::tellsItsWords)
        .forEach(
            act -> {
              used.addAll(act.words().values());
              triggers.add(act.trigger());
            });
    return acts.stream()
        .filter(
            act ->
                switch (act.pattern().form()) {
                  case VERB -> true;
                  case NOUN -> !used.contains(act.trigger()) || hasContent(act);
                  case COPULA -> !isJudgedBy(triggers, used, act);
                })
        .toList();
  }

  private static boolean tellsItsWords(Act act) {
    return act.pattern().form() == Pattern.Form.VERB
        || act.isNominal() && act.frame().kind() == ClaimKind.EVENT;
  }

  /**
   * "An offer to mediate was rejected" tells of the offer too, "the offer was rejected" does not;
   * so do threats.
   */
  private static boolean hasContent(Act act) {
    String type = act.frame().type();
    return (type.equals(PloverType.AGREE.name()) || type.equals(PloverType.THREATEN.name()))
        && !act.role(Role.CONTENT).isEmpty();
  }

  /** "Considers the pact void", "declared it void": the verb tells it all. */
  private static boolean isJudgedBy(Set<Token> triggers, Set<Token> used, Act act) {
    return act.frame().kind() == ClaimKind.AGREEMENT
        && act.sentence().head(act.trigger()).filter(triggers::contains).isPresent()
        && act.words().values().stream().anyMatch(used::contains);
  }

  /** An event by what is no actor: "under our auspices, which binds them to …". */
  private boolean isByNobody(Act act) {
    List<Token> actors = act.role(Role.ACTOR);
    boolean thing =
        actors.stream().allMatch(actor -> actor.isNoun() && !actor.isProperNoun())
            && new Surroundings(act.sentence(), act.trigger()).isRelativeClause();
    return act.frame().kind() == ClaimKind.EVENT
        && !actors.isEmpty()
        && (thing
            || actors.stream()
                .noneMatch(actor -> countActors.applyAsInt(act.sentence(), actor) > 0));
  }

  /** "The treaty, which …, allows them to …": an event only if no agreement is spoken of. */
  private static boolean isResumption(Act act) {
    return act.frame().kind() == ClaimKind.EVENT
        && new Surroundings(act.sentence(), act.trigger()).isResumption();
  }

  /** "Signed" without an agreement to hang on. */
  private static boolean isBareSigning(Act act) {
    return act.frame().kind() == ClaimKind.AGREEMENT && act.words().isEmpty();
  }

  private Optional<Act> byTree(ParsedSentence sentence, Token token, Predicate<Token> pointers) {
    return mostSpecific(
        entries(token)
            .filter(entry -> !APART.contains(entry.frame().kind()))
            .map(entry -> PatternMatcher.match(sentence, token, entry, countActors)),
        pointers);
  }

  private Optional<Act> byOrder(ParsedSentence sentence, Token token, Predicate<Token> pointers) {
    return mostSpecific(
        agreementEntries(token).map(entry -> NearbyMatcher.match(sentence, token, entry)),
        pointers);
  }

  /** "It names no date and creates no duty": the second verb has the agreement of the first. */
  private Optional<Act> shared(List<Act> acts, Token token) {
    Optional<Act> earlier =
        acts.stream()
            .filter(act -> act.frame().kind() == ClaimKind.AGREEMENT && !act.words().isEmpty())
            .reduce((first, second) -> second)
            .filter(act -> new Surroundings(act.sentence(), token).isCoordinated(act.trigger()));
    return earlier.flatMap(
        act ->
            mostSpecific(
                agreementEntries(token).map(entry -> NearbyMatcher.share(act, token, entry)),
                pointer -> true));
  }

  private Stream<Entry> agreementEntries(Token token) {
    return Stream.concat(entries(token), entriesOfPlural(token))
        .filter(entry -> entry.frame().kind() == ClaimKind.AGREEMENT);
  }

  /** "Remains" and "lapses" may have been taken for nouns, and keep their "s". */
  private Stream<Entry> entriesOfPlural(Token token) {
    String word = token.lower();
    boolean plural = token.tag().equals("NNS") && word.equals(token.lemma());
    return plural && word.endsWith("s")
        ? lexicon.listByTrigger(word.substring(0, word.length() - 1)).stream()
        : Stream.empty();
  }

  private Optional<Act> mostSpecific(Stream<Optional<Act>> acts, Predicate<Token> pointers) {
    return acts.flatMap(Optional::stream)
        .filter(act -> isUnderstood(act, pointers))
        .max(Comparator.comparingInt(Act::specificity));
  }

  /** A pronoun fills the place of an agreement only where one has been spoken of. */
  private boolean isUnderstood(Act act, Predicate<Token> pointers) {
    Predicate<Token> stands =
        switch (act.frame().kind()) {
          case AGREEMENT -> pointers;
          case RELATION, NORM, RED_LINE -> pointer -> true;
          case EVENT -> pointer -> false;
        };
    return act.words().values().stream()
        .filter(word -> lexicon.isInClass("pointer", word.lower()))
        .allMatch(stands);
  }

  private Stream<Entry> entries(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Stream<Entry> byLemma = lexicon.listByTrigger(lemma).stream();
    return lemma.equals(token.lower())
        ? byLemma
        : Stream.concat(lexicon.listByTrigger(token.lower()).stream(), byLemma);
  }
}
