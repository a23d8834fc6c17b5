package org.dragoman.cli.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.TimeInterval;
import org.dragoman.desk.relation.PairRelation;
import org.dragoman.view.Words;
import org.dragoman.view.relation.Characterisation;
import org.dragoman.view.relation.Explanation;
import org.dragoman.view.relation.RelationPeriod;
import org.dragoman.view.relation.ScoredEvent;
import org.dragoman.view.relation.StandingAgreement;
import org.dragoman.view.relation.Triad;
import org.dragoman.view.relation.Triads;
import org.dragoman.view.relation.Window;

/** A pair as an analyst reads it. */
public final class RelationText {

  private static final int FEW = 5;
  private static final int MOVERS = 10;
  private static final int ALL_MOVERS = 30;
  private static final int PERIODS = 12;

  private RelationText() {}

  /** Level, line, periods, movers, agreements, what is said, visits. */
  public static String overview(PairRelation relation) {
    List<String> lines = new ArrayList<>(head(relation));
    lines.addAll(periods(relation));
    lines.addAll(section("What moved it most", movers(relation.explanation(), MOVERS)));
    lines.addAll(
        section(
            "Agreements that stand",
            relation.agreements().stream().map(RelationText::agreement).toList()));
    lines.addAll(
        section(
            "What is said",
            relation.characterisations().stream().map(RelationText::said).toList()));
    lines.addAll(
        section(
            "Last visits",
            relation.history().visits().stream()
                .filter(visit -> !visit.day().isAfter(relation.window().to()))
                .limit(FEW)
                .map(RelationText::told)
                .toList()));
    return text(lines);
  }

  /** What moved the line over the window, with the sum. */
  public static String explanation(PairRelation relation) {
    Explanation explanation = relation.explanation();
    List<String> lines = new ArrayList<>(head(relation));
    lines.add("");
    lines.add(
        "From "
            + Figures.signed(explanation.before())
            + " on the eve of "
            + day(explanation.window().from())
            + " to "
            + Figures.signed(explanation.after())
            + " on "
            + day(explanation.window().to())
            + ": "
            + Figures.signed(explanation.difference()));
    lines.add("");
    lines.add("contribution  score  what");
    lines.add(
        String.format(
            Locale.ROOT,
            "%12s  %5s  decay of what was before",
            Figures.signed(explanation.decay()),
            ""));
    lines.addAll(movers(explanation, ALL_MOVERS));
    return text(lines);
  }

