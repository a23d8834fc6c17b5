package org.dragoman.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.desk.question.ForecastReading;
import org.dragoman.lexicon.Lexicon;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --lexicon}: a folder of one's own lexicon files, laid over the shipped ones. */
final class LexiconOption {

  private final Surroundings surroundings;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description =
          "Folder with your own lexicon files, laid over the shipped ones; default DRAGOMAN_LEXICON,"
              + " else none.")
  private @Nullable Path folder;

  LexiconOption(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Lexicon load() {
    return Lexicon.load(files());
  }

  /** How claims are read as forecasts. */
  ForecastReading forecasts() {
    LexiconFiles files = files();
    return ForecastReading.load(files, new SpeakerActors(ActorLexicon.load(files)));
  }

  LexiconFiles files() {
    String named = surroundings.environment().get("DRAGOMAN_LEXICON");
    Path own = folder != null || named == null ? folder : Path.of(named);
    if (own != null && !Files.isDirectory(own)) {
      throw new UsageException(
          "'"
              + own
              + "' is no folder; --lexicon and DRAGOMAN_LEXICON name a folder laid out as"
              + " data/, with acts/, actors/ or agreements/ in it");
    }
    return own == null ? LexiconFiles.bundled() : LexiconFiles.withOwn(own);
  }
}
