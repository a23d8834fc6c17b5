package org.dragoman.record.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordException.Kind;

/** Failures of disk and database in words for people. */
final class Trouble {

  private Trouble() {}

  static RecordException with(Path path, IOException e) {
    return new RecordException(Kind.UNUSABLE, path + ": " + reason(e) + ". Nothing stored is lost");
  }

  static RecordException with(Path path, SQLException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new RecordException(
        Kind.UNUSABLE, path + ": " + spoken(message) + ". Nothing stored is lost");
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "may not be written";
    }
    return spoken(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }

  private static String spoken(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("file too large")) {
      return "the disk is full (" + message + "); make room and try again";
    }
    if (lower.contains("read-only file system")) {
      return "the disk is read-only";
    }
    return message;
  }

  static RecordException damaged(Path file, String what) {
    return new RecordException(
        Kind.DAMAGED,
        file
            + ": "
            + what
            + ". The other files of the record are untouched; restore this one from a copy, and see"
            + " 'record verify'");
  }
}
