package org.dragoman.reading.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.text.Sentence;

/** A sentence with its dependency tree. Immutable. */
public final class ParsedSentence {

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  public ParsedSentence(Sentence sentence, List<Token> tokens) {
    this.sentence = sentence;
    this.tokens = List.copyOf(tokens);
    this.children = childrenOf(this.tokens);
  }

  private static List<List<Token>> childrenOf(List<Token> tokens) {
    List<List<Token>> children = new ArrayList<>();
    tokens.forEach(token -> children.add(new ArrayList<>()));
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token);
      }
    }
    return children.stream().map(List::copyOf).toList();
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Dependents of a token in the order of the sentence. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** Dependents in one of the relations, subtypes included. */
  public List<Token> children(Token token, String... relations) {
    List<Token> related = new ArrayList<>();
    for (Token child : children(token)) {
      if (isRelated(child, relations)) {
        related.add(child);
      }
    }
    return related;
  }

  private static boolean isRelated(Token token, String... relations) {
    for (String relation : relations) {
      if (token.isRelated(relation)) {
        return true;
      }
    }
    return false;
  }

  public Optional<Token> child(Token token, String... relations) {
    for (Token child : children(token)) {
      if (isRelated(child, relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The governing tokens from the nearest up to the root. */
  public List<Token> ancestors(Token token) {
    List<Token> ancestors = new ArrayList<>();
    Optional<Token> next = head(token);
    while (next.isPresent() && ancestors.size() <= tokens.size()) {
      ancestors.add(next.get());
      next = head(next.get());
    }
    return ancestors;
  }

  public List<Token> roots() {
    return tokens.stream().filter(token -> token.head() < 0).toList();
  }

  /** The token and everything below it, in the order of the sentence. */
  public List<Token> subtree(Token token) {
    return subtree(token, child -> true);
  }

  /** As {@link #subtree(Token)}, without the branches whose top token fails {@code follow}. */
  public List<Token> subtree(Token top, Predicate<Token> follow) {
    BitSet seen = new BitSet(tokens.size());
    collect(top, follow, seen);
    return seen.stream().mapToObj(tokens::get).toList();
  }

  private void collect(Token token, Predicate<Token> follow, BitSet seen) {
    if (seen.get(token.index())) {
      return;
    }
    seen.set(token.index());
    children(token).stream().filter(follow).forEach(child -> collect(child, follow, seen));
  }

  /**
   * The words of tokens {@code from} (inclusive) to {@code to} (exclusive) as in the report, blanks
   * normalised.
   */
  public String words(int from, int to, String text) {
    return text.substring(tokens.get(from).span().start(), tokens.get(to - 1).span().end())
        .replaceAll("\\s+", " ");
  }

  public Stream<Token> stream() {
    return tokens.stream();
  }
}
