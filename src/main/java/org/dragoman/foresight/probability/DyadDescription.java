package org.dragoman.foresight.probability;

import java.util.Arrays;
import org.dragoman.codes.QuadClass;
import org.dragoman.foresight.graph.Homes;
import org.dragoman.foresight.graph.Traces;

/** Fills in the features of dyads. */
final class DyadDescription {

  static final int WIDTH = DyadFeature.values().length;
  private static final int CLASSES = QuadClass.values().length;

  private final DyadState state;
  private final float[] row = new float[WIDTH];

  DyadDescription(DyadState state) {
    this.state = state;
  }

  /** The features of a case, in a new row; its rates are still to be filled in. */
  float[] describe(DyadCase asked) {
    Arrays.fill(row, 0);
    row[asked.quad().ordinal()] = 1;
    dyad(asked);
    returned(asked);
    sides(asked);
    countries(asked);
    return row.clone();
  }

  private void dyad(DyadCase asked) {
    int today = asked.origin();
    Traces dyads = state.dyads();
    int dyad = dyads.find(asked.actor(), asked.recipient());
    put(DyadFeature.DYAD_LAG, dyads.lag(dyad, today));
    put(DyadFeature.DYAD_AGE, dyads.age(dyad, today));
    put(DyadFeature.DYAD_COUNT, dyads.count(dyad));
    put(DyadFeature.DYAD_DAYS, dyads.days(dyad));
    put(DyadFeature.DYAD_FAST, dyads.fast(dyad, today));
    put(DyadFeature.DYAD_MIDDLE, dyads.middle(dyad, today));
    put(DyadFeature.DYAD_SLOW, dyads.slow(dyad, today));
    share(DyadFeature.DYAD_DUE, dyads.lag(dyad, today), dyads.gap(dyad));
    Traces classes = state.dyadClasses();
    int slot = classes.find(dyad, asked.quad().ordinal());
    put(DyadFeature.CLASS_LAG, classes.lag(slot, today));
    put(DyadFeature.CLASS_AGE, classes.age(slot, today));
    put(DyadFeature.CLASS_COUNT, classes.count(slot));
    put(DyadFeature.CLASS_DAYS, classes.days(slot));
    put(DyadFeature.CLASS_FAST, classes.fast(slot, today));
    put(DyadFeature.CLASS_MIDDLE, classes.middle(slot, today));
    put(DyadFeature.CLASS_SLOW, classes.slow(slot, today));
    put(DyadFeature.CLASS_GAP, classes.gap(slot));
    share(DyadFeature.CLASS_DUE, classes.lag(slot, today), classes.gap(slot));
    share(DyadFeature.CLASS_SHARE, classes.slow(slot, today), dyads.slow(dyad, today));
    put(DyadFeature.LAST_WEEK, slot >= 0 && classes.lag(slot, today) <= 7 ? 1 : 0);
    put(DyadFeature.COOPERATION_MIDDLE, middle(dyad, today, true));
    put(DyadFeature.CONFLICT_MIDDLE, middle(dyad, today, false));
  }

  private float middle(int dyad, int today, boolean cooperation) {
    float sum = 0;
    for (QuadClass quad : QuadClass.values()) {
      if (quad.isCooperation() == cooperation) {
        Traces classes = state.dyadClasses();
        sum += classes.middle(classes.find(dyad, quad.ordinal()), today);
      }
    }
    return sum;
  }

  private void returned(DyadCase asked) {
    int today = asked.origin();
    Traces dyads = state.dyads();
    int dyad = dyads.find(asked.recipient(), asked.actor());
    put(DyadFeature.RETURN_LAG, dyads.lag(dyad, today));
    put(DyadFeature.RETURN_COUNT, dyads.count(dyad));
    put(DyadFeature.RETURN_FAST, dyads.fast(dyad, today));
    put(DyadFeature.RETURN_MIDDLE, dyads.middle(dyad, today));
    put(DyadFeature.RETURN_SLOW, dyads.slow(dyad, today));
    Traces classes = state.dyadClasses();
    int slot = classes.find(dyad, asked.quad().ordinal());
    put(DyadFeature.RETURN_CLASS_FAST, classes.fast(slot, today));
    put(DyadFeature.RETURN_CLASS_MIDDLE, classes.middle(slot, today));
    put(DyadFeature.RETURN_CLASS_SLOW, classes.slow(slot, today));
  }

  private void sides(DyadCase asked) {
    int today = asked.origin();
    int quad = asked.quad().ordinal();
    Traces actors = state.actors();
    int actor = actors.find(asked.actor(), quad);
    put(DyadFeature.ACTOR_CLASS_FAST, actors.fast(actor, today));
    put(DyadFeature.ACTOR_CLASS_MIDDLE, actors.middle(actor, today));
    put(DyadFeature.ACTOR_CLASS_SLOW, actors.slow(actor, today));
    put(DyadFeature.ACTOR_RECIPIENTS, state.dyads().size(asked.actor()));
    Traces recipients = state.recipients();
    int recipient = recipients.find(asked.recipient(), quad);
    put(DyadFeature.RECIPIENT_CLASS_FAST, recipients.fast(recipient, today));
    put(DyadFeature.RECIPIENT_CLASS_MIDDLE, recipients.middle(recipient, today));
    put(DyadFeature.RECIPIENT_CLASS_SLOW, recipients.slow(recipient, today));
    put(DyadFeature.RECIPIENT_ACTORS, state.graph().pairs().size(asked.recipient()));
    int dyad = state.dyads().find(asked.actor(), asked.recipient());
    float together = state.dyads().middle(dyad, today);
    float ofActor = sum(actors, asked.actor(), today);
    float ofRecipient = sum(recipients, asked.recipient(), today);
    put(DyadFeature.ACTOR_MIDDLE, ofActor);
    put(DyadFeature.RECIPIENT_MIDDLE, ofRecipient);
    share(DyadFeature.SHARE_OF_ACTOR, together, ofActor);
    share(DyadFeature.SHARE_OF_RECIPIENT, together, ofRecipient);
    float all = state.classes().middle(state.classes().find(0, quad), today);
    put(DyadFeature.CLASS_MIDDLE_ALL, all);
    share(
        DyadFeature.EXPECTED,
        actors.middle(actor, today) * recipients.middle(recipient, today),
        all);
  }

  private static float sum(Traces traces, int owner, int today) {
    float sum = 0;
    for (int quad = 0; quad < CLASSES; quad++) {
      sum += traces.middle(traces.find(owner, quad), today);
    }
    return sum;
  }

  private void countries(DyadCase asked) {
    int from = state.graph().homes().country(asked.actor());
    int to = state.graph().homes().country(asked.recipient());
    if (from == Homes.NONE || to == Homes.NONE) {
      return;
    }
    int today = asked.origin();
    Traces classes = state.countryClasses();
    int slot = classes.find(state.countryPairs().find(from, to), asked.quad().ordinal());
    put(DyadFeature.COUNTRY_CLASS_FAST, classes.fast(slot, today));
    put(DyadFeature.COUNTRY_CLASS_MIDDLE, classes.middle(slot, today));
    put(DyadFeature.COUNTRY_CLASS_SLOW, classes.slow(slot, today));
    put(DyadFeature.SAME_COUNTRY, from == to ? 1 : 0);
  }

  private void share(DyadFeature feature, float part, float whole) {
    put(feature, whole > 0 ? part / whole : 0);
  }

  private void put(DyadFeature feature, double value) {
    row[feature.ordinal()] = (float) value;
  }
}
