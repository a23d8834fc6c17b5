package org.dragoman.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.cli.evaluation.ConfusionTable;
import org.dragoman.cli.evaluation.EvaluationFormat;
import org.dragoman.evaluation.Confusion;
import org.dragoman.evaluation.MarkedSentence;
import org.dragoman.lexicon.act.CodingLexicon;
import org.dragoman.reading.coding.Coding;
import org.dragoman.reading.coding.EventCoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate types}: the PLOVER type of events whose two sides are marked. */
@Command(
    name = "types",
    mixinStandardHelpOptions = true,
    description = "Measure event types on sentences whose actor and recipient are marked.")
final class EvaluateTypesCommand implements Callable<Integer> {

  private static final Set<String> YIELDING = Set.of("CONCEDE", "RETREAT", MarkedSentence.YIELD);

  /** Which of a file's sentences are taken: one half to tune on, the other to check. */
  enum Half {
    odd,
    even,
    all
  }

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "FILE",
      description = "JSON Lines with events: marked (<s>actor</s>, <t>recipient</t>) and event.")
  private Path file = Path.of("");

  @Option(names = "--yield", description = "Take CONCEDE and RETREAT for one type, YIELD.")
  private boolean yield;

  @Option(
      names = "--half",
      defaultValue = "all",
      description =
          "all (default), or only the odd or even events: tune on one, check on the other.")
  private Half half = Half.all;

  @Option(names = "--errors", paramLabel = "N", description = "List the first N wrong sentences.")
  private int errors;

  @Option(names = "--format", defaultValue = "table", description = "table (default) or json.")
  private EvaluationFormat format = EvaluationFormat.table;

  @Mixin private final LexiconOption lexicon;

  EvaluateTypesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    List<MarkedSentence> sentences = MarkedSentence.list(file);
    EventCoder coder = EventCoder.load(CodingLexicon.load(lexicon.files()));
    List<Confusion.Case> cases = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (half == Half.all || (half == Half.odd) == (i % 2 == 0)) {
        MarkedSentence sentence = sentences.get(i);
        Coding coding = coder.code(sentence.text(), sentence.actor(), sentence.recipient());
        Confusion.Case one =
            new Confusion.Case(label(sentence.type()), label(coding.type().name()));
        cases.add(one);
        if (!one.isRight()) {
          wrong.add(explain(sentence, one, coding));
        }
      }
    }
    List<String> shown = wrong.stream().limit(errors).toList();
    surroundings.out().println(ConfusionTable.render(format, "events", Confusion.of(cases), shown));
    return ExitCode.FINE;
  }

  private String label(String type) {
    return yield && YIELDING.contains(type) ? MarkedSentence.YIELD : type;
  }

  private static String explain(MarkedSentence sentence, Confusion.Case one, Coding coding) {
    return "%n%s: %s taken for %s by '%s' (%s)%n  %s"
        .formatted(
            sentence.id(),
            one.expected(),
            one.given(),
            coding.words(),
            coding.rule(),
            sentence.text());
  }
}
