package org.dragoman.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** References as people type them. */
class ReferenceTest {

  @Test
  void readsADocumentAndASentence() {
    assertThat(Reference.find("r07:3")).contains(new Reference("r07", 3));
    assertThat(Reference.find("[r07:0]")).contains(new Reference("r07", 0));
  }

  @Test
  void refusesWhatIsNone() {
    assertThat(Reference.find("r07")).isEmpty();
    assertThat(Reference.find("r07:x")).isEmpty();
  }
}
