package org.dragoman.reading.assertion;

import java.util.Collections;
import java.util.Optional;
import org.dragoman.claim.RedLineType;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
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

  private final Scene scene;
  private final ParsedSentence sentence;
  private final LineWords words;
  private final LineContent contents;
  private final LineHolder holders;

  LineStatements(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.words = new LineWords(scene);
    this.contents = new LineContent(scene);
    this.holders = new LineHolder(scene);
  }

  /** The line that an act draws; empty where it merely sounds like one. */
  Optional<Statement> by(Act act) {
    boolean stated = act.frame().type().equals(RedLineType.STATED.code());
    Optional<Token> line = words.lineOf(act);
    if (stated ? !couldDraw(act, line) : line.isEmpty() || !isThreat(act)) {
      return Optional.empty();
    }
    Token noun = line.or(() -> act.findWord("patience")).orElse(act.trigger());
    Resolution holder =
        (stated ? scene.resolve(act.role(Role.ACTOR)) : Resolution.NONE)
            .or(() -> holders.judging(act))
            .or(() -> holders.of(noun, act.anchor()));
    return contents
        .of(act, stated ? Role.CONTENT : Role.ACTOR)
        .map(head -> Forbidden.at(scene, head))
        .filter(found -> line.isPresent() || words.isForbidding(act) || isByOthers(found, holder))
        .filter(found -> words.isForbidding(act) || line.isPresent() || holders.isTold(act))
        .flatMap(found -> statement(act.anchor(), noun, holder, found));
  }

  private boolean couldDraw(Act act, Optional<Token> line) {
    boolean negated = words.isNegated(act);
    boolean named =
        scene.lexicon().isInClass("red-line", act.trigger().lemma())
            || act.findWord("red-line").isPresent();
    if (named) {
      return line.isPresent() && !negated;
    }
    return negated == act.frame().negated() && words.mayForbid(act);
  }

  /** "Iranian warships there are out of the question": said of what others might do. */
  private static boolean isByOthers(Forbidden forbidden, Resolution holder) {
    return !forbidden.doers().isEmpty() && Collections.disjoint(forbidden.doers(), holder.codes());
  }

  /** "Would cross a red line": not "had it happened, the line would have been crossed". */
  private boolean isThreat(Act act) {
    Clause clause = new Clause(sentence, act.anchor());
    return words.isThreatened(act) && !clause.isPassive() && !clause.auxiliaries().contains("have");
  }

  /** "Must never", "under no circumstances may": said by somebody of what others might do. */
  Optional<Statement> never() {
    return sentence.stream()
        .filter(words::isForbidden)
        .findFirst()
        .flatMap(
            verb -> {
              Resolution holder = holders.speaking(verb);
              Forbidden forbidden = Forbidden.at(scene, verb);
              return isByOthers(forbidden, holder)
                  ? statement(verb, verb, holder, forbidden)
                  : Optional.empty();
            });
  }

  /** The line that a noun names without a verb that draws it. */
  Optional<Statement> at(Token line) {
    return contents
        .at(line)
        .flatMap(head -> statement(line, line, holders.of(line, line), Forbidden.at(scene, head)));
  }

  /** "Where A and B draw the line": what is drawn stands before it. */
  Optional<Statement> drawn(Token line) {
    return sentence
        .head(line)
        .filter(verb -> verb.lemma().equals("draw"))
        .flatMap(
            verb ->
                contents
                    .before(verb)
                    .flatMap(
                        head ->
                            statement(
                                line, line, holders.subjectOf(verb), Forbidden.at(scene, head))));
  }

  private Optional<Statement> statement(
      Token at, Token line, Resolution holder, Forbidden forbidden) {
    return holder.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(at, holder, holders.told(holder, line), forbidden));
  }
}
