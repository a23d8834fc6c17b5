package org.dragoman.reading.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.act.CodingLexicon;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The type of an event between two marked sides; {@code [actor]} and {@code (recipient)}. */
class EventCoderTest {

  private static final EventCoder CODER =
      EventCoder.load(CodingLexicon.load(LexiconFiles.bundled()));

  private static Coding code(String marked) {
    return CODER.code(
        marked.replaceAll("[\\[\\]()]", ""), span(marked, '[', ']'), span(marked, '(', ')'));
  }

  private static Span span(String marked, char open, char close) {
    int start = marked.substring(0, marked.indexOf(open)).replaceAll("[\\[\\]()]", "").length();
    String words = marked.substring(marked.indexOf(open) + 1, marked.indexOf(close));
    return new Span(start, start + words.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Peru] condemned (Chile) after Bolivia attacked Ecuador.  | ACCUSE
          Peru condemned Chile after [Bolivia] attacked (Ecuador).  | ASSAULT
          (Chile) was bombed by [Peru].                             | ASSAULT
          [Peru] and (Chile) held talks in Lima.                    | CONSULT
          """)
  void theActNearestToTheSidesDecides(String marked, String type) {
    assertThat(code(marked).type().name()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Peru] has agreed to withdraw its troops from (Chile).    | AGREE
          [Peru] said it would free (two Chilean sailors).          | AGREE
          [Peru] refused to meet (Chile's envoy).                   | REJECT
          [Peru] will not lift the ban on (Chilean wine).           | REJECT
          [Peru] called for sanctions against (Chile).              | THREATEN
          [Peru] will expel (two Chilean diplomats).                | THREATEN
          [Peru] insisted that (Chile) must leave the islands.      | REQUEST
          """)
  void whatHasNotHappenedIsCodedAsPloverSays(String marked, String type) {
    assertThat(code(marked).type().name()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Peru] signed a treaty with (Chile).                      | SUPPORT
          [Peru] imposed sanctions on (Chile).                      | COERCE
          [Peru] withdrew its peacekeepers from (Chile).            | SANCTION
          [Peru] returned the captured boats to (Chile).            | RETREAT
          [Fishermen from Peru] sought refuge in (Chile).           | REQUEST
          """)
  void ploversOwnFramesComeFirst(String marked, String type) {
    assertThat(code(marked).type().name()).isEqualTo(type);
  }

  @Test
  void aBareWordDecidesWhereNoFrameFits() {
    Coding coding = code("[Peru] relieved (Chile's farmers).");
    assertThat(coding.type().name()).isEqualTo("AID");
    assertThat(coding.rule()).isEqualTo("verb relieve");
    assertThat(coding.words()).isEqualTo("relieved");
  }

  @Test
  void aGuessSaysThatItIsOne() {
    assertThat(code("[Chile] lies near (Peru).").rule()).isEqualTo("nothing tells the type");
  }
}
