package org.dragoman.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people name a sentence: {@code r07:3} is the third body sentence of report r07, {@code r07:0}
 * its headline.
 */
public record Reference(String document, int sentence) implements Comparable<Reference> {

  private static final Pattern SHAPE = Pattern.compile("\\[?([^\\[\\]]+):(\\d{1,6})]?");

  public static Optional<Reference> find(String text) {
    Matcher matcher = SHAPE.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(new Reference(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(Reference other) {
    int byDocument = document.compareTo(other.document);
    return byDocument != 0 ? byDocument : Integer.compare(sentence, other.sentence);
  }

  @Override
  public String toString() {
    return document + ":" + sentence;
  }
}
