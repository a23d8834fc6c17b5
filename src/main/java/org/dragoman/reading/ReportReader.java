package org.dragoman.reading;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Report;
import org.dragoman.reading.syntax.SyntaxParser;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;

/** The reader: splits a report into sentences and turns each into claims. */
public final class ReportReader implements Reader {

  private static final String VERSION = "1";
  private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R|\\R");

  private final SyntaxParser parser;

  private ReportReader(SyntaxParser parser) {
    this.parser = parser;
  }

  /** Loads models and lexicon: about two seconds. */
  public static ReportReader load() {
    return new ReportReader(
        SyntaxParser.load(
            org.dragoman.lexicon.act.ActLexicon.load(org.dragoman.lexicon.LexiconFiles.bundled())
                .getClass("speech")));
  }

  @Override
  public Reading read(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    if (report.headline() != null && !report.headline().isBlank() && report.bodyStart() > 0) {
      int start = Math.max(0, report.text().indexOf(report.headline()));
      sentences.add(new Sentence(0, 0, new Span(start, start + report.headline().length())));
    }
    int paragraph = 0;
    int number = 0;
    int from = report.bodyStart();
    Matcher breaks = PARAGRAPH.matcher(report.text());
    while (from < report.text().length()) {
      int to = breaks.find(from) ? breaks.start() : report.text().length();
      if (to > from && !report.text().substring(from, to).isBlank()) {
        paragraph++;
        for (List<CoreLabel> words : SyntaxParser.split(report.text(), from, to)) {
          Span span =
              new Span(words.get(0).beginPosition(), words.get(words.size() - 1).endPosition());
          Sentence sentence = new Sentence(++number, paragraph, span);
          sentences.add(sentence);
          parser.parse(sentence, words);
        }
      }
      from = to < report.text().length() ? breaks.end() : to;
    }
    return new Reading(report.id(), VERSION, lexicon(), sentences, List.of());
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public String lexicon() {
    return "none";
  }
}