  /** Which third states' relations moved along. */
  public static String triads(PairRelation relation, Triads triads) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Third states");
    if (triads.triads().isEmpty()) {
      lines.add(
          "• The history is too thin: no third state's relation with either moved in "
              + Triads.FEWEST_MONTHS
              + " months or more in which theirs moved.");
    }
    triads.triads().forEach(triad -> lines.add("• " + triad(relation, triads, triad)));
    if (triads.thin() > 0) {
      lines.add("• " + triads.thin() + " relations with third states are too thin to compare.");
    }
    return text(lines);
  }

  static String act(ScoredEvent event) {
    return Words.assertion(event.event());
  }

  static String title(PairRelation relation) {
    return names(relation) + ", " + days(relation.window());
  }

  static String names(PairRelation relation) {
    return Words.actor(relation.question().pair().first())
        + " – "
        + Words.actor(relation.question().pair().second());
  }

  static String method(PairRelation relation) {
    return "half-life "
        + number(relation.question().halfLife())
        + " days, "
        + (relation.question().scoring().scale() == org.dragoman.view.relation.Scale.plover
            ? "PLOVER scores"
            : "Goldstein scores, PLOVER's where there is none");
  }

  private static List<String> head(PairRelation relation) {
    List<String> lines = new ArrayList<>();
    lines.add(title(relation));
    lines.add("=".repeat(title(relation).length()));
    lines.add("");
    List<Double> levels = relation.series().periods().stream().map(RelationPeriod::level).toList();
    lines.add(Sparkline.of(levels) + "  level by " + relation.question().length());
    lines.add(
        "Level "
            + Figures.signed(relation.level())
            + " on "
            + day(relation.window().to())
            + " ("
            + method(relation)
            + ")");
    lines.add(counts(relation));
    return lines;
  }

  private static String counts(PairRelation relation) {
    long cooperative = total(relation, true);
    long conflictive = total(relation, false);
    String leftOut = relation.history().leftOut().toString();
    return cooperative
        + " acts of cooperation and "
        + conflictive
        + " of conflict"
        + (leftOut.isEmpty() ? "" : "; left out over all time: " + leftOut);
  }

  private static long total(PairRelation relation, boolean cooperation) {
    return relation.series().periods().stream()
        .mapToLong(period -> period.count(cooperation))
        .sum();
  }

  private static List<String> periods(PairRelation relation) {
    List<RelationPeriod> told =
        relation.series().periods().stream().filter(period -> !period.events().isEmpty()).toList();
    if (told.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        String.format(
            "%-10s  %11s  %8s  %6s  %7s", "period", "cooperation", "conflict", "events", "level"));
    told.subList(Math.max(0, told.size() - PERIODS), told.size())
        .forEach(
            period ->
                lines.add(
                    String.format(
                        "%-10s  %11s  %8s  %6d  %7s",
                        period.label(),
                        Figures.signed(period.cooperation()),
                        Figures.signed(period.conflict()),
                        period.events().size(),
                        Figures.signed(period.level()))));
    if (told.size() > PERIODS) {
      lines.add("(the last " + PERIODS + " with events; all of them with --format csv)");
    }
    return lines;
  }

  private static List<String> movers(Explanation explanation, int most) {
    List<String> lines = new ArrayList<>();
    explanation.contributions().stream()
        .limit(most)
        .forEach(
            contribution ->
                lines.add(
                    String.format(
                        "%12s  %5s  %s",
                        Figures.signed(contribution.amount()),
                        Figures.signed(contribution.event().score()),
                        told(contribution.event()))));
    List<Explanation.Contribution> rest = explanation.contributions().stream().skip(most).toList();
    if (!rest.isEmpty()) {
      double sum = rest.stream().mapToDouble(Explanation.Contribution::amount).sum();
      lines.add(
          String.format("%12s  %5s  %d further events", Figures.signed(sum), "", rest.size()));
    }
    return lines;
  }

  private static String told(ScoredEvent event) {
    return act(event) + ", " + day(event.day()) + " " + Figures.references(event.claims());
  }

  private static String agreement(StandingAgreement agreement) {
    return Words.instrument(agreement.agreement())
        + ": "
        + agreement.stage().code()
        + (agreement.since() == null ? "" : " " + day(agreement.since()))
        + " "
        + Figures.references(agreement.claims());
  }

  private static String said(Characterisation said) {
    return said.type().code()
        + ", says "
        + (said.says() == null ? "the report itself" : said.says())
        + (said.last() == null ? "" : ", " + day(said.last()))
        + " "
        + Figures.references(said.claims());
  }

  private static String triad(PairRelation relation, Triads triads, Triad triad) {
    return names(relation)
        + " "
        + moved(triads.change())
        + " while "
        + pair(triad.third(), triad.with())
        + " "
        + moved(triad.change())
        + "; same direction in "
        + triad.same()
        + " months, opposite in "
        + triad.opposite()
        + String.format(Locale.ROOT, ", r = %.2f", triad.correlation());
  }

  private static String pair(ActorCode one, ActorCode other) {
    return Words.actor(one) + " – " + Words.actor(other);
  }

  private static String moved(double change) {
    String word = Math.abs(change) < 0.05 ? "stayed" : change > 0 ? "improved" : "worsened";
    return word + " (" + Figures.signed(change) + ")";
  }

  private static List<String> section(String heading, List<String> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>(List.of("", heading, "-".repeat(heading.length())));
    lines.forEach(line -> all.add(line.startsWith(" ") ? line : "• " + line));
    return all;
  }

  private static String days(Window window) {
    return day(window.from()) + " to " + day(window.to());
  }

  private static String day(java.time.LocalDate day) {
    return Words.when(TimeInterval.on(day));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  /** Control characters of hostile texts never reach a terminal. */
  private static String text(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.replaceAll("\\p{Cntrl}", " ")).append('\n'));
    return text.toString();
  }
}
