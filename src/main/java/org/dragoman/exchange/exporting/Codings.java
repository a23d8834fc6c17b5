package org.dragoman.exchange.exporting;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Coding;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.code.CameoAct;
import org.dragoman.lexicon.code.CameoCodes;
import org.dragoman.lexicon.code.CodeTables;
import org.jspecify.annotations.Nullable;

/** How event data code acts and actors. */
final class Codings {

  private final CodeTables tables;
  private final CameoCodes cameo;
  private final Map<String, String> groupCodes = new HashMap<>();
  private final Map<String, String> cowNumbers = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Codings(LexiconFiles files) {
    tables = CodeTables.load(files);
    cameo = CameoCodes.load(files);
    tables.cameoGroups().forEach((code, actor) -> groupCodes.putIfAbsent(actor.value(), code));
    tables
        .cow()
        .forEach((number, actor) -> cowNumbers.merge(actor.value(), number, Codings::later));
    tables.names().forEach((name, actor) -> names.putIfAbsent(actor.value(), name));
    tables.stateNames().forEach((actor, name) -> names.put(actor.value(), name));
  }

  /**
   * Of several numbers the one of the state as it is today: Russia's, not that of a predecessor.
   */
  private static String later(String one, String other) {
    return Integer.parseInt(one) > Integer.parseInt(other) ? one : other;
  }

  /** The data set's own CAMEO code, else that of the PLOVER type and mode. */
  String cameoCode(EventRow row) {
    Coding coding = row.recorded().claim().coding();
    return coding != null && coding.scheme().equals("CAMEO")
        ? coding.code()
        : cameo.of(row.event().type(), row.event().mode());
  }

  /** Of an act; where the scale gives none, of the code above it. */
  String goldstein(String code) {
    for (int length = code.length(); length >= 2; length--) {
      CameoAct act = tables.cameo().get(code.substring(0, length));
      Double score = act == null ? null : act.goldstein();
      if (score != null) {
        return score.toString();
      }
    }
    return "";
  }

  String quadClass(String code) {
    CameoAct act = tables.cameo().get(code);
    return act == null ? "" : Integer.toString(act.quad());
  }

  /** The name of a state or body; what follows the prefix for others; empty for nobody. */
  String name(@Nullable ActorCode actor) {
    if (actor == null) {
      return "";
    }
    String bare = actor.value().substring(actor.value().indexOf(':') + 1);
    return actor.isState() ? names.getOrDefault(actor.value(), bare) : bare;
  }

  String country(@Nullable ActorCode actor) {
    return actor != null && actor.isState() ? actor.value() : "";
  }

  String countryName(@Nullable ActorCode actor) {
    return actor != null && actor.isState() ? name(actor) : "";
  }

  String groupCode(@Nullable ActorCode actor) {
    return actor == null ? "" : groupCodes.getOrDefault(actor.value(), "");
  }

  String cowNumber(@Nullable ActorCode actor) {
    return actor == null ? "" : cowNumbers.getOrDefault(actor.value(), "");
  }

  /** CAMEO's role of a non-state actor; empty for states. */
  String role(@Nullable ActorCode actor) {
    return actor == null || actor.isState()
        ? ""
        : actor.value().substring(0, actor.value().indexOf(':'));
  }

  String placeName(EventRow row) {
    String place = row.recorded().claim().place();
    return place == null ? "" : Objects.requireNonNullElse(names.get(place), place);
  }
}
