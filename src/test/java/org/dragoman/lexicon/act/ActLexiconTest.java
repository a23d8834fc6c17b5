package org.dragoman.lexicon.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frames are read from files that anybody can edit; mistakes are told with file and line. */
class ActLexiconTest {

  @TempDir private Path own = Path.of("unset");

  @Test
  void theShippedLexiconLoads() {
    assertThat(ActLexicon.load(LexiconFiles.bundled()).listByTrigger("visit")).isNotEmpty();
  }

  @Test
  void aPatternIsTakenApart() {
    Pattern pattern =
        PatternParser.parse("A hand_over <weapon> to R?", Map.of("weapon", Set.of("missile")));
    assertThat(pattern.trigger()).isEqualTo("hand");
    assertThat(pattern.particle()).isEqualTo("over");
    assertThat(pattern.objects())
        .containsExactly(new Slot.Words("weapon", Set.of("missile"), null));
    assertThat(pattern.prepositional())
        .containsExactly(
            new Pattern.Prepositional("to", new Slot.Filler(Slot.Role.RECIPIENT, true)));
  }

  @Test
  void whoeverAThingBelongsToFillsARole() {
    Map<String, Set<String>> classes = Map.of("crowd", Set.of("mob"), "ship", Set.of("tanker"));
    assertThat(PatternParser.parse("A seize R's <ship>", classes).objects())
        .containsExactly(new Slot.Words("ship", Set.of("tanker"), Slot.Role.RECIPIENT));
    assertThat(PatternParser.parse("A's <crowd> storm R", classes).subject())
        .isEqualTo(new Slot.Words("crowd", Set.of("mob"), Slot.Role.ACTOR));
  }

  @Test
  void aClassBeforeANounModifiesIt() {
    Pattern pattern =
        PatternParser.parse("A's <ship>-seizure by R", Map.of("ship", Set.of("tanker")));
    assertThat(pattern.form()).isEqualTo(Pattern.Form.NOUN);
    assertThat(pattern.trigger()).isEqualTo("seizure");
    assertThat(pattern.modifier()).isEqualTo(new Slot.Words("ship", Set.of("tanker"), null));
  }

  @Test
  void aFrameSaysWhomItIsUpon() throws IOException {
    write(
        "consult.yaml",
        "kind: event\ntowards: other\nframes:\n  - id: visit\n    type: CONSULT\n    towards: home\n    patterns:\n      - A drop by R\n  - id: call\n    type: CONSULT\n    patterns:\n      - A ring R\n");
    ActLexicon lexicon = ActLexicon.load(LexiconFiles.withOwn(own));
    assertThat(lexicon.listByTrigger("drop"))
        .anyMatch(
            entry -> entry.frame().id().equals("visit") && entry.frame().towards() == Towards.HOME);
    assertThat(lexicon.listByTrigger("ring"))
        .anyMatch(
            entry -> entry.frame().id().equals("call") && entry.frame().towards() == Towards.OTHER);
  }

  @Test
  void nothingAfterAnOwnerIsToldWithFileAndLine() throws IOException {
    write(
        "consult.yaml",
        "kind: event\nframes:\n  - id: visit\n    type: CONSULT\n    patterns:\n      - A visit R's\n");
    assertThatThrownBy(() -> ActLexicon.load(LexiconFiles.withOwn(own)))
        .hasMessageContaining("no word after R's")
        .hasMessageContaining("6");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(own.resolve("acts"));
    Files.writeString(own.resolve("acts").resolve(file), text);
  }

  @Test
  void aFrameOfTheUsersOverridesTheShippedOne() throws IOException {
    write(
        "consult.yaml",
        "kind: event\nframes:\n  - id: visit\n    type: CONSULT\n    patterns:\n      - A drop by R\n");
    ActLexicon lexicon = ActLexicon.load(LexiconFiles.withOwn(own));
    assertThat(lexicon.listByTrigger("drop")).anyMatch(entry -> entry.frame().id().equals("visit"));
    assertThat(lexicon.listByTrigger("visit"))
        .noneMatch(entry -> entry.frame().id().equals("visit"));
  }

  @Test
  void anUnknownTypeIsToldWithFileAndLine() throws IOException {
    write(
        "consult.yaml",
        "kind: event\nframes:\n  - id: visit\n    type: CONSULTATION\n    patterns:\n      - A visit R\n");
    assertThatThrownBy(() -> ActLexicon.load(LexiconFiles.withOwn(own)))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("consult.yaml:4")
        .hasMessageContaining("CONSULTATION");
  }

  @Test
  void anUnknownWordClassIsToldWithFileAndLine() throws IOException {
    write(
        "aid.yaml",
        "kind: event\nframes:\n  - id: x\n    type: AID\n    patterns:\n      - A deliver <wepon> to R\n");
    assertThatThrownBy(() -> ActLexicon.load(LexiconFiles.withOwn(own)))
        .hasMessageContaining("aid.yaml:6")
        .hasMessageContaining("<wepon>");
  }

  @Test
  void brokenYamlIsToldWithItsFile() throws IOException {
    write("aid.yaml", "kind: [event\nframes");
    assertThatThrownBy(() -> ActLexicon.load(LexiconFiles.withOwn(own)))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("aid.yaml");
  }
}
