package org.dragoman.reading;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Evidence;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Reading.ReadClaim;
import org.dragoman.claim.Report;
import org.dragoman.lexicon.Lexicon;
import org.dragoman.reading.actor.ReportActors;
import org.dragoman.reading.assertion.Circumstances;
import org.dragoman.reading.assertion.ClaimFinder;
import org.dragoman.reading.assertion.Draft;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.SyntaxModels;
import org.dragoman.reading.syntax.SyntaxParser;
import org.dragoman.reading.time.Timeline;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;

/**
 * The reader: parses a report's sentences, learns who is who in it, and turns each sentence into
 * claims.
 */
public final class ReportReader implements Reader {

  /** Raised with every change of rules, so that known reports are read again. */
  public static final String VERSION = "3";

  private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

  private final SyntaxParser parser;
  private final Lexicon lexicon;

  private ReportReader(SyntaxParser parser, Lexicon lexicon) {
    this.parser = parser;
    this.lexicon = lexicon;
  }

  /** Loads the parser's models and meanwhile the lexicon: about a second. */
  public static ReportReader load(Supplier<Lexicon> lexicon) {
    CompletableFuture<SyntaxModels> models = SyntaxModels.load();
    Lexicon loaded = lexicon.get();
    return new ReportReader(
        new SyntaxParser(models.join(), loaded.acts().getClass("speech")), loaded);
  }

  @Override
  public Reading read(Report report) {
    List<ParsedSentence> body = parse(report);
    ReportActors actors =
        ReportActors.of(lexicon.actors(), report.published(), report.city(), body);
    ClaimFinder finder =
        new ClaimFinder(
            lexicon.acts(), lexicon.treaties(), actors, Timeline.of(report.published()));
    List<ReadClaim> claims = new ArrayList<>();
    for (ParsedSentence sentence : body) {
      for (Draft draft : finder.next(sentence)) {
        claims.add(claim(report, sentence.sentence(), draft));
      }
    }
    return new Reading(
        report.id(),
        VERSION,
        lexicon(),
        sentences(report, body),
        claims,
        finder.listUnknownPredicates());
  }

  private ReadClaim claim(Report report, Sentence sentence, Draft draft) {
    Span span = sentence.span().inCodePoints(report.text());
    Evidence evidence = new Evidence.Sentence(report.id(), span.start(), span.end());
    Claim claim =
        new Claim(
            evidence,
            draft.assertion(),
            draft.circumstances().firmness(),
            draft.circumstances().source(),
            draft.circumstances().when(),
            draft.circumstances().place(),
            draft.parties(),
            lexicon.confidence().confidence(signs(draft)));
    return new ReadClaim(claim, sentence.number(), draft.reasons());
  }

  private static List<String> signs(Draft draft) {
    Circumstances circumstances = draft.circumstances();
    return Signs.of(
        draft.assertion(),
        circumstances.firmness(),
        circumstances.source() != null,
        circumstances.when(),
        draft.reasons());
  }

  private static List<Sentence> sentences(Report report, List<ParsedSentence> body) {
    List<Sentence> sentences = new ArrayList<>();
    String headline = Objects.requireNonNullElse(report.headline(), "");
    int start =
        headline.isBlank() ? -1 : report.text().substring(0, report.bodyStart()).indexOf(headline);
    if (start >= 0) {
      sentences.add(new Sentence(0, 0, new Span(start, start + headline.length())));
    }
    body.forEach(sentence -> sentences.add(sentence.sentence()));
    return sentences;
  }

  private List<ParsedSentence> parse(Report report) {
    List<ParsedSentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int from = report.bodyStart();
    Matcher breaks = LINE_BREAKS.matcher(report.text());
    while (from < report.text().length()) {
      boolean more = breaks.find(from);
      int to = more ? breaks.start() : report.text().length();
      if (!report.text().substring(from, to).isBlank()) {
        paragraph++;
        for (List<CoreLabel> words : SyntaxParser.split(report.text(), from, to)) {
          Span span =
              new Span(words.get(0).beginPosition(), words.get(words.size() - 1).endPosition());
          Sentence sentence = new Sentence(sentences.size() + 1, paragraph, span);
          sentences.add(parser.parse(sentence, parser.tag(words)));
        }
      }
      from = more ? breaks.end() : to;
    }
    return sentences;
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public String lexicon() {
    return lexicon.hash();
  }
}
