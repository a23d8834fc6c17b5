package org.dragoman.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.lexicon.CsvTable.Row;
import org.dragoman.lexicon.LexiconFiles.Source;
import org.dragoman.lexicon.act.ActFileCheck;
import org.dragoman.lexicon.act.LikelihoodPhrase;
import org.dragoman.lexicon.actor.ActorTables;
import org.dragoman.lexicon.code.CameoCodes;
import org.dragoman.lexicon.code.CodeTables;
import org.dragoman.lexicon.code.EventScoreTable;
import org.dragoman.lexicon.treaty.TreatyLexicon;

/** Finds everything that is wrong in edited lexicon files, with file and line. */
public final class LexiconCheck {

  private static final List<String> CODE_COLUMNS = List.of("code", "codes", "country", "parties");

  private final Set<String> states = new HashSet<>();
  private final ActFileCheck acts = ActFileCheck.withShippedClasses();

  private LexiconCheck() {
    addStates(LexiconFiles.bundled().getShipped(ActorTables.STATES.file()));
  }

  /**
   * All problems by file and line; what one file defines (word classes, states) the others may use.
   */
  public static List<LexiconException> check(List<Path> files) {
    LexiconCheck check = new LexiconCheck();
    Problems problems = new Problems();
    List<Source> sources = new ArrayList<>();
    files.forEach(file -> problems.attempt(() -> sources.add(LexiconFiles.getOwn(file))));
    sources.sort(Comparator.comparing(source -> !defines(source)));
    List<LexiconException> all = new ArrayList<>(problems.list());
    sources.forEach(source -> all.addAll(check.check(source)));
    List<String> order = files.stream().map(Path::toString).toList();
    all.sort(
        Comparator.comparingInt((LexiconException problem) -> order.indexOf(problem.file()))
            .thenComparingLong(LexiconException::line));
    return all;
  }

  private static boolean defines(Source source) {
    return isTable(source)
        ? ActorTables.STATES.columns().equals(header(source))
        : ActFileCheck.definesClasses(source);
  }

  private List<LexiconException> check(Source source) {
    if (!isTable(source)) {
      return acts.check(source);
    }
    Optional<CsvTable<?>> table = findTable(source);
    if (table.isEmpty()) {
      return List.of(
          new LexiconException(
              source.name(), 1, "the header is none of these: " + String.join("; ", headers())));
    }
    if (table.get().equals(ActorTables.STATES)) {
      addStates(source);
    }
    boolean holdsActors = !table.get().file().startsWith("codes/");
    return table.get().check(source, holdsActors ? this::checkCodes : row -> {});
  }

  private void addStates(Source source) {
    source.text().lines().skip(1).forEach(line -> states.add(line.split(",", 2)[0].strip()));
  }

  /** By the header; else by the name, to tell what is wrong with the header. */
  private static Optional<CsvTable<?>> findTable(Source source) {
    return tables().stream()
        .filter(table -> table.columns().equals(header(source)))
        .findFirst()
        .or(
            () ->
                tables().stream()
                    .filter(table -> Path.of(table.file()).getFileName().equals(fileName(source)))
                    .findFirst());
  }

  private static Path fileName(Source source) {
    return Path.of(source.name()).getFileName();
  }

  private static List<String> header(Source source) {
    return List.of(source.text().lines().findFirst().orElse("").strip().split(","));
  }

  private static List<String> headers() {
    return tables().stream().map(table -> String.join(",", table.columns())).toList();
  }

  private static List<CsvTable<?>> tables() {
    List<CsvTable<?>> tables = new ArrayList<>(ActorTables.list());
    tables.add(TreatyLexicon.TABLE);
    tables.add(ConfidenceWeights.TABLE);
    tables.add(LikelihoodPhrase.TABLE);
    tables.add(PublisherRatings.TABLE);
    tables.add(ForecastTable.TABLE);
    tables.add(ForecasterTable.TABLE);
    tables.add(EventScoreTable.TABLE);
    tables.add(CameoCodes.TABLE);
    tables.addAll(CodeTables.list());
    tables.add(EventScoreTable.ACT_CLASSES);
    return tables;
  }

  private static boolean isTable(Source source) {
    return source.name().endsWith(".csv");
  }

  private void checkCodes(Row row) {
    for (String column : CODE_COLUMNS) {
      if (row.columns().contains(column)) {
        row.list(column).stream()
            .filter(code -> code.matches("[A-Z]{3}") && !states.contains(code))
            .findFirst()
            .ifPresent(
                code -> {
                  throw row.problem("'" + code + "' in '" + column + "' is no state in states.csv");
                });
      }
    }
  }
}
