package org.dragoman.reading.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.claim.ClaimKind;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.CodingLexicon;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.act.ActFinder;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Finds what may tell the type: acts by their frames, and bare words where no frame fits. */
final class CandidateFinder {

  private static final Set<String> DEMANDING = Set.of("must", "should", "ought", "need");
  private static final double DEMAND = 2;
  private static final double STATEMENT = -2;
  private static final double FRAME = 1;
  private static final double PER_DEMANDED_WORD = 0.25;

  private final CodingLexicon lexicon;

  CandidateFinder(CodingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> find(MarkedSides sides) {
    ParsedSentence sentence = sides.sentence();
    ActFinder acts = new ActFinder(lexicon.acts(), (same, token) -> sides.count(token));
    List<Candidate> candidates = new ArrayList<>();
    Set<Token> told = new HashSet<>();
    for (Act act : acts.find(sentence, pointer -> false)) {
      if (act.frame().kind() == ClaimKind.EVENT) {
        candidates.add(ofAct(act));
        told.add(act.trigger());
        told.addAll(act.words().values());
      }
    }
    sentence.stream().forEach(token -> ofSpeech(sentence, token).ifPresent(candidates::add));
    sentence.stream()
        .filter(token -> !told.contains(token))
        .forEach(token -> ofWord(sentence, token).ifPresent(candidates::add));
    return candidates;
  }

  private static Candidate ofAct(Act act) {
    List<Token> recipients = new ArrayList<>(act.role(Role.RECIPIENT));
    recipients.addAll(act.role(Role.CONTENT));
    recipients.addAll(act.role(Role.ANYTHING));
    recipients.addAll(act.words().values());
    return new Candidate(
        act.sentence(),
        act.trigger(),
        act.anchor(),
        PloverType.valueOf(act.frame().type()),
        act.role(Role.ACTOR),
        recipients,
        FRAME + PER_DEMANDED_WORD * act.specificity(),
        "frame " + act.frame().id() + ": " + act.pattern().text());
  }

  /** Saying what another must do asks for it; saying what another does, most often, disapproves. */
  private Optional<Candidate> ofSpeech(ParsedSentence sentence, Token verb) {
    if (!verb.isVerb() || !lexicon.acts().isInClass("speech", lemma(verb))) {
      return Optional.empty();
    }
    Clause speech = new Clause(sentence, verb);
    return sentence
        .child(verb, "ccomp")
        .map(
            said -> {
              Clause content = new Clause(sentence, said);
              boolean demand = content.auxiliaries().stream().anyMatch(DEMANDING::contains);
              return new Candidate(
                  sentence,
                  verb,
                  verb,
                  demand ? PloverType.REQUEST : PloverType.ACCUSE,
                  speech.findSubject().stream().toList(),
                  content.findSubject().stream().toList(),
                  demand ? DEMAND : STATEMENT,
                  demand ? "says what another must do" : "speaks of another");
            });
  }

  private Optional<Candidate> ofWord(ParsedSentence sentence, Token token) {
    if (token.isVerb()) {
      return typeOfVerb(sentence, token).map(type -> ofVerb(sentence, token, type));
    }
    return token.isNoun() && !token.isRelated("compound")
        ? lexicon.findByNoun(lemma(token)).map(type -> ofNoun(sentence, token, type))
        : Optional.empty();
  }

  private Optional<PloverType> typeOfVerb(ParsedSentence sentence, Token token) {
    Optional<Token> particle = sentence.child(token, "compound:prt", "advmod");
    return particle
        .flatMap(found -> lexicon.findByVerb(lemma(token) + " " + found.lower()))
        .or(() -> lexicon.findByVerb(lemma(token)));
  }

  private static Candidate ofVerb(ParsedSentence sentence, Token verb, PloverType type) {
    Clause clause = new Clause(sentence, verb);
    Optional<Token> actor = clause.isPassive() ? clause.findAgent() : clause.findSubject();
    Optional<Token> object = clause.isPassive() ? clause.findSubject() : clause.findObject();
    List<Token> recipients = new ArrayList<>(object.stream().toList());
    sentence.children(verb, "obl", "iobj", "ccomp", "xcomp").stream()
        .filter(child -> !actor.equals(Optional.of(child)))
        .forEach(recipients::add);
    return new Candidate(
        sentence, verb, verb, type, actor.stream().toList(), recipients, 0, "verb " + verb.lemma());
  }

  private static Candidate ofNoun(ParsedSentence sentence, Token noun, PloverType type) {
    Optional<Clause> carrier =
        sentence.head(noun).filter(Token::isVerb).map(verb -> new Clause(sentence, verb));
    List<Token> actors =
        Stream.concat(
                sentence.children(noun, "nmod:poss", "compound", "amod").stream(),
                carrier.flatMap(Clause::findSubject).stream().filter(t -> !t.equals(noun)))
            .toList();
    List<Token> recipients = new ArrayList<>(sentence.children(noun, "nmod", "acl"));
    carrier.ifPresent(
        clause -> recipients.addAll(sentence.children(clause.predicate(), "obl", "iobj")));
    return new Candidate(
        sentence,
        noun,
        carrier.map(Clause::predicate).orElse(noun),
        type,
        actors,
        recipients,
        -0.5,
        "noun " + noun.lemma());
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
