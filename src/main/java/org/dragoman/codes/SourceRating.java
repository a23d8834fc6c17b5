package org.dragoman.codes;

/** What is held of a source and, apart from that, of what it says. */
public record SourceRating(Reliability reliability, Credibility credibility) {

  public static final SourceRating UNKNOWN = new SourceRating(Reliability.F, Credibility.UNKNOWN);

  public boolean isKnown() {
    return !equals(UNKNOWN);
  }

  /** As analysts write it: {@code B2}. */
  @Override
  public String toString() {
    return reliability.name() + credibility.number();
  }
}
