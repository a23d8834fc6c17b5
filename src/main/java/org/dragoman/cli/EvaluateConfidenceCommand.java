package org.dragoman.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Reading.ReadClaim;
import org.dragoman.claim.Report;
import org.dragoman.evaluation.ClaimEvaluation;
import org.dragoman.evaluation.ConfidenceFit;
import org.dragoman.evaluation.ConfidenceFit.Case;
import org.dragoman.evaluation.GoldReport;
import org.dragoman.evaluation.MeasuredClaim;
import org.dragoman.evaluation.Reliability;
import org.dragoman.intake.Intake;
import org.dragoman.reading.Reader;
import org.dragoman.reading.ReportReader;
import org.dragoman.reading.Signs;
import org.dragoman.record.ClaimJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how far the confidence of claims can be trusted, or fits it anew. */
@Command(
    name = "confidence",
    mixinStandardHelpOptions = true,
    description = "Measure or fit the confidence of claims on annotated reports.")
final class EvaluateConfidenceCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD_DIR",
      description = "Folders of annotated reports: NAME.txt with its claims in NAME.jsonl.")
  private List<Path> folders = List.of();

  @Option(
      names = "--fit",
      description = "Print weights fitted to these reports, as for reading/confidence.csv.")
  private boolean fit;

  @Mixin private final LexiconOption lexicon;

  EvaluateConfidenceCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    Reader reader = ReportReader.load(lexicon::load);
    List<Case> cases = new ArrayList<>();
    for (Path folder : folders) {
      for (GoldReport gold : GoldReport.list(folder)) {
        cases.addAll(cases(gold, reader));
      }
    }
    surroundings.out().println(fit ? weights(cases) : table(Reliability.of(cases)));
    return ExitCode.FINE;
  }

  private List<Case> cases(GoldReport gold, Reader reader) {
    Report report =
        Intake.read(List.of(gold.text().toString()), null, surroundings.in()).reports().get(0);
    List<ReadClaim> read = reader.read(report).claims();
    List<MeasuredClaim> measured =
        read.stream()
            .map(found -> MeasuredClaim.of(ClaimJson.write(report.name(), found.claim())))
            .toList();
    Set<Integer> right = ClaimEvaluation.findRight(gold, measured);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Claim claim = read.get(i).claim();
      cases.add(new Case(signs(read.get(i)), claim.confidence(), right.contains(i)));
    }
    return cases;
  }

  private static List<String> signs(ReadClaim read) {
    Claim claim = read.claim();
    return Signs.of(
        claim.assertion(), claim.firmness(), claim.source() != null, claim.when(), read.reasons());
  }

  private static String weights(List<Case> cases) {
    StringBuilder table = new StringBuilder("sign,weight,source\n");
    ConfidenceFit.fit(cases)
        .forEach(
            (sign, weight) ->
                table.append(
                    String.format(
                        Locale.ROOT, "%s,%.3f,fitted to annotated reports%n", sign, weight)));
    return table.toString().stripTrailing();
  }

  private static String table(Reliability reliability) {
    StringBuilder table = new StringBuilder("confidence  claims  mean  right\n");
    for (Reliability.Band band : reliability.bands()) {
      table.append(
          String.format(
              Locale.ROOT,
              "%.1f–%.1f     %6d  %.2f  %.2f%n",
              band.from(),
              band.to(),
              band.claims(),
              band.confidence(),
              band.right()));
    }
    return table + String.format(Locale.ROOT, "Brier score %.3f", reliability.brier());
  }
}
