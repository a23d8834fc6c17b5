package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.Party;
import org.dragoman.claim.Party.Side;
import org.dragoman.claim.Reason;
import org.dragoman.reading.actor.Resolution;

/** What is kept of the resolutions behind a claim's sides. */
final class Parties {

  private Parties() {}

  static List<Party> of(Resolution actor, Resolution recipient) {
    List<Party> parties = new ArrayList<>();
    actor.details().forEach(detail -> parties.add(party(Side.ACTOR, detail)));
    recipient.details().forEach(detail -> parties.add(party(Side.RECIPIENT, detail)));
    return parties;
  }

  private static Party party(Side side, Resolution.Detail detail) {
    return new Party(
        side, detail.code(), detail.country(), detail.sector(), detail.name(), detail.text());
  }

  static List<Reason> reasons(Resolution actor, Resolution recipient) {
    List<Reason> reasons = new ArrayList<>();
    if (!actor.isEmpty()) {
      reasons.add(new Reason("actor", actor.words(), actor.rule()));
    }
    if (!recipient.isEmpty()) {
      reasons.add(new Reason("recipient", recipient.words(), recipient.rule()));
    }
    return reasons;
  }
}
