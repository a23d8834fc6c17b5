package org.dragoman.claim;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people name the place where a claim stands. */
public sealed interface Reference extends Comparable<Reference> {

  /** The report, or the data set with the row: claims of one document rest on one testimony. */
  String document();

  /** Reads what {@link #toString} writes, in square brackets or not. */
  static Optional<Reference> find(String text) {
    String bare = text.strip().replaceAll("^\\[|]$", "");
    return InReport.find(bare).or(() -> InDataSet.find(bare));
  }

  @Override
  default int compareTo(Reference other) {
    return Comparator.comparing(Reference::document)
        .thenComparing(one -> one instanceof InReport sentence ? sentence.sentence() : -1)
        .compare(this, other);
  }

  /**
   * A sentence: {@code r07:3} is the third body sentence of report r07, {@code r07:0} its headline.
   */
  record InReport(String document, int sentence) implements Reference {

    private static final Pattern SHAPE = Pattern.compile("([^\\[\\]#]+):(\\d{1,6})");

    static Optional<Reference> find(String text) {
      Matcher matcher = SHAPE.matcher(text);
      return matcher.matches()
          ? Optional.of(new InReport(matcher.group(1), Integer.parseInt(matcher.group(2))))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return document + ":" + sentence;
    }
  }

  /** A row of somebody's data set by its own key: {@code ICEWS#32889836}. */
  record InDataSet(String dataSet, String naturalKey) implements Reference {

    private static final Pattern SHAPE = Pattern.compile("([^\\[\\]#]+)#([^\\[\\]]+)");

    static Optional<Reference> find(String text) {
      Matcher matcher = SHAPE.matcher(text);
      return matcher.matches()
          ? Optional.of(new InDataSet(matcher.group(1), matcher.group(2)))
          : Optional.empty();
    }

    @Override
    public String document() {
      return toString();
    }

    @Override
    public String toString() {
      return dataSet + "#" + naturalKey;
    }
  }
}
