package org.dragoman.reading.assertion;

import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.RedLineType;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.speech.Attribution;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Where one sentence draws a line: who draws it, who is told, and what it forbids. */
final class LineStatements {

  /**
   * A line drawn.
   *
   * @param at the word that draws it
   */
  record Statement(Token at, Resolution holder, Resolution told, Forbidden forbidden) {}

  private static final Set<String> OVER_WHAT =
      Set.of("on", "over", "at", "against", "around", "about", "regarding", "concerning", "behind");

  private final Scene scene;
  private final ParsedSentence sentence;
  private final LineWords words;

  LineStatements(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.words = new LineWords(scene);
  }

  /** The line that an act draws; empty where it merely sounds like one. */
  Optional<Statement> by(Act act) {
    boolean stated = act.frame().type().equals(RedLineType.STATED.code());
    Optional<Token> line = words.lineOf(act);
    Optional<Token> content = act.role(stated ? Role.CONTENT : Role.ACTOR).stream().findFirst();
    if (content.isEmpty() || !(stated ? draws(act, line) : line.isPresent() && isThreat(act))) {
      return Optional.empty();
    }
    Resolution holder =
        (stated ? scene.resolve(act.role(Role.ACTOR)) : Resolution.NONE)
            .or(() -> opinion(act))
            .or(() -> holder(line.orElse(act.trigger()), act.anchor()));
    Token forbidden =
        pointsElsewhere(content.get()) ? elsewhere(act, content.get()) : content.get();
    return statement(act.anchor(), holder, Forbidden.at(scene, forbidden));
  }

  private boolean draws(Act act, Optional<Token> line) {
    boolean named =
        scene.lexicon().isInClass("red-line", act.trigger().lemma())
            || act.findWord("red-line").isPresent();
    boolean negated = new Clause(sentence, act.anchor()).isNegated();
    if (named) {
      return line.isPresent() && !negated;
    }
    return words.isThreatened(act) && negated == act.frame().negated();
  }

  /** "Would cross a red line": not "had it happened, the line would have been crossed". */
  private boolean isThreat(Act act) {
    Clause clause = new Clause(sentence, act.anchor());
    return words.isThreatened(act) && !clause.isPassive() && !clause.auxiliaries().contains("have");
  }

  /** "That would cross a line", or a clause before it that the parser took for the subject. */
  private static boolean pointsElsewhere(Token content) {
    return content.isPronoun() || Set.of("DT", "WDT", "VBZ", "VBD", "VBP").contains(content.tag());
  }

  /** What such a subject means: its own clause, or the last act before the line is spoken of. */
  private Token elsewhere(Act act, Token content) {
    return sentence
        .child(content, "acl")
        .filter(Token::isVerb)
        .or(
            () ->
                scene.acts().stream()
                    .map(Act::trigger)
                    .filter(trigger -> trigger.index() < act.anchor().index())
                    .reduce((first, second) -> second))
        .orElse(content);
  }

  /** The line that a noun names without a verb that draws it: "its red line, a handover of …". */
  Optional<Statement> at(Token line) {
    Optional<Token> content =
        sentence.child(line, "appos").or(() -> over(line)).or(() -> behindColon(line));
    return content.flatMap(head -> statement(line, holder(line, line), Forbidden.at(scene, head)));
  }

  private Optional<Token> over(Token line) {
    Clause clause = new Clause(sentence, line);
    return sentence.children(line, "nmod").stream()
        .filter(child -> OVER_WHAT.contains(clause.prepositionOf(child)))
        .findFirst();
  }

  private Optional<Token> behindColon(Token line) {
    Optional<Token> colon =
        sentence.stream().filter(t -> t.word().equals(":") && t.index() > line.index()).findFirst();
    return colon.flatMap(
        mark ->
            sentence.stream()
                .filter(token -> token.index() > mark.index())
                .filter(token -> token.head() < mark.index())
                .filter(token -> token.isNoun() || token.isVerb())
                .findFirst());
  }

