package org.dragoman.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An annotated report.
 *
 * @param name file name without extension
 * @param bodyStart where the body begins, after headline and dateline, in code points of the text
 * @param claims as annotated
 */
public record GoldReport(String name, Path text, int bodyStart, List<MeasuredClaim> claims) {

  private static final Pattern DATELINE = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\|");

  public GoldReport {
    claims = List.copyOf(claims);
  }

  /**
   * The reports of a folder by name: {@code NAME.txt} with its claims in {@code NAME.jsonl}.
   *
   * @throws EvaluationException naming what is missing or cannot be read
   */
  public static List<GoldReport> list(Path folder) {
    List<GoldReport> reports = new ArrayList<>();
    for (String name : names(folder)) {
      Path text = folder.resolve(name + ".txt");
      reports.add(
          new GoldReport(
              name,
              text,
              bodyStart(JsonLines.text(text)),
              JsonLines.read(folder.resolve(name + ".jsonl"), MeasuredClaim::of)));
    }
    if (reports.isEmpty()) {
      throw new EvaluationException(
          folder + ": holds no annotated reports, that is NAME.txt with NAME.jsonl beside it");
    }
    return reports;
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jsonl"))
          .map(name -> name.substring(0, name.length() - ".jsonl".length()))
          .filter(name -> !name.contains("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new EvaluationException(folder + ": is no folder that can be read");
    }
  }

  private static int bodyStart(String text) {
    String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", 3);
    boolean dated = lines.length > 2 && DATELINE.matcher(lines[1]).find();
    return dated ? length(lines[0]) + length(lines[1]) + 2 : 0;
  }

  private static int length(String line) {
    return line.codePointCount(0, line.length());
  }
}
