package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Spans count characters inside and code points outside. */
class SpanTest {

  @Test
  void countsCodePointsWhereTheTextHasSurrogates() {
    String text = "A 😀 visit";
    Span visit = new Span(text.indexOf("visit"), text.length());
    assertThat(visit.inCodePoints(text)).isEqualTo(new Span(4, 9));
    assertThat(visit.inCodePoints(text).inCharacters(text)).isEqualTo(visit);
  }

  @Test
  void isNeverEmpty() {
    assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
