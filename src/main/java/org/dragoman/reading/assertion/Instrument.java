package org.dragoman.reading.assertion;

import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.Provision;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as a report speaks of it.
 *
 * @param noun lemma by which it was last called
 * @param name its proper name, where it has one
 * @param topic what its name or description says it is about
 * @param open anybody may be party to it, so that one party is enough
 */
record Instrument(
    String noun,
    AgreementForm form,
    List<ActorCode> parties,
    @Nullable String name,
    @Nullable Provision topic,
    boolean open) {

  Instrument {
    parties = List.copyOf(parties);
  }

  /** Whether enough parties are known to claim anything: two, or a body, or any of an open one. */
  boolean hasParties() {
    boolean body = parties.stream().anyMatch(code -> !code.isState());
    return parties.size() > 1 || !parties.isEmpty() && (open || body);
  }

  Instrument between(List<ActorCode> others) {
    return new Instrument(noun, form, others, name, topic, open);
  }
}
