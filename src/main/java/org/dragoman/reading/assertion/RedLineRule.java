package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Reason;
import org.dragoman.claim.RedLineType;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.speech.Attribution;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds red lines: who draws them, against whom, what they forbid, and whether they hold. */
final class RedLineRule {

  /** Forbidden acts that would meet whoever draws the line, where nobody else is named. */
  private static final Set<String> UPON_HOLDER = Set.of("ASSAULT", "MOBILIZE", "COERCE");

  private @Nullable Memory last;

  /** The line last spoken of in this report. */
  private record Memory(
      List<ActorCode> holder, List<ActorCode> addressee, @Nullable InnerEvent about) {}

  List<Draft> drafts(Scene scene) {
    Optional<Token> line =
        scene.sentence().stream().filter(token -> isRedLine(scene.sentence(), token)).findFirst();
    Optional<Token> verdict =
        scene.sentence().stream().filter(RedLineRule::isUnacceptable).findFirst();
    List<Draft> drafts = new ArrayList<>();
    if (line.isPresent() && !isMoved(scene, line.get())) {
      drafts.add(stated(scene, line.get()));
    } else if (verdict.isPresent()) {
      drafts.add(stated(scene, verdict.get()));
    }
    boolean concernsLine = line.isPresent() || last != null && verdict.isEmpty();
    if (concernsLine) {
      moves(scene).forEach(drafts::add);
    }
    return drafts.stream().filter(draft -> !draft.assertion().sides().actor().isEmpty()).toList();
  }

  private static boolean isRedLine(ParsedSentence sentence, Token token) {
    return token.lemma().equals("line")
        && token.index() > 0
        && sentence.token(token.index() - 1).lower().equals("red");
  }

  private static boolean isUnacceptable(Token token) {
    return Set.of("unacceptable", "intolerable", "inadmissible").contains(token.lower());
  }

  private static boolean isMoved(Scene scene, Token line) {
    return scene.sentence().stream().anyMatch(token -> isMove(scene.sentence(), token))
        && scene.sentence().ancestors(line).stream()
            .anyMatch(above -> isMove(scene.sentence(), above))
        && !new Clause(scene.sentence(), line).findSubject().isPresent()
        && scene.sentence().ancestors(line).stream()
            .filter(above -> isMove(scene.sentence(), above))
            .noneMatch(
                above -> new Clause(scene.sentence(), above).auxiliaries().contains("would"));
  }

  private static boolean isMove(ParsedSentence sentence, Token token) {
    return token.isVerb()
        && Set.of("cross", "approach", "overstep", "breach").contains(token.lemma());
  }

  private Draft stated(Scene scene, Token line) {
    ParsedSentence sentence = scene.sentence();
    Optional<Token> speaker = new Attribution(scene.lexicon()).findSpeaker(sentence, line);
    Resolution holder =
        sentence
            .child(line, "nmod:poss")
            .map(scene::resolve)
            .orElse(Resolution.NONE)
            .or(() -> forWhom(scene, line))
            .or(() -> relativeSubject(scene, line))
            .or(() -> speaker.map(scene::resolve).orElse(Resolution.NONE));
    Optional<Act> forbidden = forbidden(scene, line);
    Resolution addressee = told(scene, line);
    InnerEvent about = forbidden.map(act -> inner(scene, act, addressee, holder)).orElse(null);
    List<ActorCode> against =
        addressee.isEmpty() && about != null
            ? Scene.without(about.sides().actor(), holder.codes())
            : Scene.without(addressee.codes(), holder.codes());
    last = new Memory(holder.codes(), against, about);
    Circumstances circumstances =
        Circumstances.of(scene, line, line).with(Firmness.FACT).timeless();
    List<Reason> reasons =
        new ArrayList<>(List.of(new Reason("type", line.word(), "a line is drawn")));
    reasons.addAll(Parties.reasons(holder, addressee));
    return new Draft(
        new Assertion.RedLine(RedLineType.STATED, Sides.of(holder.codes(), against), about),
        circumstances,
        Parties.of(holder, addressee),
        reasons);
  }

