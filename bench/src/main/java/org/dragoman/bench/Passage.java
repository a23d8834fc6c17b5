package org.dragoman.bench;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.claim.Report;
import org.dragoman.reading.syntax.SyntaxParser;
import org.dragoman.reading.syntax.TaggedWords;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;

/** The sentences of a report's body, tagged, for measuring the stages one by one. */
record Passage(Report report, List<Sentence> sentences, List<TaggedWords> tagged) {

  private static final Pattern LINE = Pattern.compile(".+");

  static Passage of(Report report, SyntaxParser parser) {
    List<Sentence> sentences = new ArrayList<>();
    List<TaggedWords> tagged = new ArrayList<>();
    for (List<CoreLabel> words : split(report)) {
      Span span =
          new Span(words.get(0).beginPosition(), words.get(words.size() - 1).endPosition());
      sentences.add(new Sentence(sentences.size() + 1, 1, span));
      tagged.add(parser.tag(words));
    }
    return new Passage(report, sentences, tagged);
  }

  /** The sentences of the body as tokens. */
  static List<List<CoreLabel>> split(Report report) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    Matcher lines = LINE.matcher(report.text());
    int from = report.bodyStart();
    while (from < report.text().length() && lines.find(from)) {
      if (!lines.group().isBlank()) {
        sentences.addAll(SyntaxParser.split(report.text(), lines.start(), lines.end()));
      }
      from = lines.end();
    }
    return sentences;
  }

  void split() {
    split(report);
  }

  void tag(SyntaxParser parser) {
    tagged.forEach(sentence -> parser.tag(sentence.words()));
  }

  void parse(SyntaxParser parser) {
    for (int i = 0; i < tagged.size(); i++) {
      parser.parse(sentences.get(i), tagged.get(i));
    }
  }
}
