package org.dragoman.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.claim.ActorCode;
import org.dragoman.cli.evaluation.ConfusionTable;
import org.dragoman.cli.evaluation.EvaluationFormat;
import org.dragoman.evaluation.Confusion;
import org.dragoman.evaluation.NamedActor;
import org.dragoman.lexicon.Lexicon;
import org.dragoman.reading.actor.MentionCountry;
import org.dragoman.reading.actor.MentionCountry.Answer;
import org.dragoman.reading.syntax.SyntaxModels;
import org.dragoman.reading.syntax.SyntaxParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate actors}: the country of actors' names. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = "Measure the country of actors' names.")
final class EvaluateActorsCommand implements Callable<Integer> {

  private static final String UNKNOWN = "none";

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "FILE",
      description = "JSON Lines with text, context, date and expectedCountry.")
  private Path file = Path.of("");

  @Option(names = "--errors", paramLabel = "N", description = "List the first N wrong names.")
  private int errors;

  @Option(names = "--format", defaultValue = "table", description = "table (default) or json.")
  private EvaluationFormat format = EvaluationFormat.table;

  @Mixin private final LexiconOption lexicon;

  EvaluateActorsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    List<NamedActor> names = NamedActor.list(file);
    MentionCountry countries = countries(lexicon.load());
    List<Confusion.Case> cases = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (NamedActor actor : names) {
      Optional<Answer> answer = countries.find(actor.name(), actor.date(), actor.context());
      String country = answer.map(EvaluateActorsCommand::country).orElse(UNKNOWN);
      Confusion.Case one = new Confusion.Case(actor.country(), country);
      cases.add(one);
      if (!one.isRight()) {
        wrong.add("%s: %s taken for %s".formatted(actor.name(), one.expected(), one.given()));
      }
    }
    List<String> shown = wrong.stream().limit(errors).toList();
    surroundings.out().println(ConfusionTable.render(format, "names", Confusion.of(cases), shown));
    return ExitCode.FINE;
  }

  private static MentionCountry countries(Lexicon lexicon) {
    return new MentionCountry(
        lexicon.actors(),
        new SyntaxParser(SyntaxModels.load().join(), lexicon.acts().getClass("speech")));
  }

  private static String country(Answer answer) {
    ActorCode code = answer.code();
    return code != null && code.value().startsWith("IGO")
        ? bodyOfStates(code.value())
        : Objects.requireNonNullElse(answer.country(), UNKNOWN);
  }

  /** PLOVER's code in place of a country. */
  private static String bodyOfStates(String code) {
    return switch (code) {
      case "IGO:UN", "IGO:ICJ" -> "UNO";
      case "IGO:EU" -> "EUR";
      default -> "IGO";
    };
  }
}
