package org.dragoman.view;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.jspecify.annotations.Nullable;

/** Knows for whom a speaker speaks. */
@FunctionalInterface
public interface Speakers {

  /**
   * The actor whose official or organ a speaker is; empty for experts, newspapers and the unknown.
   *
   * @param speaker as a claim names the source
   * @param day of the report; null where it is undated
   */
  Optional<ActorCode> find(String speaker, @Nullable LocalDate day);
}
