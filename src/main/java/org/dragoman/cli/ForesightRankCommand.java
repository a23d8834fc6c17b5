package org.dragoman.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.cli.foresight.ExplanationText;
import org.dragoman.foresight.Forecaster;
import org.dragoman.foresight.model.FittedModel;
import org.dragoman.foresight.model.Ranking;
import org.dragoman.foresight.timeline.Event;
import org.dragoman.foresight.timeline.Query;
import org.dragoman.foresight.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foresight rank}: who is likeliest to stand at the open place of an event. */
@Command(
    name = "rank",
    mixinStandardHelpOptions = true,
    description = "List who is likeliest to receive an actor's act, or to do one to a recipient.")
final class ForesightRankCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final EventSource source;

  @Option(names = "--actor", paramLabel = "NAME", description = "Who acts; the recipient is open.")
  private @Nullable String actor;

  @Option(
      names = "--recipient",
      paramLabel = "NAME",
      description = "Who is acted on; the actor is open.")
  private @Nullable String recipient;

  @Option(names = "--act", paramLabel = "NAME", required = true, description = "What is done.")
  private String act = "";

  @Option(
      names = "--day",
      paramLabel = "N",
      description = "The day forecast, from the days before; default the one after the last.")
  private @Nullable Integer day;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many are listed; default ${DEFAULT-VALUE}.")
  private int top;

  @Option(names = "--explain", description = "Also say why, with the past events behind it.")
  private boolean explain;

  @Mixin private final FitOptions options = new FitOptions();

  ForesightRankCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.source = new EventSource(surroundings);
  }

  @Override
  public Integer call() {
    if ((actor == null) == (recipient == null)) {
      throw new UsageException("rank takes either --actor or --recipient; the other is forecast");
    }
    Timeline timeline = source.timeline();
    int asked = day == null ? source.nextDay(timeline) : day;
    Query query = query(timeline, asked);
    try (TaskProgress progress = new TaskProgress(surroundings.err())) {
      FittedModel fitted = options.load(timeline, asked, asked, progress);
      progress.close();
      print(Forecaster.at(timeline, asked, fitted), query);
    }
    return ExitCode.FINE;
  }

  private Query query(Timeline timeline, int asked) {
    return actor != null
        ? Forecaster.query(timeline, asked, actor, act, false)
        : Forecaster.query(timeline, asked, String.valueOf(recipient), act, true);
  }

  private void print(Forecaster forecaster, Query query) {
    Ranking ranking = forecaster.rank(query);
    List<String> names = forecaster.names(ranking);
    if (names.isEmpty()) {
      surroundings.err().println("nothing is known that would single anybody out");
    }
    for (int place = 0; place < Math.min(top, names.size()); place++) {
      surroundings
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%3d  %7.3f  %s",
                  place + 1,
                  ranking.score(place),
                  names.get(place)));
      if (explain) {
        surroundings
            .out()
            .print(
                ExplanationText.render(
                    forecaster.explain(query, ranking.actor(place)), this::cite));
      }
    }
  }

  private String cite(Event event) {
    return "%s: %s | %s | %s%s"
        .formatted(
            source.day(event.day()),
            event.actor(),
            event.act(),
            event.recipient(),
            source.references(event));
  }
}
