package org.dragoman.desk.happening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Condition;
import org.dragoman.view.Agenda;
import org.dragoman.view.Confirmation;
import org.dragoman.view.Happening;
import org.dragoman.view.Happenings;
import org.dragoman.view.Links;
import org.dragoman.view.Origins;
import org.dragoman.view.Precedents;
import org.dragoman.view.Speakers;

/** Answers what happened and what is coming from the claims of a record. */
public final class HappeningDesk {

  /** So many claims are merged at once; more would not fit into the memory of a small machine. */
  private static final int MARGIN_DAYS = 31;

  private static final Comparator<Happening> BY_DAY =
      Comparator.comparing(
          happening -> happening.when().earliest(),
          Comparator.nullsLast(Comparator.naturalOrder()));

  private final ClaimRecord record;
  private final Speakers speakers;
  private final long most;

  public HappeningDesk(ClaimRecord record, Speakers speakers) {
    this(record, speakers, TooManyClaimsException.MOST_CLAIMS);
  }

  HappeningDesk(ClaimRecord record, Speakers speakers, long most) {
    this.record = record;
    this.speakers = speakers;
    this.most = most;
  }

  /**
   * The happenings that a filter admits, by their first day, undated ones last, each with what the
   * other happenings in question say of it.
   *
   * @param day of which their status is
   * @throws TooManyClaimsException where the question is too wide
   */
  public List<Told> list(ClaimQuery query, HappeningFilter filter, LocalDate day) {
    List<Happening> all = Happenings.of(claims(query, filter));
    Links links = new Links(all);
    Precedents precedents = new Precedents(all);
    return all.stream()
        .filter(filter::admits)
        .sorted(BY_DAY)
        .map(
            happening ->
                new Told(
                    happening,
                    day,
                    Confirmation.of(happening, speakers),
                    Origins.count(happening),
                    links.of(happening),
                    precedents.of(happening)))
        .toList();
  }

  private List<RecordedClaim> claims(ClaimQuery query, HappeningFilter filter) {
    ClaimQuery events = query.where(Condition.OfKind.of(ClaimKind.EVENT));
    ClaimQuery typed =
        filter.types().isEmpty() ? events : events.where(new Condition.OfType(filter.types()));
    boolean narrow = filter.isDated() && record.count(typed) > most;
    return fetch(narrow ? typed.where(around(filter)) : typed);
  }

  private static Condition around(HappeningFilter filter) {
    return new Condition.Within(
        filter.from() == null ? null : filter.from().minusDays(MARGIN_DAYS),
        filter.to() == null ? null : filter.to().plusDays(MARGIN_DAYS));
  }

  /**
   * What is coming as seen on a day.
   *
   * @throws TooManyClaimsException where the question is too wide
   */
  public Agenda agenda(ClaimQuery query, LocalDate day) {
    ClaimQuery dated =
        query.where(new Condition.OfKind(Set.of(ClaimKind.EVENT, ClaimKind.AGREEMENT)));
    if (record.count(dated) <= most) {
      return Agenda.of(record.claims(dated), day);
    }
    ClaimQuery open =
        dated.where(
            Condition.OfStatus.of(ClaimStatus.PLANNED, ClaimStatus.EXPECTED, ClaimStatus.POSSIBLE));
    List<RecordedClaim> plans = fetch(open);
    return Agenda.of(withFacts(plans, dated), day);
  }

  /** The plans of a big record, with the facts of the days for which they were made. */
  private List<RecordedClaim> withFacts(List<RecordedClaim> plans, ClaimQuery dated) {
    Optional<LocalDate> first =
        plans.stream()
            .flatMap(claim -> Stream.ofNullable(claim.claim().when().earliest()))
            .min(LocalDate::compareTo);
    if (first.isEmpty()) {
      return plans;
    }
    Set<String> types =
        plans.stream()
            .map(claim -> claim.claim().assertion().typeCode())
            .collect(Collectors.toSet());
    Set<Set<ActorCode>> parties =
        plans.stream()
            .map(claim -> Set.copyOf(claim.claim().assertion().sides().all()))
            .collect(Collectors.toSet());
    ClaimQuery facts =
        dated
            .withoutDetails()
            .where(Condition.OfStatus.of(ClaimStatus.OCCURRED))
            .where(new Condition.OfType(types))
            .where(new Condition.AmongThemselves(parties))
            .where(new Condition.Within(first.get().minusDays(MARGIN_DAYS), null));
    return Stream.concat(plans.stream(), fetch(facts).stream()).toList();
  }

  private List<RecordedClaim> fetch(ClaimQuery query) {
    TooManyClaimsException.check(record, query, most);
    return record.claims(query);
  }
}
