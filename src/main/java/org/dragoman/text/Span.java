package org.dragoman.text;

/** A half-open range {@code [start, end)} of characters (UTF-16 units) in one text; never empty. */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The same range counted in Unicode code points of {@code text}. */
  public Span inCodePoints(String text) {
    int before = text.codePointCount(0, start);
    return new Span(before, before + text.codePointCount(start, end));
  }

  /** The range of UTF-16 units in {@code text} that this range of code points stands for. */
  public Span inCharacters(String text) {
    int from = text.offsetByCodePoints(0, start);
    return new Span(from, text.offsetByCodePoints(from, end - start));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
