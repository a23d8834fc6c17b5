package org.dragoman.question.score;

import java.util.Arrays;

/** How far ahead a forecast looks, in days from the day it was made to its last. */
enum Horizon {
  WEEK("0–7 days", 7),
  MONTH("8–30 days", 30),
  QUARTER("31–90 days", 90),
  LONGER("over 90 days", Long.MAX_VALUE);

  private final String words;
  private final long longest;

  Horizon(String words, long longest) {
    this.words = words;
    this.longest = longest;
  }

  static Horizon of(long days) {
    return Arrays.stream(values()).filter(one -> days <= one.longest).findFirst().orElseThrow();
  }

  String words() {
    return words;
  }
}
