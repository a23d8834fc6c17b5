package org.dragoman.reading.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the two marked sides stand in one sentence.
 *
 * @param actor its tokens; none where it is not marked or stands elsewhere
 * @param path tokens from the head of the actor over what governs both to the head of the recipient
 */
record MarkedSides(
    ParsedSentence sentence, List<Token> actor, List<Token> recipient, List<Token> path) {

  MarkedSides {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    path = List.copyOf(path);
  }

  static MarkedSides of(ParsedSentence sentence, @Nullable Span actor, @Nullable Span recipient) {
    List<Token> first = tokens(sentence, actor);
    List<Token> second = tokens(sentence, recipient);
    return new MarkedSides(sentence, first, second, path(sentence, first, second));
  }

  boolean isEmpty() {
    return actor.isEmpty() && recipient.isEmpty();
  }

  /**
   * How many actors the phrase headed by a token names: the marked ones in it, and one where there
   * is none, as actors that are not marked need not be known.
   */
  int count(Token head) {
    List<Token> phrase = sentence.subtree(head);
    long marked =
        Stream.of(actor, recipient).filter(side -> !Collections.disjoint(side, phrase)).count();
    return Math.max(1, (int) marked);
  }

  /** Whether the token lies between the two sides. */
  boolean isBetween(Token token) {
    if (actor.isEmpty() || recipient.isEmpty()) {
      return false;
    }
    int a = actor.get(0).index();
    int r = recipient.get(0).index();
    return token.index() > Math.min(a, r) && token.index() < Math.max(a, r);
  }

  private static List<Token> tokens(ParsedSentence sentence, @Nullable Span span) {
    return span == null
        ? List.of()
        : sentence.stream().filter(token -> span.contains(token.span())).toList();
  }

  private static List<Token> path(ParsedSentence sentence, List<Token> a, List<Token> r) {
    List<Token> up = upwards(sentence, a);
    List<Token> down = upwards(sentence, r);
    if (up.isEmpty() || down.isEmpty()) {
      return up.isEmpty() ? down : up;
    }
    List<Token> path = new ArrayList<>(up);
    path.removeAll(down);
    List<Token> below = new ArrayList<>(down);
    below.removeAll(up);
    path.addAll(below);
    up.stream().filter(down::contains).findFirst().ifPresent(path::add);
    return path;
  }

  /** The head of the phrase and what governs it, up to the root. */
  private static List<Token> upwards(ParsedSentence sentence, List<Token> tokens) {
    Optional<Token> head =
        tokens.stream().min(Comparator.comparingInt(token -> sentence.ancestors(token).size()));
    List<Token> up = new ArrayList<>(head.stream().toList());
    head.ifPresent(token -> up.addAll(sentence.ancestors(token)));
    return up;
  }
}
