package org.dragoman.reading.assertion;

import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.codes.AgreementForm;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a report speaks of it.
 *
 * @param noun lemma by which it was last called
 * @param name its proper name, where it has one
 */
record Instrument(String noun, AgreementForm form, List<ActorCode> parties, @Nullable String name) {

  Instrument {
    parties = List.copyOf(parties);
  }
}
