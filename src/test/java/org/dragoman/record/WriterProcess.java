package org.dragoman.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dragoman.record.store.DuckRecord;

/** A program that commits reports and prints the name of each once its commit is acknowledged. */
public final class WriterProcess {

  private WriterProcess() {}

  /**
   * @param arguments the record's folder, a prefix of names, how many claims each commit has
   */
  public static void main(String[] arguments) {
    int claims = Integer.parseInt(arguments[2]);
    try (DuckRecord record = DuckRecord.open(Path.of(arguments[0]), Clock.systemUTC())) {
      for (int n = 0; ; n++) {
        String name = arguments[1] + "-" + n;
        record.append(List.of(RecordFixture.report(name, claims)));
        System.out.println(name);
      }
    }
  }
}
