package org.dragoman.lexicon.act;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in a pattern: a role to be filled, or words that must stand there. */
public sealed interface Slot {

  /** Who or what fills a role slot. */
  enum Role {
    /** Who acts; written {@code A}. */
    ACTOR,
    /** To whom; written {@code R}, or {@code R?} where it may be missing. */
    RECIPIENT,
    /** The clause or act promised, asked for, alleged …; written {@code C}. */
    CONTENT,
    /** Anything; written {@code X}. */
    ANYTHING
  }

  /**
   * A role; an optional one may stay unfilled.
   *
   * @param together at least two must fill it: {@code A and A}
   */
  record Filler(Role role, boolean optional, boolean together) implements Slot {
    Filler(Role role, boolean optional) {
      this(role, optional, false);
    }
  }

  /**
   * Words of which one must be the head of the phrase.
   *
   * @param name of the class as written between angle brackets, or the word itself
   * @param lemmas lower-case lemmas
   * @param owner the role of whoever the thing belongs to: {@code R's <ship>}
   */
  record Words(String name, Set<String> lemmas, @Nullable Role owner) implements Slot {
    public Words {
      lemmas = Set.copyOf(lemmas);
    }

    /** Whether the pattern spells the word out instead of naming a class. */
    public boolean isLiteral() {
      return lemmas.equals(Set.of(name.split("/")));
    }
  }
}
