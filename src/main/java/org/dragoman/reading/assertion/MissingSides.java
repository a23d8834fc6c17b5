package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.ReportActors;
import org.dragoman.reading.assertion.EventSides.Filled;

/** Adds the side of an act that goes without saying: whom the report is about besides. */
record MissingSides(Scene scene, Act act, Filled told) {

  Sides complete() {
    if (act.frame().mutual() && !isOneSided()) {
      return Sides.mutual(together());
    }
    List<ActorCode> doers = told.sides().actor();
    List<ActorCode> recipients = told.sides().recipient();
    if (recipients.isEmpty() && !doers.isEmpty()) {
      recipients = new MissingRecipient(scene, act, doers).find();
    }
    return Sides.of(
        doers.isEmpty() ? new MissingActor(scene, act, recipients).find() : doers, recipients);
  }

  /**
   * The parties that the report is about, for a clash, a meeting, a test without any named side.
   */
  Sides meant() {
    PloverType type = type();
    if (act.frame().mutual() || type == PloverType.ASSAULT) {
      return Sides.mutual(lastTogether().orElseGet(() -> actors().salient(scene.sentence(), 2)));
    }
    boolean alone = type == PloverType.MOBILIZE || type == PloverType.RETREAT;
    return Sides.of(alone ? lastAlone(type) : List.of(), List.of());
  }

  private PloverType type() {
    return PloverType.valueOf(act.frame().type());
  }

  private ReportActors actors() {
    return scene.actors();
  }

  private Optional<List<ActorCode>> lastTogether() {
    return act.frame().mutual()
        ? scene
            .earlier()
            .lastSides(type())
            .filter(sides -> sides.recipient().isEmpty() && sides.actor().size() > 1)
            .map(Sides::actor)
        : Optional.empty();
  }

  private List<ActorCode> lastAlone(PloverType type) {
    return scene
        .earlier()
        .lastSides(type)
        .map(Sides::actor)
        .orElseGet(() -> actors().salient(scene.sentence(), 1));
  }

  /** Where only one is said to agree, it agrees to what the other wants. */
  private boolean isOneSided() {
    return type() == PloverType.AGREE && told.sides().all().size() == 1;
  }

  private List<ActorCode> together() {
    List<ActorCode> named = told.sides().all();
    boolean enough =
        named.size() > 1 || named.stream().anyMatch(code -> code.value().startsWith("IGO"));
    if (enough) {
      return named;
    }
    if (named.isEmpty() && lastTogether().isPresent()) {
      return act.isNominal() ? List.of() : lastTogether().orElseThrow();
    }
    List<ActorCode> all = new ArrayList<>(named);
    all.addAll(partners(named));
    return all;
  }

  /** A meeting of one party is with the other of the two the report is about. */
  private List<ActorCode> partners(List<ActorCode> named) {
    List<ActorCode> pair = actors().salient(scene.sentence(), 2);
    if (act.isNominal()) {
      return named.isEmpty() || !pair.containsAll(named) ? List.of() : pair;
    }
    return pair;
  }
}
