package org.dragoman.reading.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.CodingLexicon;
import org.dragoman.reading.syntax.SyntaxModels;
import org.dragoman.reading.syntax.SyntaxParser;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Codes the PLOVER type of what one marked actor does to another: of all that may tell a type, the
 * candidate whose sides lie nearest to the marked ones.
 */
public final class EventCoder {

  /**
   * Taken where nothing in the sentence tells a type: saying something, most often, disapproves.
   */
  private static final Coding UNTOLD = new Coding(PloverType.ACCUSE, "", "nothing tells the type");

  /** A candidate with its score. */
  private record Scored(Candidate candidate, double score) {}

  private final SyntaxParser parser;
  private final CandidateFinder candidates;
  private final Outlook outlook;

  private EventCoder(SyntaxParser parser, CodingLexicon lexicon) {
    this.parser = parser;
    this.candidates = new CandidateFinder(lexicon);
    this.outlook = new Outlook(lexicon.acts());
  }

  /** Loads the models of the parser: about two seconds. */
  public static EventCoder load(CodingLexicon lexicon) {
    return new EventCoder(
        new SyntaxParser(SyntaxModels.load().join(), lexicon.acts().getClass("speech")), lexicon);
  }

  /**
   * @param actor where the actor stands in the text; null where it is not marked
   * @param recipient where the recipient stands; null where it is not marked
   */
  public Coding code(String text, @Nullable Span actor, @Nullable Span recipient) {
    List<MarkedSides> all =
        parser.parse(text).stream()
            .map(sentence -> MarkedSides.of(sentence, actor, recipient))
            .toList();
    List<MarkedSides> marked = all.stream().filter(sides -> !sides.isEmpty()).toList();
    return (marked.isEmpty() ? all : marked)
        .stream()
            .flatMap(sides -> best(sides).stream())
            .max(Comparator.comparingDouble(Scored::score))
            .map(best -> coding(best.candidate()))
            .orElse(UNTOLD);
  }

  private Optional<Scored> best(MarkedSides sides) {
    List<Candidate> found = candidates.find(sides);
    return found.stream()
        .map(candidate -> new Scored(candidate, Nearness.of(candidate, sides)))
        .max(Comparator.comparingDouble(Scored::score))
        .map(best -> new Scored(outlook.apply(best.candidate(), found, sides), best.score()));
  }

  private static Coding coding(Candidate candidate) {
    return new Coding(candidate.type(), candidate.trigger().word(), candidate.rule());
  }
}
