package org.dragoman.intake;

/** What is wrong with some input, with enough in it to mend the source. */
public sealed interface IntakeProblem {

  /** One line: what, where, what to do. */
  String message();

  /** Whether the input was rejected; otherwise it was read all the same. */
  default boolean isRejection() {
    return true;
  }

  record MissingPath(String path) implements IntakeProblem {
    @Override
    public String message() {
      return path + ": there is no such file or folder";
    }
  }

  record UnreadableFile(String path, String reason) implements IntakeProblem {
    @Override
    public String message() {
      return path + ": cannot be read (" + reason + ")";
    }
  }

  record EmptyFile(String path) implements IntakeProblem {
    @Override
    public String message() {
      return path + ": holds no text";
    }
  }

  record BinaryFile(String path) implements IntakeProblem {
    @Override
    public String message() {
      return path + ": is no text file; give text, HTML or JSON Lines";
    }
  }

  record TooLong(String path, long bytes) implements IntakeProblem {
    @Override
    public String message() {
      return path
          + ": "
          + bytes / 1_000_000
          + " MB is too long for one report (at most "
          + TextDecoder.LONGEST / 1_000_000
          + " MB); split it, or give JSON Lines";
    }
  }

  record EmptyFolder(String path) implements IntakeProblem {
    @Override
    public String message() {
      return path + ": the folder holds no .txt or .html files; name JSON Lines files themselves";
    }
  }

  record BrokenJsonLine(String path, long line, String reason) implements IntakeProblem {
    @Override
    public String message() {
      return path + ":" + line + ": left out, " + reason;
    }
  }

  record DuplicateReport(String path, String other) implements IntakeProblem {
    @Override
    public String message() {
      return path + ": has the same text as " + other + " and is read once, as " + other;
    }

    @Override
    public boolean isRejection() {
      return false;
    }
  }

  record Undated(String path) implements IntakeProblem {
    @Override
    public String message() {
      return path
          + ": is undated, so relative dates in it stay open; give a dateline 'YYYY-MM-DD | publisher | city' as its second line, or --date YYYY-MM-DD";
    }

    @Override
    public boolean isRejection() {
      return false;
    }
  }

  record Recoded(String path, String charset) implements IntakeProblem {
    @Override
    public String message() {
      return path + ": is not UTF-8; read as " + charset;
    }

    @Override
    public boolean isRejection() {
      return false;
    }
  }
}
