package org.dragoman.lexicon.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names stand for actors; the tables are checked when they are loaded. */
class ActorLexiconTest {

  private static final ActorLexicon LEXICON = ActorLexicon.load(LexiconFiles.bundled());

  @TempDir private Path own = Path.of("unset");

  @ParameterizedTest
  @CsvSource({
    "Kremlin,RUS",
    "Soviet Union,RUS",
    "Pyongyang,PRK",
    "South Korean,KOR",
    "African Union,IGO:AU",
    "Houthis,REB:Houthis",
    "Kosovo,XKX",
    "Koreas,KOR"
  })
  void namesStandForActors(String name, String code) {
    assertThat(LEXICON.findName(name).orElseThrow().codes()).contains(new ActorCode(code));
  }

  @Test
  void everyoneInTheTableOfHoldersEndsAfterHeBegan() {
    assertThat(LEXICON.listHolders("Joe Biden"))
        .allMatch(
            holder ->
                holder.from() != null
                    && holder.to() != null
                    && holder.from().isBefore(holder.to()));
  }

  @Test
  void aWrongDateIsToldWithFileAndLine() throws IOException {
    Files.createDirectories(own.resolve("actors"));
    Files.writeString(
        own.resolve("actors/holders.csv"),
        "name,aliases,office,code,from,to,source\nA B,,president,FRA,31.12.1999,,me\n");
    assertThatThrownBy(() -> ActorLexicon.load(LexiconFiles.withOwn(own)))
        .hasMessageContaining("holders.csv:2")
        .hasMessageContaining("31.12.1999");
  }

  @Test
  void aWrongHeaderIsToldWithFile() throws IOException {
    Files.createDirectories(own.resolve("actors"));
    Files.writeString(own.resolve("actors/places.csv"), "city,country\n");
    assertThatThrownBy(() -> ActorLexicon.load(LexiconFiles.withOwn(own)))
        .hasMessageContaining("places.csv:1")
        .hasMessageContaining("name,country,source");
  }

  @Test
  void aWrongRoleIsToldWithFileAndLine() throws IOException {
    Files.createDirectories(own.resolve("actors"));
    Files.writeString(own.resolve("actors/words.csv"), "word,roles,source\nfoe,enemy,me\n");
    assertThatThrownBy(() -> ActorLexicon.load(LexiconFiles.withOwn(own)))
        .hasMessageContaining("words.csv:2")
        .hasMessageContaining("enemy");
  }

  @Test
  void aChangeNeedsItsDay() throws IOException {
    Files.createDirectories(own.resolve("actors"));
    Files.writeString(
        own.resolve("actors/changes.csv"), "name,code,from,source\nPeople's Front,FRA,,me\n");
    assertThatThrownBy(() -> ActorLexicon.load(LexiconFiles.withOwn(own)))
        .hasMessageContaining("changes.csv:2");
  }

  @Test
  void anOwnRowReplacesTheShippedTerm() throws IOException {
    Files.createDirectories(own.resolve("actors"));
    Files.writeString(
        own.resolve("actors/holders.csv"),
        "name,aliases,office,code,from,to,source\n"
            + "Keir Starmer,,prime minister,GBR,2024-07-05,2030-01-01,me\n");
    assertThat(ActorLexicon.load(LexiconFiles.withOwn(own)).listHolders("Keir Starmer"))
        .singleElement()
        .extracting(Holder::to)
        .hasToString("2030-01-01");
  }
}
