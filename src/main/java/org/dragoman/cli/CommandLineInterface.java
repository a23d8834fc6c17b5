package org.dragoman.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dragoman.desk.happening.TooManyClaimsException;
import org.dragoman.evaluation.EvaluationException;
import org.dragoman.exchange.importing.ImportException;
import org.dragoman.foresight.ForesightException;
import org.dragoman.foresight.benchmark.BenchmarkException;
import org.dragoman.foresight.model.ModelException;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.question.QuestionException;
import org.dragoman.record.RecordException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code dragoman}; no exception leaves it. */
public final class CommandLineInterface {

  private final Surroundings surroundings;

  public CommandLineInterface(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs a command and returns its exit code. */
  public int run(String... arguments) {
    CommandLine commandLine = new CommandLine(new Root());
    commandLine.addSubcommand("agenda", new AgendaCommand(surroundings));
    commandLine.addSubcommand("agreements", new AgreementsCommand(surroundings));
    commandLine.addSubcommand("brief", new BriefCommand(surroundings));
    commandLine.addSubcommand("commitments", new CommitmentsCommand(surroundings));
    commandLine.addSubcommand("contradictions", new ContradictionsCommand(surroundings));
    commandLine.addSubcommand("correct", new CorrectCommand(surroundings));
    commandLine.addSubcommand("evaluate", evaluate());
    commandLine.addSubcommand("experts", new ExpertsCommand(surroundings));
    commandLine.addSubcommand("foresight", foresight());
    commandLine.addSubcommand("happenings", new HappeningsCommand(surroundings));
    commandLine.addSubcommand("import", new ImportCommand(surroundings));
    commandLine.addSubcommand(
        "lexicon",
        new CommandLine(new LexiconCommand())
            .addSubcommand("check", new LexiconCheckCommand(surroundings)));
    commandLine.addSubcommand("question", question());
    commandLine.addSubcommand("read", new ReadCommand(surroundings));
    commandLine.addSubcommand("record", record());
    commandLine.addSubcommand("redlines", new RedLinesCommand(surroundings));
    commandLine.addSubcommand("relations", new RelationsCommand(surroundings));
    commandLine.addSubcommand("replay", new ReplayCommand(surroundings));
    commandLine.addSubcommand("retract", new RetractCommand(surroundings));
    commandLine.addSubcommand("scores", new ScoresCommand(surroundings));
    commandLine.addSubcommand("search", new SearchCommand(surroundings));
    commandLine.addSubcommand("show", new ShowCommand(surroundings));
    commandLine.addSubcommand("watch", new WatchCommand(surroundings));
    commandLine.addSubcommand("whatif", new WhatIfCommand(surroundings));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    commandLine.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    return commandLine.execute(arguments);
  }

  private CommandLine record() {
    return new CommandLine(new RecordCommand())
        .addSubcommand("verify", new RecordVerifyCommand(surroundings))
        .addSubcommand("log", new RecordLogCommand(surroundings))
        .addSubcommand("compact", new RecordCompactCommand(surroundings))
        .addSubcommand("stats", new RecordStatsCommand(surroundings))
        .addSubcommand("export", new RecordExportCommand(surroundings));
  }

  private CommandLine question() {
    return new CommandLine(new QuestionCommand())
        .addSubcommand("new", new QuestionNewCommand(surroundings))
        .addSubcommand("list", new QuestionListCommand(surroundings))
        .addSubcommand("show", new QuestionShowCommand(surroundings))
        .addSubcommand("forecast", new QuestionForecastCommand(surroundings))
        .addSubcommand("resolve", new QuestionResolveCommand(surroundings))
        .addSubcommand("annul", new QuestionAnnulCommand(surroundings))
        .addSubcommand("propose", new QuestionProposeCommand(surroundings))
        .addSubcommand("import", new QuestionImportCommand(surroundings))
        .addSubcommand("export", new QuestionExportCommand(surroundings));
  }

  private CommandLine evaluate() {
    return new CommandLine(new EvaluateCommand())
        .addSubcommand("claims", new EvaluateClaimsCommand(surroundings))
        .addSubcommand("forecasts", new EvaluateForecastsCommand(surroundings))
        .addSubcommand("types", new EvaluateTypesCommand(surroundings))
        .addSubcommand("actors", new EvaluateActorsCommand(surroundings))
        .addSubcommand("confidence", new EvaluateConfidenceCommand(surroundings));
  }

  private CommandLine foresight() {
    return new CommandLine(new ForesightCommand())
        .addSubcommand("fit", new ForesightFitCommand(surroundings))
        .addSubcommand("chance", new ForesightChanceCommand(surroundings))
        .addSubcommand("rank", new ForesightRankCommand(surroundings))
        .addSubcommand("evaluate", new ForesightEvaluateCommand(surroundings));
  }

  private int explain(Exception failure) {
    if (failure instanceof UsageException
        || failure instanceof ImportException
        || failure instanceof BenchmarkException
        || failure instanceof ForesightException
        || failure instanceof QuestionException
        || failure instanceof ModelException) {
      surroundings.err().println("dragoman: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    if (failure instanceof RecordException record) {
      surroundings.err().println("dragoman: " + record.getMessage());
      return record.kind() == RecordException.Kind.DAMAGED
          ? ExitCode.DAMAGED_RECORD
          : ExitCode.USAGE;
    }
    boolean known =
        failure instanceof LexiconException
            || failure instanceof EvaluationException
            || failure instanceof TooManyClaimsException
            || failure instanceof UncheckedIOException;
    String message = String.valueOf(failure.getMessage());
    surroundings
        .err()
        .println(
            known
                ? "dragoman: " + message
                : "dragoman: this is a mistake in the program, please report it: "
                    + failure.getClass().getSimpleName()
                    + ", "
                    + message);
    return ExitCode.USAGE;
  }

  /** The command without a subcommand: shows what there is. */
  @Command(
      name = "dragoman",
      version = "dragoman 0.1.0",
      mixinStandardHelpOptions = true,
      description = "Reads news reports about states and keeps an accountable record of claims.",
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root implements Runnable {

    @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public void run() {
      if (spec != null) {
        spec.commandLine().usage(spec.commandLine().getOut());
      }
    }
  }
}