  /** "Where A and B draw the line": what is drawn stands before it. */
  Optional<Statement> drawn(Token line) {
    Optional<Token> verb = sentence.head(line).filter(above -> above.lemma().equals("draw"));
    Optional<Token> before =
        verb.flatMap(
            drawing ->
                sentence.stream()
                    .filter(token -> token.isVerb() && token.index() < drawing.index())
                    .filter(token -> !sentence.ancestors(drawing).contains(token))
                    .findFirst());
    return before.flatMap(
        act -> statement(line, subjectOf(verb.orElseThrow()), Forbidden.at(scene, act)));
  }

  private Optional<Statement> statement(Token at, Resolution holder, Forbidden forbidden) {
    return holder.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(at, holder, told(holder), forbidden));
  }

  /** "Erdogan calls it a red line". */
  private Resolution opinion(Act act) {
    return act.anchor().equals(act.trigger()) || !act.anchor().isVerb()
        ? Resolution.NONE
        : judge(act.anchor());
  }

  private Resolution judge(Token verb) {
    Clause clause = new Clause(sentence, verb);
    boolean judging = sentence.children(verb, "obj", "iobj").size() > 0;
    return clause.isPassive()
        ? clause.findAgent().map(scene::resolve).orElse(Resolution.NONE)
        : judging ? subjectOf(verb) : Resolution.NONE;
  }

  private Resolution subjectOf(Token verb) {
    return new Clause(sentence, verb).findSubject().map(scene::resolve).orElse(Resolution.NONE);
  }

  /** Whose line it is: its owner, for whom it is one, who has drawn it, or who says so. */
  private Resolution holder(Token line, Token predicate) {
    return sentence
        .child(line, "nmod:poss")
        .map(scene::resolve)
        .orElse(Resolution.NONE)
        .or(() -> forWhom(line))
        .or(() -> forWhom(predicate))
        .or(() -> drawer(line))
        .or(
            () ->
                new Attribution(scene.lexicon())
                    .findSpeaker(sentence, predicate)
                    .map(scene::resolve)
                    .orElse(Resolution.NONE))
        .or(() -> teller(predicate))
        .or(() -> sayer(predicate));
  }

  /** Whoever was last said to speak before it. */
  private Resolution sayer(Token predicate) {
    return sentence.stream()
        .filter(verb -> verb.isVerb() && verb.index() < predicate.index())
        .filter(verb -> scene.lexicon().isInClass("speech", verb.lemma()))
        .reduce((first, second) -> second)
        .map(this::subjectOf)
        .orElse(Resolution.NONE);
  }

  /** "For Belgrade … is a red line", "unacceptable to Ankara". */
  private Resolution forWhom(Token predicate) {
    Clause clause = new Clause(sentence, predicate);
    return sentence.children(predicate, "obl", "nmod").stream()
        .filter(child -> Set.of("for", "to").contains(clause.prepositionOf(child)))
        .map(scene::resolve)
        .filter(resolution -> !resolution.isEmpty())
        .findFirst()
        .orElse(Resolution.NONE);
  }

  /** "The red line that Riyadh has spelled out". */
  private Resolution drawer(Token line) {
    return sentence
        .child(line, "acl:relcl")
        .flatMap(verb -> new Clause(sentence, verb).findSubject())
        .filter(subject -> !subject.equals(line))
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

  private Optional<Token> telling() {
    return sentence.stream()
        .filter(
            verb ->
                verb.isVerb()
                    && (scene.lexicon().isInClass("telling", verb.lemma())
                        || verb.lemma().equals("let")
                            && !sentence.children(verb, "ccomp", "xcomp").isEmpty()))
        .findFirst();
  }

  /** Who was told, besides whoever draws the line. */
  private Resolution told(Resolution holder) {
    Optional<Token> verb = telling();
    Optional<Token> addressee =
        verb.flatMap(
            found ->
                sentence
                    .child(found, "obj", "iobj")
                    .or(
                        () ->
                            sentence
                                .child(found, "ccomp", "xcomp")
                                .flatMap(known -> sentence.child(known, "nsubj"))
                                .filter(known -> found.lemma().equals("let"))));
    return addressee
        .map(scene::resolve)
        .filter(resolution -> !holder.codes().containsAll(resolution.codes()))
        .orElse(Resolution.NONE);
  }
}
