package org.dragoman.lexicon.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.codes.EventScores;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores come from a table that users may overlay. */
class EventScoreTableTest {

  @TempDir private Path own = Path.of("unset");

  private EventScores load(String row) throws IOException {
    Files.createDirectories(own.resolve("codes"));
    Files.writeString(
        own.resolve("codes/plover.csv"), "type,mode,score,quad,reciprocal,source\n" + row + "\n");
    return EventScoreTable.load(LexiconFiles.withOwn(own));
  }

  @Test
  void aModeWithoutARowHasTheScoreOfItsType() {
    EventScores scores = EventScoreTable.load(LexiconFiles.bundled());
    assertThat(scores.get(PloverType.CONSULT, "visit").score()).isEqualTo(4);
    assertThat(scores.get(PloverType.CONSULT, "seance"))
        .isEqualTo(scores.get(PloverType.CONSULT, null));
  }

  @Test
  void cooperationScoresAboveConflictByQuadClass() {
    EventScores scores = EventScoreTable.load(LexiconFiles.bundled());
    for (PloverType type : PloverType.values()) {
      double score = scores.get(type, null).score();
      assertThat(scores.get(type, null).quad().isCooperation()).as("%s", type).isEqualTo(score > 0);
    }
  }

  @Test
  void aRowOfOnesOwnReplacesTheShippedOne() throws IOException {
    assertThat(
            load("CONSULT,visit,6,verbal-cooperation,yes,desk")
                .get(PloverType.CONSULT, "visit")
                .score())
        .isEqualTo(6);
  }

  @Test
  void aScoreOutsideTheScaleIsNamedWithItsLine() {
    assertThatThrownBy(() -> load("CONSULT,visit,60,verbal-cooperation,yes,desk"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("plover.csv")
        .hasMessageContaining("2")
        .hasMessageContaining("'60'");
  }
}
