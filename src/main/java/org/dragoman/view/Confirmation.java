package org.dragoman.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.RecordedClaim;

/**
 * Who vouches for a happening, and the claims that quote them.
 *
 * @param claims on whose word it rests, never empty
 */
public record Confirmation(Voucher by, List<RecordedClaim> claims) {

  /** Whose word it is, the weightiest first. */
  public enum Voucher {
    PARTICIPANT,
    OTHER_GOVERNMENT,
    ANONYMOUS_OFFICIAL,
    PRESS_ONLY;

    /** The words printed: {@code other government}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final Pattern UNNAMED =
      Pattern.compile("(?i).*\\b(officials?|sources?|diplomats?|lawmakers?|aides?|insiders?)\\b.*");
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?is).*\\b(on condition of anonymity|declined to be (?:named|identified))\\b.*");

  /** Whether a speaker goes by what he is, not by name: {@code two officials}. */
  public static boolean isUnnamedOfficial(String speaker) {
    return UNNAMED.matcher(speaker).matches();
  }

  public Confirmation {
    claims = List.copyOf(claims);
  }

  /** The weightiest word for a happening; denials and doubts are none. */
  public static Confirmation of(Happening happening, Speakers speakers) {
    List<RecordedClaim> heard = heard(happening.claims());
    Voucher best =
        heard.stream()
            .map(claim -> voucher(claim, happening, speakers))
            .min(Comparator.naturalOrder())
            .orElse(Voucher.PRESS_ONLY);
    return new Confirmation(
        best, heard.stream().filter(claim -> voucher(claim, happening, speakers) == best).toList());
  }

  /** Of what is told as fact the facts alone: who announced it has not yet seen it. */
  private static List<RecordedClaim> heard(List<RecordedClaim> claims) {
    List<RecordedClaim> facts =
        claims.stream().filter(claim -> claim.claim().firmness().isPlainFact()).toList();
    List<RecordedClaim> asserting =
        claims.stream().filter(claim -> !claim.claim().firmness().negated()).toList();
    return !facts.isEmpty() ? facts : asserting.isEmpty() ? claims : asserting;
  }

  private static Voucher voucher(RecordedClaim claim, Happening happening, Speakers speakers) {
    String speaker = claim.claim().source();
    if (speaker == null) {
      return Voucher.PRESS_ONLY;
    }
    boolean hidden = claim.words() != null && HIDDEN.matcher(claim.words()).matches();
    if (hidden || UNNAMED.matcher(speaker).matches()) {
      return Voucher.ANONYMOUS_OFFICIAL;
    }
    Optional<ActorCode> actor = speakers.find(speaker, claim.published());
    if (actor.isEmpty()) {
      return Voucher.PRESS_ONLY;
    }
    return happening.assertion().sides().all().contains(actor.get())
        ? Voucher.PARTICIPANT
        : Voucher.OTHER_GOVERNMENT;
  }
}
