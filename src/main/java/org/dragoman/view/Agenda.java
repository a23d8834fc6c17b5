package org.dragoman.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;

/**
 * What is coming as seen on a day: happenings and stages of agreements that were announced, are
 * expected or rumoured.
 *
 * @param coming dated ones, by day, then the firmest first
 * @param undated the firmest first
 * @param overdue whose day has passed without a report, the youngest first
 */
public record Agenda(
    LocalDate day, List<Happening> coming, List<Happening> undated, List<Happening> overdue) {

  public Agenda {
    coming = List.copyOf(coming);
    undated = List.copyOf(undated);
    overdue = List.copyOf(overdue);
  }

  /** From claims of whatever kind. */
  public static Agenda of(List<RecordedClaim> claims, LocalDate day) {
    List<Happening> all =
        Stream.concat(
                Happenings.of(claims).stream(),
                Happenings.ofAgreements(claims).stream().filter(Agenda::isStage))
            .filter(happening -> !happening.assertion().sides().actor().isEmpty())
            .toList();
    List<Happening> ahead =
        all.stream().filter(happening -> happening.statusOn(day).isAhead()).toList();
    Comparator<Happening> firmest =
        Comparator.comparing((Happening happening) -> happening.statusOn(day)).reversed();
    return new Agenda(
        day,
        ahead.stream()
            .filter(happening -> happening.when().isKnown())
            .sorted(Comparator.comparing(Agenda::start).thenComparing(firmest))
            .toList(),
        ahead.stream().filter(happening -> !happening.when().isKnown()).sorted(firmest).toList(),
        all.stream()
            .filter(happening -> happening.statusOn(day) == HappeningStatus.LAPSED)
            .sorted(Comparator.comparing(Agenda::start).reversed())
            .toList());
  }

  /** Contents and characterisations of agreements do not come about on a day. */
  private static boolean isStage(Happening happening) {
    return happening.assertion() instanceof Assertion.Agreement agreement
        && agreement.type() != AgreementType.PROVISION
        && agreement.type() != AgreementType.CHARACTERISED;
  }

  private static LocalDate start(Happening happening) {
    LocalDate earliest = happening.when().earliest();
    LocalDate latest = happening.when().latest();
    return earliest != null ? earliest : latest != null ? latest : LocalDate.MAX;
  }
}
