package org.dragoman.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence whose actor and recipient are marked, with the type of the event between them.
 *
 * @param id of the sentence in its file
 * @param type PLOVER root type, or {@code YIELD} for CONCEDE and RETREAT in one
 * @param actor first place where the actor stands in the text; null where it is not marked
 * @param recipient first place where the recipient stands; null where it is not marked
 */
public record MarkedSentence(
    String id, String text, String type, @Nullable Span actor, @Nullable Span recipient) {

  /** How files name CONCEDE and RETREAT where they do not tell them apart. */
  public static final String YIELD = "YIELD";

  /**
   * The sentences of a JSON Lines file, one for each of {@code events} with {@code marked} ({@code
   * <s>actor</s> … <t>recipient</t>}) and {@code event}.
   *
   * @throws EvaluationException naming file and line of what is missing
   */
  public static List<MarkedSentence> list(Path file) {
    List<MarkedSentence> sentences = new ArrayList<>();
    JsonLines.read(file, MarkedSentence::events).forEach(sentences::addAll);
    return sentences;
  }

  private static List<MarkedSentence> events(JsonNode line) {
    List<MarkedSentence> sentences = new ArrayList<>();
    for (JsonNode event : line.path("events")) {
      String marked = event.path("marked").asText();
      String type = event.path("event").asText();
      if (marked.isBlank() || type.isBlank()) {
        throw new IllegalArgumentException("each of 'events' needs 'marked' and 'event'");
      }
      sentences.add(of(line.path("id").asText(), marked, type));
    }
    return sentences;
  }

  static MarkedSentence of(String id, String marked, String type) {
    return new MarkedSentence(
        id, plain(marked), type, span(marked, "<s>", "</s>"), span(marked, "<t>", "</t>"));
  }

  private static String plain(String marked) {
    return marked.replaceAll("</?[st]>", "");
  }

  private static @Nullable Span span(String marked, String open, String close) {
    int from = marked.indexOf(open);
    int to = marked.indexOf(close);
    if (from < 0 || to < from) {
      return null;
    }
    int start = plain(marked.substring(0, from)).length();
    int end = plain(marked.substring(0, to)).length();
    return end > start ? new Span(start, end) : null;
  }
}
