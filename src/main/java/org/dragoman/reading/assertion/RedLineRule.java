package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reason;
import org.dragoman.claim.RedLineType;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.assertion.LineStatements.Statement;
import org.dragoman.reading.syntax.Token;

/**
 * Finds red lines: who draws them, against whom, what they forbid, and whether they hold; remembers
 * the lines drawn.
 */
final class RedLineRule {

  /** So many sentences back "it" may point. */
  private static final int REACH = 2;

  private final DrawnLines drawn = new DrawnLines();
  private int spokenOf = Integer.MIN_VALUE / 2;
  private Set<Token> covered = Set.of();

  /** The words of the sentence just read that draw a line or tell what it forbids. */
  Set<Token> covered() {
    return covered;
  }

  /** The claims of the next sentence, given what it tells of lines. */
  List<Draft> drafts(Scene scene, List<Act> acts) {
    covered = new HashSet<>();
    LineStatements statements = new LineStatements(scene);
    LineWords words = new LineWords(scene);
    Set<Token> named = new HashSet<>();
    List<Draft> drafts = new ArrayList<>();
    List<Act> moves = new ArrayList<>();
    for (Act act : acts) {
      words.lineOf(act).ifPresent(named::add);
      Optional<Statement> statement = statements.by(act);
      statement.map(found -> stated(scene, found)).ifPresent(drafts::add);
      if (statement.isEmpty() && !act.frame().type().equals(RedLineType.STATED.code())) {
        moves.add(act);
      }
    }
    statements.never().map(found -> stated(scene, found)).ifPresent(drafts::add);
    drafts.addAll(lines(scene, words, named, moves));
    for (Act act : moves) {
      drafts.addAll(moved(scene, words, act));
    }
    if (!drafts.isEmpty()) {
      spokenOf = scene.sentence().sentence().number();
    }
    return drafts;
  }

  /** Lines that a noun tells; one that is crossed in the same sentence is no statement. */
  private List<Draft> lines(Scene scene, LineWords words, Set<Token> named, List<Act> moves) {
    LineStatements statements = new LineStatements(scene);
    List<Draft> drafts = new ArrayList<>();
    for (Token line : scene.sentence().tokens()) {
      if (words.isRedLine(line) || isOneOfThem(scene, line)) {
        boolean moving =
            moves.stream().anyMatch(act -> words.lineOf(act).filter(line::equals).isPresent());
        Optional<Statement> statement =
            named.contains(line) && !moving
                ? Optional.empty()
                : statements.at(line).or(() -> statements.drawn(line));
        Optional<Draft> draft = statement.map(found -> stated(scene, found));
        draft.filter(found -> !moving).ifPresent(drafts::add);
        spokenOf = scene.sentence().sentence().number();
      }
    }
    return drafts;
  }

  /** "For Lima there is one above all": one of the lines just spoken of. */
  private boolean isOneOfThem(Scene scene, Token token) {
    return token.lower().equals("one")
        && scene.sentence().child(token, "cop").isPresent()
        && scene.sentence().sentence().number() - spokenOf <= 1;
  }

  private Draft stated(Scene scene, Statement statement) {
    RedLine line =
        statement.forbidden().line(scene, statement.holder().codes(), statement.told().codes());
    drawn.remember(line);
    spokenOf = scene.sentence().sentence().number();
    covered.add(statement.at());
    covered.addAll(statement.forbidden().words());
    scene.sentence().ancestors(statement.at()).stream()
        .filter(verb -> scene.lexicon().isInClass("telling", verb.lemma()))
        .forEach(covered::add);
    Circumstances circumstances = Circumstances.of(scene, statement.at(), statement.at());
    List<Reason> reasons =
        new ArrayList<>(List.of(new Reason("type", statement.at().word(), "a line is drawn")));
    reasons.addAll(Parties.reasons(statement.holder(), statement.told()));
    return new Draft(
        line.as(RedLineType.STATED),
        circumstances.with(Firmness.FACT).during(new StatementTime(scene, statement.at()).find()),
        Parties.of(statement.holder(), statement.told()),
        reasons);
  }

  /** What is done to lines that are named here or were drawn before. */
  private List<Draft> moved(Scene scene, LineWords words, Act act) {
    Optional<Token> line = act.findWord("red-line-told");
    boolean near = scene.sentence().sentence().number() - spokenOf <= REACH;
    boolean meant =
        line.isPresent()
            && (words.isRedLine(line.get())
                || near && words.isPointer(line.get()) && !isOfAnother(scene, act, line.get()));
    Circumstances circumstances = Circumstances.of(scene, act.trigger(), act.anchor());
    boolean asked = scene.sentence().token(scene.sentence().size() - 1).word().equals("?");
    if (!meant || asked || circumstances.abstained()) {
      return List.of();
    }
    List<RedLine> lines = drawn.meantBy(scene, line.get());
    if (!lines.isEmpty()) {
      covered.add(act.trigger());
    }
    RedLineType state = state(act, circumstances.firmness().negated());
    ClaimStatus status = circumstances.firmness().status();
    return lines.stream()
        .map(
            known ->
                new Draft(
                    known.as(state),
                    circumstances.with(Firmness.of(status)),
                    Parties.of(Resolution.NONE, Resolution.NONE),
                    List.of(new Reason("type", act.trigger().word(), "the line last spoken of"))))
        .toList();
  }

  /** "It held talks": the pronoun is a subject that does something to something else. */
  private static boolean isOfAnother(Scene scene, Act act, Token line) {
    return act.trigger().isVerb()
        && !scene.sentence().children(act.trigger(), "obj").isEmpty()
        && line.isRelated("nsubj");
  }

  /** Not crossed is uncrossed, not respected is crossed, not even approached is uncrossed. */
  private static RedLineType state(Act act, boolean negated) {
    RedLineType told =
        Arrays.stream(RedLineType.values())
            .filter(type -> type.code().equals(act.frame().type()))
            .findFirst()
            .orElseThrow();
    return switch (told) {
      case CROSSED, APPROACHED -> negated ? RedLineType.UNCROSSED : told;
      case UNCROSSED -> negated ? RedLineType.CROSSED : told;
      case STATED -> told;
    };
  }
}
