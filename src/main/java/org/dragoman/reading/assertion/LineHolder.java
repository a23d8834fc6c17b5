package org.dragoman.reading.assertion;

import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.speech.Attribution;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Whose a line is, and who is told of it. */
record LineHolder(Scene scene) {

  private static final Set<String> FIRST_PERSON = Set.of("my", "our");

  private ParsedSentence sentence() {
    return scene.sentence();
  }

  /** Whose line it is: its owner, for whom it is one, who has drawn it, or who says so. */
  Resolution of(Token line, Token predicate) {
    return owner(line)
        .or(() -> forWhom(line))
        .or(() -> forWhom(predicate))
        .or(() -> drawer(line))
        .or(() -> caller(line))
        .or(() -> speaking(predicate));
  }

  /** Who says so. */
  Resolution speaking(Token predicate) {
    return speaker(predicate).or(() -> teller(predicate)).or(() -> sayer(predicate));
  }

  /** "Erdogan calls it a red line", "was called one by Ankara". */
  Resolution judging(Act act) {
    Token verb = act.anchor();
    if (verb.equals(act.trigger()) || !verb.isVerb()) {
      return Resolution.NONE;
    }
    Clause clause = new Clause(sentence(), verb);
    if (clause.isPassive()) {
      return clause.findAgent().map(scene::resolve).orElse(Resolution.NONE);
    }
    return sentence().children(verb, "obj", "iobj").isEmpty() ? Resolution.NONE : subjectOf(verb);
  }

  /** Whether it is said for or to whom something is unacceptable, so that none is condemned. */
  boolean isTold(Act act) {
    return !forWhom(act.trigger()).isEmpty()
        || !forWhom(act.anchor()).isEmpty()
        || act.trigger().lemma().equals("question")
        || !act.frame().id().equals("forbid");
  }

  Resolution subjectOf(Token verb) {
    return new Clause(sentence(), verb).findSubject().map(scene::resolve).orElse(Resolution.NONE);
  }

  private Resolution owner(Token line) {
    return sentence()
        .child(line, "nmod:poss")
        .filter(owner -> !FIRST_PERSON.contains(owner.lower()))
        .filter(
            owner ->
                sentence().children(owner, "nmod:poss").stream()
                    .noneMatch(of -> FIRST_PERSON.contains(of.lower())))
        .map(scene::resolve)
        .orElse(Resolution.NONE);
  }

  /** "For Belgrade … is a red line", "unacceptable to Ankara". */
  private Resolution forWhom(Token predicate) {
    Clause clause = new Clause(sentence(), predicate);
    return sentence().children(predicate, "obl", "nmod").stream()
        .filter(child -> Set.of("for", "to").contains(clause.prepositionOf(child)))
        .map(scene::resolve)
        .filter(resolution -> !resolution.isEmpty())
        .findFirst()
        .orElse(Resolution.NONE);
  }

  /** "The red line that Riyadh has spelled out". */
  private Resolution drawer(Token line) {
    return sentence()
        .child(line, "acl:relcl")
        .filter(verb -> new LineWords(scene).forbiddenCrossing(line).isEmpty())
        .flatMap(verb -> new Clause(sentence(), verb).findSubject())
        .filter(subject -> !subject.equals(line))
        .map(scene::resolve)
        .orElse(Resolution.NONE);
  }

  /** "Belgrade calls an application a line …". */
  private Resolution caller(Token line) {
    return LineContent.callingOf(scene, line).map(this::subjectOf).orElse(Resolution.NONE);
  }

  /** "A line that Pristina must not cross": who is warned off. */
  private Resolution warned(Token line) {
    return new LineWords(scene)
        .forbiddenCrossing(line).stream()
            .flatMap(verb -> sentence().tokens().subList(line.index() + 1, verb.index()).stream())
            .filter(Token::isNoun)
            .findFirst()
            .map(scene::resolve)
            .orElse(Resolution.NONE);
  }

  private Resolution speaker(Token predicate) {
    return new Attribution(scene.lexicon())
        .findSpeaker(sentence(), predicate)
        .map(scene::resolve)
        .orElse(Resolution.NONE);
  }

  /** "…, Georgian diplomats have let the Russians know": whoever tells. */
  private Resolution teller(Token predicate) {
    return telling()
        .filter(verb -> !verb.equals(predicate))
        .map(this::subjectOf)
        .orElse(Resolution.NONE);
  }

  /** Whoever was last said to speak before it. */
  private Resolution sayer(Token predicate) {
    return sentence().stream()
        .filter(verb -> verb.isVerb() && verb.index() < predicate.index())
        .filter(verb -> scene.lexicon().isInClass("speech", verb.lemma()))
        .reduce((first, second) -> second)
        .map(this::subjectOf)
        .orElse(Resolution.NONE);
  }

  private Optional<Token> telling() {
    return sentence().stream()
        .filter(
            verb ->
                verb.isVerb()
                    && (scene.lexicon().isInClass("telling", verb.lemma()) || isLetting(verb)))
        .findFirst();
  }

  private boolean isLetting(Token verb) {
    return verb.lemma().equals("let") && !sentence().children(verb, "ccomp", "xcomp").isEmpty();
  }

  /** Who is told to keep off, besides whoever draws the line. */
  Resolution told(Resolution holder, Token line) {
    return warned(line).or(() -> told(holder));
  }

  private Resolution told(Resolution holder) {
    return telling()
        .flatMap(
            verb ->
                sentence()
                    .child(verb, "obj", "iobj")
                    .or(
                        () ->
                            sentence()
                                .child(verb, "ccomp", "xcomp")
                                .filter(known -> isLetting(verb))
                                .flatMap(known -> sentence().child(known, "nsubj"))))
        .map(scene::resolve)
        .filter(resolution -> !holder.codes().containsAll(resolution.codes()))
        .orElse(Resolution.NONE);
  }
}
