package org.dragoman.question;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.view.Confirmation;
import org.dragoman.view.Speakers;
import org.jspecify.annotations.Nullable;

/**
 * Knows who forecasts by what name: several names of one forecaster become one, and each is an
 * expert, an official or the press.
 */
public final class Forecasters {

  private static final Pattern EXPERTS =
      Pattern.compile("(?i).*\\b(experts?|analysts?|observers?|scholars?|researchers?)\\b.*");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  /** Bodies that speak in small letters: "the office", "both governments". */
  private static final Pattern BODIES =
      Pattern.compile(
          "[^\\p{Lu}]*\\b(offices?|governments?|ministry|ministries|ministers?|presidents?|cabinets?"
              + "|embassy|embassies|army|armies|military|parliaments?|palace|spokes\\w+"
              + "|delegations?|officers?|negotiators?|commissions?|envoys?)\\b[^\\p{Lu}]*");

  /**
   * A forecaster as declared.
   *
   * @param kind null where it is to be seen from the name
   */
  public record Declared(String name, @Nullable ForecasterKind kind) {}

  private final Map<String, Declared> declared;
  private final Speakers speakers;

  /**
   * @param declared by each of their names
   * @param speakers who speak for an actor
   */
  public Forecasters(Map<String, Declared> declared, Speakers speakers) {
    Map<String, Declared> byKey = new HashMap<>();
    declared.forEach((name, one) -> byKey.put(key(name), one));
    this.declared = Map.copyOf(byKey);
    this.speakers = speakers;
  }

  /** The speaker; without one who published the report. */
  public Forecaster of(RecordedClaim claim) {
    String speaker = claim.claim().source();
    String name =
        Objects.requireNonNullElse(
            speaker, Objects.requireNonNullElse(claim.publisher(), claim.reference().document()));
    Declared known = declared.getOrDefault(key(name), new Declared(name, null));
    return new Forecaster(known.name(), known.kind() != null ? known.kind() : kind(claim, speaker));
  }

  /** The name that counts for any name of a forecaster. */
  public String name(String name) {
    return declared.getOrDefault(key(name), new Declared(name, null)).name();
  }

  /** A name in whatever case and with or without accents: Erdogan is Erdoğan. */
  static String key(String name) {
    return ACCENTS
        .matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private ForecasterKind kind(RecordedClaim claim, @Nullable String speaker) {
    if (speaker == null) {
      return ForecasterKind.PRESS;
    }
    boolean official =
        !EXPERTS.matcher(speaker).matches()
            && (Confirmation.isUnnamedOfficial(speaker)
                || BODIES.matcher(speaker).matches()
                || speakers.find(speaker, claim.published()).isPresent());
    return official ? ForecasterKind.OFFICIAL : ForecasterKind.EXPERT;
  }
}
