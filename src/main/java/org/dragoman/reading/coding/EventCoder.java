package org.dragoman.reading.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ClaimKind;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.Lexicon;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.act.ActFinder;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.SyntaxModels;
import org.dragoman.reading.syntax.SyntaxParser;
import org.dragoman.reading.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Codes the PLOVER type of what one marked actor does to another: of the acts that the lexicon's
 * frames find, the one whose sides lie nearest to the marked ones.
 */
public final class EventCoder {

  /**
   * Taken where nothing in the sentence tells a type: saying something, most often, disapproves.
   */
  private static final Coding UNTOLD = new Coding(PloverType.ACCUSE, "", "nothing tells the type");

  private final SyntaxParser parser;
  private final ActFinder acts;

  private EventCoder(SyntaxParser parser, ActFinder acts) {
    this.parser = parser;
    this.acts = acts;
  }

  /** Loads the models of the parser: about two seconds. */
  public static EventCoder load(Lexicon lexicon) {
    return new EventCoder(
        new SyntaxParser(SyntaxModels.load().join(), lexicon.acts().getClass("speech")),
        new ActFinder(lexicon.acts(), (sentence, token) -> 1));
  }

  /**
   * @param actor where the actor stands in the text; null where it is not marked
   * @param recipient where the recipient stands; null where it is not marked
   */
  public Coding code(String text, @Nullable Span actor, @Nullable Span recipient) {
    List<Act> all =
        parser.parse(text).stream()
            .flatMap(sentence -> acts.find(sentence, pointer -> false).stream())
            .filter(act -> act.frame().kind() == ClaimKind.EVENT)
            .toList();
    Optional<Act> best =
        all.stream()
            .min(
                Comparator.comparingInt((Act act) -> -sides(act, actor, recipient))
                    .thenComparingInt(act -> act.trigger().index()));
    return best.map(EventCoder::coding).orElse(UNTOLD);
  }

  private static Coding coding(Act act) {
    return new Coding(
        PloverType.valueOf(act.frame().type()),
        act.trigger().word(),
        "frame " + act.frame().id() + ": " + act.pattern().text());
  }

  private static int sides(Act act, @Nullable Span actor, @Nullable Span recipient) {
    return (holds(act, act.role(Role.ACTOR), actor) ? 2 : 0)
        + (holds(act, act.role(Role.RECIPIENT), recipient) ? 2 : 0);
  }

  private static boolean holds(Act act, List<Token> heads, @Nullable Span span) {
    ParsedSentence sentence = act.sentence();
    return span != null
        && heads.stream()
            .flatMap(head -> sentence.subtree(head).stream())
            .anyMatch(token -> span.contains(token.span()));
  }
}