  private static InnerEvent inner(Scene scene, Act act, Resolution addressee, Resolution holder) {
    Sides sides = EventSides.of(scene, act).sides();
    if (sides.actor().isEmpty()) {
      List<ActorCode> told = Scene.without(addressee.codes(), holder.codes());
      List<ActorCode> doers =
          told.isEmpty() ? scene.actors().otherOf(scene.sentence(), sides.recipient()) : told;
      sides = Sides.of(doers, sides.recipient());
    }
    boolean open = sides.recipient().isEmpty() && UPON_HOLDER.contains(act.frame().type());
    if (open) {
      sides = Sides.of(sides.actor(), Scene.without(holder.codes(), sides.actor()));
    }
    return new InnerEvent(act.frame().type(), sides, false, TimeInterval.UNKNOWN);
  }

  /** "For Belgrade … is a red line". */
  private static Resolution forWhom(Scene scene, Token line) {
    return scene.sentence().children(line, "obl", "nmod").stream()
        .filter(child -> new Clause(scene.sentence(), line).prepositionOf(child).equals("for"))
        .findFirst()
        .map(scene::resolve)
        .orElse(Resolution.NONE);
  }

  /** "The red line that Riyadh has spelled out". */
  private static Resolution relativeSubject(Scene scene, Token line) {
    return scene
        .sentence()
        .child(line, "acl:relcl")
        .flatMap(verb -> new Clause(scene.sentence(), verb).findSubject())
        .filter(subject -> !subject.equals(line))
        .map(scene::resolve)
        .orElse(Resolution.NONE);
  }

  /** Who was told: the object of the verb of speech, or of "spelled out to". */
  private static Resolution told(Scene scene, Token line) {
    for (Token above : scene.sentence().ancestors(line)) {
      Optional<Token> object =
          scene.sentence().child(above, "obj", "iobj").filter(token -> !token.equals(line));
      if (above.lemma().equals("tell") && object.isPresent()) {
        return scene.resolve(object.get());
      }
    }
    return scene
        .sentence()
        .child(line, "acl:relcl")
        .flatMap(verb -> new Clause(scene.sentence(), verb).findOblique("to"))
        .map(scene::resolve)
        .orElse(Resolution.NONE);
  }

  private static Optional<Act> forbidden(Scene scene, Token line) {
    return scene.acts().stream()
        .filter(
            act ->
                act.frame().kind() == org.dragoman.claim.ClaimKind.EVENT
                    && !isMove(scene.sentence(), act.trigger())
                    && !act.trigger().equals(line))
        .filter(act -> !act.frame().id().equals("visit"))
        .findFirst();
  }

  private List<Draft> moves(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token verb : scene.sentence().tokens()) {
      if (isMove(scene.sentence(), verb) && concerns(scene, verb)) {
        Circumstances circumstances = Circumstances.of(scene, verb, verb);
        boolean would = new Clause(scene.sentence(), verb).auxiliaries().contains("would");
        if (!would && last == null) {
          remember(scene, verb);
        }
        if (!would && last != null) {
          drafts.add(moved(verb, circumstances));
        } else if (would) {
          drafts.add(stated(scene, verb));
        }
      }
    }
    return drafts;
  }

  private void remember(Scene scene, Token verb) {
    new Clause(scene.sentence(), verb)
        .findSubject()
        .filter(subject -> isRedLine(scene.sentence(), subject))
        .ifPresent(line -> stated(scene, line));
  }

  private static boolean concerns(Scene scene, Token verb) {
    Clause clause = new Clause(scene.sentence(), verb);
    return java.util.stream.Stream.of(clause.findSubject(), clause.findObject())
        .flatMap(Optional::stream)
        .anyMatch(
            token ->
                isRedLine(scene.sentence(), token)
                    || clause.isPassive() && (token.isPronoun() || token.lemma().equals("line")));
  }

  private Draft moved(Token verb, Circumstances circumstances) {
    Memory line = java.util.Objects.requireNonNull(last);
    boolean negated = circumstances.firmness().negated();
    RedLineType type =
        verb.lemma().equals("approach")
            ? RedLineType.APPROACHED
            : negated ? RedLineType.UNCROSSED : RedLineType.CROSSED;
    ClaimStatus status = circumstances.firmness().status();
    Assertion assertion =
        new Assertion.RedLine(type, Sides.of(line.holder(), line.addressee()), line.about());
    return new Draft(
        assertion,
        circumstances.with(Firmness.of(status)),
        List.of(),
        List.of(new Reason("type", verb.word(), "the line last spoken of")));
  }
}
