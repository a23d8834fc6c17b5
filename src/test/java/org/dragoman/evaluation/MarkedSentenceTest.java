package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Marks are taken out of a sentence and kept as spans of what remains. */
class MarkedSentenceTest {

  @Test
  void spansAreThoseOfThePlainText() {
    MarkedSentence sentence =
        MarkedSentence.of("1", "Then <t>Chile</t> met <s>Peru</s>, and Peru left.", "CONSULT");
    assertThat(sentence.text()).isEqualTo("Then Chile met Peru, and Peru left.");
    assertThat(Objects.requireNonNull(sentence.actor()).of(sentence.text())).isEqualTo("Peru");
    assertThat(Objects.requireNonNull(sentence.actor()).start()).isEqualTo(15);
    assertThat(Objects.requireNonNull(sentence.recipient()).of(sentence.text())).isEqualTo("Chile");
  }

  @Test
  void aSideMayBeUnmarked() {
    assertThat(MarkedSentence.of("1", "<s>Peru</s> apologised.", "CONCEDE").recipient()).isNull();
  }
}
