package org.dragoman.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.question.QuestionText;
import org.dragoman.desk.forecast.ForecastDesk;
import org.dragoman.desk.question.ActModel;
import org.dragoman.desk.question.AskedQuestion;
import org.dragoman.desk.question.LedgerDesk;
import org.dragoman.desk.question.OwnForecasts;
import org.dragoman.desk.question.QuestionDesk;
import org.dragoman.lexicon.code.EventScoreTable;
import org.dragoman.question.Forecaster;
import org.dragoman.question.ForecasterKind;
import org.dragoman.question.Matter;
import org.dragoman.question.Question;
import org.dragoman.record.ClaimRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code question forecast}: seals what the program, or somebody, expects of open questions. */
@Command(
    name = "forecast",
    mixinStandardHelpOptions = true,
    description =
        "Seal what the program expects of open questions as of a day, from the record alone; or what"
            + " somebody else expects of one.")
final class QuestionForecastCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(arity = "0..*", paramLabel = "ID", description = "Questions; default all open ones.")
  private List<String> ids = List.of();

  @Option(names = "--by", paramLabel = "NAME", description = "Whose forecast it is, if not ours.")
  private @Nullable String by;

  @Option(
      names = "--probabilities",
      split = ",",
      paramLabel = "P",
      description =
          "One for each outcome in its order, 0 to 1; for no and yes that of yes will do.")
  private List<Double> probabilities = List.of();

  @Option(
      names = "--chances",
      description =
          "Where the record tells of enough events, take the forecasting engine's chance of an act;"
              + " takes its time.")
  private boolean chances;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  QuestionForecastCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    if ((by == null) != probabilities.isEmpty() || by != null && ids.size() != 1) {
      throw new UsageException(
          "somebody's forecast takes one ID, --by and --probabilities; the program's neither");
    }
    if (by != null && known.asOf() != null) {
      throw new UsageException(
          "what somebody expects is sealed as said today: --by takes no --as-of; question import"
              + " takes earlier forecasts from files");
    }
    LocalDate day = known.day(surroundings.clock());
    try (ClaimRecord record = recordOption.open()) {
      QuestionDesk desk = new QuestionDesk(record);
      OwnForecasts forecasts = new OwnForecasts(record);
      List<AskedQuestion> questions = new ArrayList<>();
      ids.forEach(id -> questions.add(desk.get(id)));
      if (by != null) {
        Forecaster forecaster =
            new Forecaster(lexicon.forecasts().forecasters().name(by), ForecasterKind.EXPERT);
        forecasts.seal(questions.get(0), forecaster, day, probabilities);
        surroundings.out().println(questions.get(0).id() + ": sealed for " + Printable.of(by));
        return ExitCode.FINE;
      }
      own(record, forecasts, questions.isEmpty() ? desk.list() : questions, day);
    }
    return ExitCode.FINE;
  }

  private void own(
      ClaimRecord record, OwnForecasts forecasts, List<AskedQuestion> questions, LocalDate day) {
    var ledger = new LedgerDesk(record, lexicon.forecasts()).ledger(known.query(), day);
    ActModel model = chances ? model(record, day) : null;
    List<OwnForecasts.Made> made = forecasts.seal(ledger, questions, day, model);
    if (model != null) {
      model.problems().forEach(why -> surroundings.err().println("no chances: " + why));
    }
    if (made.isEmpty()) {
      surroundings
          .out()
          .println("No question is open on " + day + " that the record could answer.");
    }
    questions.stream()
        .filter(one -> !ids.isEmpty() && made.stream().noneMatch(own -> own.question().equals(one)))
        .forEach(one -> surroundings.out().println(one.id() + ": " + closed(one, day)));
    for (OwnForecasts.Made one : made) {
      Matter matter = one.question().latest().question().matter();
      surroundings
          .out()
          .println(one.question().id() + ": " + one.question().latest().question().text());
      surroundings.out().print(QuestionText.expected(one.expected(), matter, day));
    }
  }

  private static String closed(AskedQuestion asked, LocalDate day) {
    Question question = asked.latest().question();
    return asked
        .rulingOn(day)
        .map(ruling -> ruling.outcome() == null ? "annulled" : "ruled on")
        .orElse(
            question.isOpenOn(day)
                ? "decided elsewhere"
                : "takes forecasts from " + question.asked() + " to " + question.closes());
  }

  private ActModel model(ClaimRecord record, LocalDate day) {
    return new ActModel(
        new ForecastDesk(record).events(known.ofAnybody(), day),
        day,
        EventScoreTable.load(lexicon.files()));
  }
}
