package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.desk.happening.TooManyClaimsException;
import org.dragoman.desk.question.AskedQuestion;
import org.dragoman.desk.question.QuestionDesk;
import org.dragoman.question.Drafts;
import org.dragoman.question.Matter;
import org.dragoman.question.Question;
import org.dragoman.question.file.QuestionFile;
import org.dragoman.record.ClaimRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code question propose}: drafts questions from what the record expects. */
@Command(
    name = "propose",
    mixinStandardHelpOptions = true,
    description =
        "Draft questions from the agenda, open commitments and red lines; nothing is asked until"
            + " question new asks it.")
final class QuestionProposeCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write one file each into a folder instead of printing them.")
  private @Nullable Path folder;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  QuestionProposeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    LocalDate day = known.day(surroundings.clock());
    try (ClaimRecord record = recordOption.open()) {
      TooManyClaimsException.check(record, known.query(), TooManyClaimsException.MOST_CLAIMS);
      Set<Matter> asked =
          new QuestionDesk(record)
              .list().stream()
                  .map(AskedQuestion::latest)
                  .map(latest -> latest.question().matter())
                  .collect(Collectors.toSet());
      List<Question> drafts =
          Drafts.of(record.claims(known.query()), day, lexicon.forecasts().defaults().undatedDays())
              .stream()
              .filter(draft -> !asked.contains(draft.matter()))
              .toList();
      give(drafts, day);
    }
    return ExitCode.FINE;
  }

  private void give(List<Question> drafts, LocalDate day) {
    if (drafts.isEmpty()) {
      surroundings.out().println("Nothing to ask: the record expects nothing as of " + day + ".");
    } else if (folder == null) {
      drafts.forEach(draft -> surroundings.out().println(QuestionFile.write(draft) + "---"));
    } else {
      drafts.forEach(draft -> write(folder, draft));
      surroundings.out().println(drafts.size() + " drafts in " + folder);
    }
  }

  private static void write(Path folder, Question draft) {
    Path file = folder.resolve(draft.id() + ".yaml");
    try {
      Files.createDirectories(folder);
      Files.writeString(file, QuestionFile.write(draft));
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be written");
    }
  }
}
