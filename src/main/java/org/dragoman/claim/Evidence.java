package org.dragoman.claim;

/** Where a claim stands: no claim can be made without it. */
public sealed interface Evidence {

  /** The part of a claim's identity that says where it stands. */
  String key();

  /** A sentence {@code [start, end)} of a report, in Unicode code points of its text. */
  record Sentence(ReportId report, int start, int end) implements Evidence {

    public Sentence {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("not a sentence: [" + start + ", " + end + ")");
      }
    }

    @Override
    public String key() {
      return "sentence:" + report + ":" + start + ":" + end;
    }
  }

  /** A row of somebody's data set; the natural key is the data set's own. */
  record Row(String dataSet, String release, String naturalKey) implements Evidence {
    @Override
    public String key() {
      return "row:" + dataSet + ":" + release + ":" + naturalKey;
    }
  }
}
