package org.dragoman.codes;

import java.util.Arrays;
import java.util.Optional;

/** How far a source has proved reliable, after the Admiralty code (STANAG 2511, A to F). */
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability unknown");

  private final String words;

  Reliability(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** By its letter, in either case. */
  public static Optional<Reliability> find(String letter) {
    return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(letter)).findFirst();
  }
}
