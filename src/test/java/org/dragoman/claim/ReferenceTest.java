package org.dragoman.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** References as people type them. */
class ReferenceTest {

  @Test
  void readsADocumentAndASentence() {
    assertThat(Reference.find("r07:3")).contains(new Reference.InReport("r07", 3));
    assertThat(Reference.find("[r07:0]")).contains(new Reference.InReport("r07", 0));
  }

  @Test
  void refusesWhatIsNone() {
    assertThat(Reference.find("r07")).isEmpty();
    assertThat(Reference.find("r07:x")).isEmpty();
  }

  @Test
  void aRowOfADataSetIsNamedByItsKey() {
    assertThat(Reference.find("ICEWS#32889836"))
        .contains(new Reference.InDataSet("ICEWS", "32889836"));
    assertThat(Reference.find("[ATOP#4940:365]"))
        .contains(new Reference.InDataSet("ATOP", "4940:365"));
  }
}
