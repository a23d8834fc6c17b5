package org.dragoman.desk.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.claim.RecordedClaim;
import org.jspecify.annotations.Nullable;

/** Holds answers against each other, by view and subject. */
final class Differences {

  private record About(String view, String subject) {}

  private Differences() {}

  /** What is otherwise, in the order of the answers before, then what is new. */
  static List<Change> of(List<Answer> before, List<Answer> after) {
    Map<About, List<Answer>> old = group(before);
    Map<About, List<Answer>> now = group(after);
    List<Change> changes = new ArrayList<>();
    old.forEach((about, answers) -> compare(about, answers, now.get(about), changes));
    now.forEach(
        (about, answers) -> {
          if (!old.containsKey(about)) {
            compare(about, List.of(), answers, changes);
          }
        });
    return changes;
  }

  private static Map<About, List<Answer>> group(List<Answer> answers) {
    Map<About, List<Answer>> groups = new LinkedHashMap<>();
    answers.forEach(
        answer ->
            groups
                .computeIfAbsent(
                    new About(answer.view(), answer.subject()), key -> new ArrayList<>())
                .add(answer));
    return groups;
  }

  /** Answers that are the same on both sides are set aside; what is left is paired in order. */
  private static void compare(
      About about, List<Answer> before, @Nullable List<Answer> after, List<Change> changes) {
    List<Answer> old = new ArrayList<>(before);
    List<Answer> now = after == null ? new ArrayList<>() : new ArrayList<>(after);
    for (Answer answer : before) {
      now.stream()
          .filter(other -> other.value().equals(answer.value()))
          .findFirst()
          .ifPresent(
              same -> {
                now.remove(same);
                old.remove(answer);
              });
    }
    for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
      changes.add(
          change(about, i < old.size() ? old.get(i) : null, i < now.size() ? now.get(i) : null));
    }
  }

  private static Change change(About about, @Nullable Answer before, @Nullable Answer after) {
    List<RecordedClaim> old = before == null ? List.of() : before.claims();
    List<RecordedClaim> now = after == null ? List.of() : after.claims();
    return new Change(
        about.view(),
        about.subject(),
        before == null ? null : before.value(),
        after == null ? null : after.value(),
        old.stream().filter(claim -> !now.contains(claim)).toList(),
        now.stream().filter(claim -> !old.contains(claim)).toList());
  }
}
