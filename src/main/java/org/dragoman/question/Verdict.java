package org.dragoman.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.RecordedClaim;

/** How a matter stands on a day. */
public sealed interface Verdict {

  /** What came out, where it is known. */
  default Optional<Outcome> outcome() {
    return Optional.empty();
  }

  /** In a word or two. */
  String words();

  /** It may still come. */
  record Open() implements Verdict {
    @Override
    public String words() {
      return "open";
    }
  }

  /**
   * Its window is over, nothing was told, and no report since then speaks of the parties: silence
   * says nothing.
   */
  record Untold(LocalDate since) implements Verdict {
    @Override
    public String words() {
      return "no later report";
    }
  }

  /** As many sources deny it as tell it. */
  record Disputed(List<RecordedClaim> telling, List<RecordedClaim> denying) implements Verdict {
    public Disputed {
      telling = List.copyOf(telling);
      denying = List.copyOf(denying);
    }

    @Override
    public String words() {
      return "disputed";
    }
  }

  /** Somebody took the question back; that is not no. */
  record Annulled(String who, String why) implements Verdict {
    @Override
    public String words() {
      return "annulled";
    }
  }

  /** It is known what came out. */
  record Known(Outcome known) implements Verdict {
    @Override
    public Optional<Outcome> outcome() {
      return Optional.of(known);
    }

    @Override
    public String words() {
      return known.provisional() ? "provisional" : "known";
    }
  }
}
