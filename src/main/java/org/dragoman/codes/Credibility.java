package org.dragoman.codes;

import java.util.Arrays;
import java.util.Optional;

/** How credible what is said is in itself, after the Admiralty code (STANAG 2511, 1 to 6). */
public enum Credibility {
  CONFIRMED(1, "confirmed by other sources"),
  PROBABLY_TRUE(2, "probably true"),
  POSSIBLY_TRUE(3, "possibly true"),
  DOUBTFUL(4, "doubtful"),
  IMPROBABLE(5, "improbable"),
  UNKNOWN(6, "credibility unknown");

  private final int number;
  private final String words;

  Credibility(int number, String words) {
    this.number = number;
    this.words = words;
  }

  public int number() {
    return number;
  }

  public String words() {
    return words;
  }

  /** By its number as written. */
  public static Optional<Credibility> find(String number) {
    return Arrays.stream(values())
        .filter(one -> Integer.toString(one.number).equals(number))
        .findFirst();
  }
}
