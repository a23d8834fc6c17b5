package org.dragoman.desk.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.codes.PloverType;
import org.dragoman.desk.briefing.Briefing.Line;
import org.dragoman.desk.briefing.Briefing.Section;
import org.dragoman.view.Happening;
import org.dragoman.view.HappeningStatus;
import org.dragoman.view.Happenings;
import org.dragoman.view.Instrument;
import org.dragoman.view.Instruments;
import org.dragoman.view.Words;
import org.dragoman.view.contradiction.Contradictions;

/** The eight sections of a briefing, each from one view. */
final class Sections {

  private static final int LONGEST = 12;
  private static final int NEWS_DAYS = 7;
  private static final Set<PloverType> COMMITTING =
      Set.of(PloverType.AGREE, PloverType.THREATEN, PloverType.REQUEST);

  private Sections() {}

  static List<Section> list(List<RecordedClaim> claims, LocalDate day) {
    List<Happening> happenings = Happenings.of(claims);
    List<Instrument> instruments = Instruments.of(claims);
    return List.of(
        section("New", news(claims, happenings, day)),
        section("Coming", coming(claims, happenings, day)),
        section(
            "Agreements",
            instruments.stream().flatMap(instrument -> agreement(instrument).stream()).toList()),
        section("Commitments", commitments(claims)),
        section(
            "Red lines",
            grouped(
                claims,
                Assertion.RedLine.class,
                claim -> Words.assertion(claim.assertion()) + hypothetical(claim))),
        section("Relations", relations(claims)),
        section("What experts expect", forecasts(claims)),
        section("Contradictions", contradictions(claims)));
  }

  private static Section section(String heading, List<Line> lines) {
    int shown = Math.min(LONGEST, lines.size());
    return new Section(heading, lines.subList(0, shown), lines.size() - shown);
  }

  private static List<Line> news(
      List<RecordedClaim> claims, List<Happening> happenings, LocalDate day) {
    LocalDate from = day.equals(LocalDate.MAX) ? LocalDate.MIN : day.minusDays(NEWS_DAYS);
    List<Line> lines = new ArrayList<>(signings(claims, from));
    happenings.stream()
        .filter(
            happening ->
                happening.firstReported().filter(first -> !first.isBefore(from)).isPresent())
        .filter(
            happening ->
                isRecent(happening, from) && !COMMITTING.contains(happening.event().type()))
        .sorted(Comparator.comparing((Happening happening) -> happening.claims().size()).reversed())
        .forEach(happening -> lines.add(line(happening)));
    return lines;
  }

  /** What happened long ago is no news, though a report of today tells it. */
  private static boolean isRecent(Happening happening, LocalDate from) {
    LocalDate latest = happening.when().latest();
    boolean occurred =
        happening.status() == HappeningStatus.OCCURRED
            || happening.status() == HappeningStatus.DISPUTED;
    return occurred && latest != null && !latest.isBefore(from);
  }

  private static List<Line> signings(List<RecordedClaim> claims, LocalDate from) {
    return grouped(
        claims.stream()
            .filter(
                claim ->
                    claim.published() != null
                        && !claim.published().isBefore(from)
                        && isStage(claim)
                        && claim.claim().firmness().isPlainFact()
                        && claim.claim().when().latest() != null
                        && !claim.claim().when().latest().isBefore(from))
            .toList(),
        Assertion.Agreement.class,
        claim -> Words.assertion(claim.assertion()) + on(claim));
  }

  private static boolean isStage(RecordedClaim claim) {
    return claim.claim().assertion() instanceof Assertion.Agreement agreement
        && agreement.type() != AgreementType.PROVISION
        && agreement.type() != AgreementType.CHARACTERISED;
  }

  private static Line line(Happening happening) {
    String status = happening.status().code();
    String when = Words.when(happening.when());
    return new Line(
        Words.assertion(happening.event()) + ", " + status + (when.isEmpty() ? "" : " " + when),
        happening.claims());
  }

