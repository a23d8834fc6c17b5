package org.dragoman.reading.actor;

import java.util.List;
import org.dragoman.claim.ActorCode;
import org.jspecify.annotations.Nullable;

/**
 * A person as one report presents him or her.
 *
 * @param fullName the fullest form in the report, without titles
 * @param codes whom the person acts for; empty for experts
 */
record Person(String fullName, List<ActorCode> codes, boolean expert, @Nullable String sector) {

  Person {
    codes = List.copyOf(codes);
  }

  String surname() {
    String[] parts = fullName.split(" ");
    return parts[parts.length - 1];
  }
}
