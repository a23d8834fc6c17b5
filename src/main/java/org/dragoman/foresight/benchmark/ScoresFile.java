package org.dragoman.foresight.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.foresight.model.Ranking;
import org.dragoman.foresight.timeline.Vocabulary;

/**
 * Scores for other referees: a line per query with subject, relation and stamp, a tab, and the
 * candidates as {@code id:score}, all in the data set's ids.
 */
public final class ScoresFile implements AutoCloseable {

  private final Ids ids;
  private final Vocabulary vocabulary;
  private final BufferedWriter writer;

  private ScoresFile(Ids ids, Vocabulary vocabulary, BufferedWriter writer) {
    this.ids = ids;
    this.vocabulary = vocabulary;
    this.writer = writer;
  }

  public static ScoresFile create(Path file, Ids ids, Vocabulary vocabulary) {
    try {
      return new ScoresFile(ids, vocabulary, Files.newBufferedWriter(file));
    } catch (IOException e) {
      throw failed(file.toString(), e);
    }
  }

  public void write(Ranking ranking) {
    StringBuilder line = new StringBuilder(ids.query(vocabulary, ranking.query())).append('\t');
    for (int place = 0; place < ranking.size(); place++) {
      line.append(place == 0 ? "" : " ")
          .append(ids.entity(vocabulary, ranking.actor(place)))
          .append(':')
          .append(ranking.score(place));
    }
    try {
      writer.append(line.append('\n'));
    } catch (IOException e) {
      throw failed("the scores", e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw failed("the scores", e);
    }
  }

  private static UncheckedIOException failed(String what, IOException cause) {
    return new UncheckedIOException(
        "'" + what + "' cannot be written: " + cause.getMessage(), cause);
  }
}
