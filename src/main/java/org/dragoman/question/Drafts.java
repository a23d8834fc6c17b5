package org.dragoman.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Agenda;
import org.dragoman.view.Commitment;
import org.dragoman.view.CommitmentStatus;
import org.dragoman.view.Commitments;
import org.dragoman.view.Happening;
import org.dragoman.view.redline.RedLine;
import org.dragoman.view.redline.RedLineState;
import org.dragoman.view.redline.RedLines;
import org.jspecify.annotations.Nullable;

/**
 * Drafts questions from what is coming: items of the agenda, open commitments, red lines that are
 * not crossed. Signings of several forms by the same parties become one ladder.
 */
public final class Drafts {

  private final LocalDate day;
  private final int undatedDays;
  private final Map<String, Question> drafts = new LinkedHashMap<>();

  private Drafts(LocalDate day, int undatedDays) {
    this.day = day;
    this.undatedDays = undatedDays;
  }

  /**
   * As of a day; each once, in the order agenda, commitments, red lines.
   *
   * @param undatedDays the length of the window of what bears no date
   */
  public static List<Question> of(List<RecordedClaim> claims, LocalDate day, int undatedDays) {
    Drafts drafts = new Drafts(day, undatedDays);
    Agenda agenda = Agenda.of(claims, day);
    Stream.concat(agenda.coming().stream(), agenda.undated().stream()).forEach(drafts::fromAgenda);
    Commitments.of(claims, day).stream()
        .filter(commitment -> commitment.status() == CommitmentStatus.OPEN)
        .forEach(drafts::fromCommitment);
    RedLines.of(claims).stream()
        .filter(
            line ->
                line.state() == RedLineState.UNCROSSED || line.state() == RedLineState.APPROACHED)
        .forEach(drafts::fromRedLine);
    return List.copyOf(drafts.drafts.values());
  }

  private void fromAgenda(Happening happening) {
    Criterion.of(happening.assertion())
        .ifPresent(
            criterion ->
                add(criterion, happening.when().latest(), "the agenda", happening.claims()));
  }

  private void fromCommitment(Commitment commitment) {
    String what = "a " + commitment.kind().name().toLowerCase(Locale.ROOT);
    act(commitment.about())
        .ifPresent(criterion -> add(criterion, commitment.due(), what, commitment.claims()));
  }

  private void fromRedLine(RedLine line) {
    act(line.about()).ifPresent(criterion -> add(criterion, null, "a red line", line.claims()));
  }

  private static Optional<Criterion> act(@Nullable InnerEvent about) {
    return about == null ? Optional.empty() : Criterion.of(about);
  }

  private void add(
      Criterion criterion, @Nullable LocalDate latest, String from, List<RecordedClaim> claims) {
    LocalDate end = latest == null || latest.isBefore(day) ? day.plusDays(undatedDays) : latest;
    boolean signing =
        criterion instanceof Criterion.Stage stage && stage.type() == AgreementType.SIGNED;
    Matter matter =
        signing
            ? new Matter(
                new Criterion.Stage(AgreementType.SIGNED, criterion.parties(), null, null),
                new Window(day, end),
                Outcomes.Ladder.FULL,
                Matter.USUAL_SOURCES)
            : Matter.yesNo(criterion, day, end);
    String id = id(matter);
    drafts.putIfAbsent(
        id,
        new Question(
            id,
            text(matter, signing),
            day,
            end,
            matter,
            "Drafted from " + from + ": " + places(claims) + "."));
  }

  private static String text(Matter matter, boolean signing) {
    return (signing
            ? "What will be signed: "
                + matter.criterion().words().replaceFirst(", agreement: signed$", "")
            : "Will it come about: " + matter.criterion().words())
        + ", by "
        + matter.window().to()
        + "?";
  }

  private static String places(List<RecordedClaim> claims) {
    List<String> places = new ArrayList<>();
    claims.forEach(claim -> places.add(claim.reference().toString()));
    return String.join(" ", places.stream().distinct().limit(4).toList());
  }

  /** {@code rus-prk-consult-visit-2024-06-19}. */
  private static String id(Matter matter) {
    Criterion criterion = matter.criterion();
    List<String> parts = new ArrayList<>();
    if (criterion instanceof Criterion.Act act) {
      act.sides().actor().forEach(actor -> parts.add(actor.value()));
      act.sides().recipient().forEach(actor -> parts.add(actor.value()));
      parts.add(act.typeCode());
      parts.add(act.mode() == null ? "" : act.mode());
    } else {
      criterion.parties().forEach(party -> parts.add(party.value()));
      parts.add(criterion.typeCode());
    }
    String words = String.join("-", parts).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String shortened = words.substring(0, Math.min(words.length(), 60));
    return (shortened + "-" + matter.window().to()).replaceAll("-{2,}", "-");
  }
}
