package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.ReportId;
import org.dragoman.record.Condition;
import org.jspecify.annotations.Nullable;

/** Conditions on claims as SQL with parameters. */
final class ClaimSql {

  private static final String PARTIES =
      "array_to_string(list_sort(list_distinct(list_concat(actor, recipient))), ',')";

  private final List<String> terms = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  ClaimSql and(String term, Object... values) {
    terms.add(term);
    Collections.addAll(parameters, values);
    return this;
  }

  List<Object> parameters() {
    return parameters;
  }

  String where() {
    return terms.isEmpty() ? "" : " WHERE " + String.join(" AND ", terms);
  }

  ClaimSql and(Condition condition) {
    if (condition instanceof Condition.TakePart part) {
      part.actors().forEach(this::takesPart);
    } else if (condition instanceof Condition.AmongThemselves among) {
      in(PARTIES, among.groups().stream().map(ClaimSql::joined).sorted().toList());
    } else if (condition instanceof Condition.OfKind of) {
      in("kind", of.kinds().stream().map(ClaimKind::code).toList());
    } else if (condition instanceof Condition.OfType of) {
      in("type", of.types());
    } else if (condition instanceof Condition.InMode in) {
      in("mode", in.modes());
    } else if (condition instanceof Condition.OfStatus of) {
      in("status", of.statuses().stream().map(ClaimStatus::code).toList());
    } else if (condition instanceof Condition.Within within) {
      within(within.from(), within.to());
    } else if (condition instanceof Condition.From from) {
      and(
          "(lower(source) = lower(?) OR lower(publisher) = lower(?) OR lower(data_set) = lower(?))",
          from.name(),
          from.name(),
          from.name());
    } else if (condition instanceof Condition.InAnyReport) {
      and("document IS NOT NULL");
    } else if (condition instanceof Condition.InReports in) {
      in("report", in.reports().stream().map(ReportId::value).toList());
    } else if (condition instanceof Condition.WithId with) {
      in("id", with.ids().stream().map(ClaimId::value).toList());
    }
    return this;
  }

  private static String joined(Set<ActorCode> group) {
    return group.stream().map(ActorCode::value).sorted().collect(Collectors.joining(","));
  }

  private void takesPart(ActorCode actor) {
    and("(list_contains(actor, ?) OR list_contains(recipient, ?))", actor.value(), actor.value());
  }

  private void within(@Nullable LocalDate from, @Nullable LocalDate to) {
    and("(earliest IS NOT NULL OR latest IS NOT NULL)");
    if (from != null) {
      and("(latest IS NULL OR latest >= ?)", from);
    }
    if (to != null) {
      and("(earliest IS NULL OR earliest <= ?)", to);
    }
  }

  ClaimSql in(String column, Collection<String> values) {
    if (values.isEmpty()) {
      return and("false");
    }
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return and(column + " IN (" + marks + ")", values.toArray());
  }

  /** Of these not the row that was put in the place of another. */
  ClaimSql notTwice(Collection<String> ids) {
    if (ids.isEmpty()) {
      return this;
    }
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return and("(reading IS NOT NULL OR id NOT IN (" + marks + "))", ids.toArray());
  }

  /** Not one of these; what is null passes. */
  ClaimSql notIn(String column, Collection<String> values) {
    if (values.isEmpty()) {
      return this;
    }
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return and(
        "(" + column + " IS NULL OR " + column + " NOT IN (" + marks + "))", values.toArray());
  }
}
