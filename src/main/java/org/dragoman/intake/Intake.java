package org.dragoman.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a user names on the command line into reports; what cannot be read is named and left
 * out.
 */
public final class Intake {

  private final @Nullable LocalDate date;
  private final InputStream standardInput;
  private final List<Report> reports = new ArrayList<>();
  private final List<IntakeProblem> problems = new ArrayList<>();
  private final Map<ReportId, String> seen = new HashMap<>();

  private Intake(@Nullable LocalDate date, InputStream standardInput) {
    this.date = date;
    this.standardInput = standardInput;
  }

  /**
   * The reports in the order of the paths, a folder's files by name, and everything that was wrong.
   */
  public record Result(List<Report> reports, List<IntakeProblem> problems) {
    public Result {
      reports = List.copyOf(reports);
      problems = List.copyOf(problems);
    }

    public boolean hasRejections() {
      return problems.stream().anyMatch(IntakeProblem::isRejection);
    }
  }

  /**
   * @param paths files, folders, or {@code -} for standard input
   * @param date for reports that bear none
   */
  public static Result read(
      List<String> paths, @Nullable LocalDate date, InputStream standardInput) {
    Intake intake = new Intake(date, standardInput);
    paths.forEach(intake::path);
    return new Result(intake.reports, intake.problems);
  }

  private void path(String path) {
    if (path.equals("-")) {
      standardInput();
    } else if (Files.isDirectory(Path.of(path))) {
      folder(Path.of(path));
    } else {
      file(Path.of(path));
    }
  }

  private void standardInput() {
    try {
      content("standard-input", "-", standardInput.readNBytes(TextDecoder.LONGEST + 1));
    } catch (IOException e) {
      problems.add(new IntakeProblem.UnreadableFile("-", reason(e)));
    }
  }

  private void folder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> readable = files.filter(Intake::isReport).sorted().toList();
      readable.forEach(this::file);
      if (readable.isEmpty()) {
        problems.add(new IntakeProblem.EmptyFolder(folder.toString()));
      }
    } catch (IOException e) {
      problems.add(new IntakeProblem.UnreadableFile(folder.toString(), reason(e)));
    }
  }

  private static boolean isReport(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !Files.isDirectory(file) && (name.endsWith(".txt") || isHtml(name));
  }

  private static boolean isHtml(String name) {
    return name.endsWith(".html") || name.endsWith(".htm");
  }

  private void file(Path file) {
    String name = file.getFileName().toString();
    try {
      if (isJsonLines(name)) {
        try (InputStream in = Files.newInputStream(file)) {
          jsonLines(file.toString(), nameOf(name), in);
        }
        return;
      }
      long size = Files.size(file);
      if (size > TextDecoder.LONGEST) {
        problems.add(new IntakeProblem.TooLong(file.toString(), size));
        return;
      }
      try (InputStream in = Files.newInputStream(file)) {
        content(name, file.toString(), in.readNBytes(TextDecoder.LONGEST + 1));
      }
    } catch (NoSuchFileException e) {
      problems.add(new IntakeProblem.MissingPath(file.toString()));
    } catch (IOException e) {
      problems.add(new IntakeProblem.UnreadableFile(file.toString(), reason(e)));
    }
  }

  private static boolean isJsonLines(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private void content(String name, String path, byte[] bytes) throws IOException {
    if (bytes.length > TextDecoder.LONGEST) {
      problems.add(new IntakeProblem.TooLong(path, bytes.length));
      return;
    }
    Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(bytes);
    if (decoded.isEmpty()) {
      problems.add(new IntakeProblem.BinaryFile(path));
      return;
    }
    String text = decoded.get().text();
    if (text.isBlank()) {
      problems.add(new IntakeProblem.EmptyFile(path));
      return;
    }
    if (!decoded.get().charset().equals("UTF-8")) {
      problems.add(new IntakeProblem.Recoded(path, decoded.get().charset()));
    }
    if (path.equals("-") && text.stripLeading().startsWith("{")) {
      jsonLines(path, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      return;
    }
    boolean html =
        isHtml(name.toLowerCase(Locale.ROOT))
            || text.stripLeading().regionMatches(true, 0, "<!doctype html", 0, 14);
    Report report =
        html
            ? HtmlFormat.read(nameOf(name), text, date)
            : TextFormat.read(nameOf(name), text, date);
    if (report.text().isBlank()) {
      problems.add(new IntakeProblem.EmptyFile(path));
    } else {
      add(report, path);
    }
  }

  private void jsonLines(String path, String name, InputStream in) throws IOException {
    LineReader lines = new LineReader(in, TextDecoder.LONGEST);
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (line.get().isBlank()) {
        continue;
      }
      try {
        add(
            JsonLinesFormat.read(line.get(), name + "-" + lines.number(), date),
            path + ":" + lines.number());
      } catch (IllegalArgumentException e) {
        problems.add(
            new IntakeProblem.BrokenJsonLine(path, lines.number(), String.valueOf(e.getMessage())));
      }
    }
  }

  private void add(Report report, String path) {
    String other = seen.putIfAbsent(report.id(), report.name());
    if (other != null) {
      problems.add(new IntakeProblem.DuplicateReport(path, other));
      return;
    }
    if (report.published() == null) {
      problems.add(new IntakeProblem.Undated(path));
    }
    reports.add(report.inFolder(folderOf(path)));
  }

  private static @Nullable String folderOf(String path) {
    Path parent = Path.of(path).toAbsolutePath().getParent();
    Path name = parent == null ? null : parent.getFileName();
    return path.equals("-") || name == null ? null : name.toString();
  }

  private static String nameOf(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
