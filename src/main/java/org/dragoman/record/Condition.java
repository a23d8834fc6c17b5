package org.dragoman.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.ReportId;
import org.jspecify.annotations.Nullable;

/** A condition on claims; those of a query must all hold. */
public sealed interface Condition {

  /** All of these take part, on either side. */
  record TakePart(List<ActorCode> actors) implements Condition {
    public TakePart {
      actors = List.copyOf(actors);
    }
  }

  /** Those who take part, on either side, are exactly one of these groups. */
  record AmongThemselves(Set<Set<ActorCode>> groups) implements Condition {
    public AmongThemselves {
      groups = groups.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Of one of these kinds. */
  record OfKind(Set<ClaimKind> kinds) implements Condition {
    public OfKind {
      kinds = Set.copyOf(kinds);
    }

    public static OfKind of(ClaimKind... kinds) {
      return new OfKind(Set.of(kinds));
    }
  }

  /** Of one of these types, as written in claims: {@code CONSULT}, {@code signed}. */
  record OfType(Set<String> types) implements Condition {
    public OfType {
      types = Set.copyOf(types);
    }
  }

  /** In one of these modes, e.g. {@code visit}. */
  record InMode(Set<String> modes) implements Condition {
    public InMode {
      modes = Set.copyOf(modes);
    }
  }

  /** Of one of these statuses. */
  record OfStatus(Set<ClaimStatus> statuses) implements Condition {
    public OfStatus {
      statuses = Set.copyOf(statuses);
    }

    public static OfStatus of(ClaimStatus... statuses) {
      return new OfStatus(Set.of(statuses));
    }
  }

  /** When it happens touches these days; both inclusive, undated claims never do. */
  record Within(@Nullable LocalDate from, @Nullable LocalDate to) implements Condition {}

  /** Speaker, publisher or data set bears this name, in whatever case. */
  record From(String name) implements Condition {}

  /** Stands in a report, not in a data set. */
  record InAnyReport() implements Condition {}

  /** Stands in one of these reports. */
  record InReports(Set<ReportId> reports) implements Condition {
    public InReports {
      reports = Set.copyOf(reports);
    }
  }

  /** One of these claims. */
  record WithId(Set<ClaimId> ids) implements Condition {
    public WithId {
      ids = Set.copyOf(ids);
    }

    public static WithId of(Collection<ClaimId> ids) {
      return new WithId(Set.copyOf(ids));
    }
  }
}
