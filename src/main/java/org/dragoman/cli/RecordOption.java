package org.dragoman.cli;

import java.nio.file.Path;
import org.dragoman.record.store.DuckRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --record}: which record a command works with. */
final class RecordOption {

  private final Surroundings surroundings;

  @Option(
      names = "--record",
      paramLabel = "DIR",
      description = "The record's folder; default DRAGOMAN_RECORD, else ./record.")
  private @Nullable Path folder;

  RecordOption(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Path folder() {
    return folder != null
        ? folder
        : Path.of(surroundings.environment().getOrDefault("DRAGOMAN_RECORD", "record"));
  }

  DuckRecord open() {
    return DuckRecord.open(folder(), surroundings.clock());
  }
}