  private static List<Line> coming(
      List<RecordedClaim> claims, List<Happening> happenings, LocalDate day) {
    List<Line> lines = new ArrayList<>();
    happenings.stream()
        .filter(
            happening ->
                Set.of(
                        HappeningStatus.ANNOUNCED,
                        HappeningStatus.EXPECTED,
                        HappeningStatus.RUMOURED,
                        HappeningStatus.CANCELLED)
                    .contains(happening.status()))
        .filter(happening -> isAhead(happening, day))
        .filter(happening -> !happening.event().sides().actor().isEmpty())
        .sorted(
            Comparator.comparing(
                    (Happening happening) -> happening.when().earliest(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Comparator.comparing(Happening::status).reversed()))
        .forEach(happening -> lines.add(line(happening)));
    lines.addAll(
        grouped(
            claims.stream()
                .filter(
                    claim ->
                        isStage(claim)
                            && claim.claim().firmness().status() == ClaimStatus.PLANNED
                            && !hasOccurred(claim, claims))
                .filter(claim -> !isOver(claim.claim().when().latest(), day))
                .toList(),
            Assertion.Agreement.class,
            claim ->
                Words.assertion(claim.assertion()) + ", " + Words.firmness(claim) + on(claim)));
    return lines;
  }

  private static boolean hasOccurred(RecordedClaim planned, List<RecordedClaim> claims) {
    return claims.stream()
        .filter(claim -> claim.claim().firmness().isPlainFact())
        .anyMatch(claim -> claim.claim().assertion().equals(planned.claim().assertion()));
  }

  private static boolean isAhead(Happening happening, LocalDate day) {
    boolean undated = !happening.when().isKnown();
    LocalDate first = happening.firstReported().orElse(LocalDate.MIN);
    boolean fresh = day.equals(LocalDate.MAX) || !first.isBefore(day.minusDays(31));
    return undated ? fresh : !isOver(happening.when().latest(), day);
  }

  private static boolean isOver(
      @org.jspecify.annotations.Nullable LocalDate latest, LocalDate day) {
    return latest != null && latest.isBefore(day);
  }

  private static List<Line> agreement(Instrument instrument) {
    List<RecordedClaim> facts =
        instrument.claims().stream()
            .filter(claim -> claim.claim().firmness().status() == ClaimStatus.OCCURRED)
            .toList();
    if (facts.isEmpty()) {
      return List.of();
    }
    Map<String, Boolean> parts = new LinkedHashMap<>();
    facts.forEach(claim -> parts.put(stage(claim), true));
    return List.of(
        new Line(
            Words.instrument(instrument.agreement())
                + ": "
                + Words.join(List.copyOf(parts.keySet())),
            facts));
  }

  private static String stage(RecordedClaim recorded) {
    Claim claim = recorded.claim();
    Assertion.Agreement agreement = (Assertion.Agreement) claim.assertion();
    boolean negated = claim.firmness().negated();
    return switch (agreement.type()) {
      case PROVISION ->
          (negated ? "no " : "")
              + (agreement.provision() == null ? "" : agreement.provision().code() + " ")
              + "provision";
      case CHARACTERISED ->
          "characterised by " + (claim.source() == null ? "the report" : claim.source());
      default -> (negated ? "not " : "") + agreement.type().code() + on(claim);
    };
  }

  private static List<Line> commitments(List<RecordedClaim> claims) {
    List<RecordedClaim> committing =
        claims.stream()
            .filter(
                claim ->
                    claim.claim().assertion() instanceof Assertion.Event event
                        && COMMITTING.contains(event.type())
                        && event.about() != null
                        && claim.claim().firmness().status() == ClaimStatus.OCCURRED)
            .toList();
    return newestFirst(
        grouped(
            committing,
            Assertion.Event.class,
            claim ->
                Words.assertion(claim.assertion())
                    + (claim.firmness().negated() ? " (denied)" : "")
                    + on(claim)));
  }

  private static List<Line> relations(List<RecordedClaim> claims) {
    return newestFirst(
        grouped(
            claims,
            Assertion.Relation.class,
            claim ->
                Words.assertion(claim.assertion())
                    + (claim.firmness().isPlainFact() ? "" : ", " + Words.firmness(claim))
                    + on(claim)));
  }

  private static List<Line> forecasts(List<RecordedClaim> claims) {
    List<RecordedClaim> weighed =
        claims.stream()
            .filter(
                claim ->
                    claim.claim().source() != null
                        && (claim.claim().firmness().likelihood() != null
                            || claim.claim().firmness().status() == ClaimStatus.EXPECTED))
            .toList();
    return newestFirst(
        grouped(
            weighed,
            Assertion.class,
            claim ->
                claim.source()
                    + ": "
                    + Words.assertion(claim.assertion())
                    + ", "
                    + Words.firmness(claim)
                    + on(claim)));
  }

  private static List<Line> contradictions(List<RecordedClaim> claims) {
    return Contradictions.of(claims).stream()
        .map(
            found ->
                new Line(
                    Words.assertion(found.one().claim().assertion())
                        + ", "
                        + found.why()
                        + ": "
                        + side(found.one())
                        + " against "
                        + side(found.other()),
                    List.of(found.one(), found.other())))
        .toList();
  }

  private static String side(RecordedClaim recorded) {
    String when = Words.when(recorded.claim().when());
    String who =
        Objects.requireNonNullElse(
            recorded.claim().source(),
            Objects.requireNonNullElse(recorded.publisher(), recorded.reference().document()));
    return Words.firmness(recorded.claim()) + (when.isEmpty() ? "" : " " + when) + " (" + who + ")";
  }

  private static String hypothetical(Claim claim) {
    return claim.firmness().status() == ClaimStatus.OCCURRED
        ? ""
        : ", " + claim.firmness().status().code();
  }

  private static String on(Claim claim) {
    String when = Words.when(claim.when());
    return when.isEmpty() ? "" : ", " + when;
  }

  /** One line for all claims that say the same. */
  private static List<Line> grouped(
      List<RecordedClaim> claims, Class<? extends Assertion> kind, Function<Claim, String> words) {
    Map<String, List<RecordedClaim>> byWords = new LinkedHashMap<>();
    claims.stream()
        .filter(claim -> kind.isInstance(claim.claim().assertion()))
        .forEach(
            claim ->
                byWords
                    .computeIfAbsent(words.apply(claim.claim()), key -> new ArrayList<>())
                    .add(claim));
    return byWords.entrySet().stream()
        .map(entry -> new Line(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<Line> newestFirst(List<Line> lines) {
    return lines.stream().sorted(Comparator.comparing(Sections::newest).reversed()).toList();
  }

  private static LocalDate newest(Line line) {
    return line.claims().stream()
        .map(RecordedClaim::published)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }
}
