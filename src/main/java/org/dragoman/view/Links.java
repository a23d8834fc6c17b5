package org.dragoman.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;

/**
 * Finds what a visit answers or follows: the youngest visit the other way, and the youngest
 * invitation or acceptance of it, each at most two years before.
 */
public final class Links {

  /** What lies longer ago is neither answered nor followed. */
  public static final int WINDOW_DAYS = 731;

  private static final Set<PloverType> INVITING = Set.of(PloverType.AGREE, PloverType.REQUEST);

  private final Map<Sides, NavigableMap<LocalDate, Happening>> visits = new HashMap<>();
  private final Map<Sides, NavigableMap<LocalDate, Happening>> invitations = new HashMap<>();

  /** Over all happenings that may be linked to. */
  public Links(List<Happening> happenings) {
    for (Happening happening : happenings) {
      boolean occurred = happening.status() == HappeningStatus.OCCURRED;
      Optional<LocalDate> day = Precedent.day(happening);
      if (occurred && isVisit(happening)) {
        day.ifPresent(on -> put(visits, happening.event().sides(), on, happening));
      } else if (occurred && INVITING.contains(happening.event().type())) {
        InnerEvent about = happening.event().about();
        Optional<LocalDate> told = day.or(happening::firstReported);
        if (about != null && about.type().equals("CONSULT") && !about.negated()) {
          told.ifPresent(on -> put(invitations, about.sides(), on, happening));
        }
      }
    }
  }

  private static void put(
      Map<Sides, NavigableMap<LocalDate, Happening>> index,
      Sides sides,
      LocalDate day,
      Happening happening) {
    index.computeIfAbsent(sides, key -> new TreeMap<>()).putIfAbsent(day, happening);
  }

  /** What the happening answers and follows; nothing for anything but visits. */
  public List<Link> of(Happening happening) {
    if (!isVisit(happening) || happening.event().sides().recipient().isEmpty()) {
      return List.of();
    }
    Sides sides = happening.event().sides();
    Sides back = new Sides(sides.recipient(), sides.actor());
    List<Link> links = new ArrayList<>();
    for (LocalDate day : day(happening).stream().toList()) {
      before(visits, back, day)
          .map(to -> new Link(Link.Kind.ANSWERS_VISIT, to))
          .ifPresent(links::add);
      Stream.of(sides, Sides.mutual(sides.all()))
          .flatMap(about -> before(invitations, about, day).stream())
          .findFirst()
          .map(to -> new Link(Link.Kind.FOLLOWS_INVITATION, to))
          .ifPresent(links::add);
    }
    return links;
  }

  /** When it happens; where that is open, when it was last told. */
  private static Optional<LocalDate> day(Happening happening) {
    List<RecordedClaim> claims = happening.claims();
    return Precedent.day(happening)
        .or(() -> Optional.ofNullable(claims.get(claims.size() - 1).published()));
  }

  private static Optional<Happening> before(
      Map<Sides, NavigableMap<LocalDate, Happening>> index, Sides sides, LocalDate day) {
    return Optional.ofNullable(index.getOrDefault(sides, new TreeMap<>()).lowerEntry(day))
        .filter(found -> !found.getKey().isBefore(day.minusDays(WINDOW_DAYS)))
        .map(Map.Entry::getValue);
  }

  private static boolean isVisit(Happening happening) {
    return happening.assertion() instanceof Assertion.Event event && "visit".equals(event.mode());
  }
}
