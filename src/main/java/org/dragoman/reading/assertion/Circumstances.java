package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reason;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.firmness.Judgement;
import org.dragoman.reading.firmness.Weighing;
import org.dragoman.reading.firmness.Weighing.Weighed;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * How firmly, on whose word, when and where an act is told.
 *
 * @param expert the speaker is no political actor, so that a "will" is an expectation
 */
public record Circumstances(
    Firmness firmness,
    boolean abstained,
    @Nullable String source,
    boolean expert,
    TimeInterval when,
    @Nullable String place,
    List<Reason> reasons) {

  public Circumstances {
    reasons = List.copyOf(reasons);
  }

  Circumstances with(Firmness other) {
    return new Circumstances(other, abstained, source, expert, when, place, reasons);
  }

  /** The opposite of it. */
  Circumstances turned() {
    return with(new Firmness(firmness.status(), !firmness.negated(), firmness.likelihood()));
  }

  Circumstances onWordOf(String speaker) {
    return new Circumstances(firmness, abstained, speaker, expert, when, place, reasons);
  }

  Circumstances during(TimeInterval other) {
    return new Circumstances(firmness, abstained, source, expert, other, place, reasons);
  }

  /** Words that assert nothing. */
  Circumstances abstaining() {
    return new Circumstances(firmness, true, source, expert, when, place, reasons);
  }

  /** The same there, unless a place was told. */
  Circumstances at(Optional<String> other) {
    return new Circumstances(
        firmness,
        abstained,
        source,
        expert,
        when,
        place == null ? other.orElse(null) : place,
        reasons);
  }

  Circumstances timeless() {
    return new Circumstances(
        firmness, abstained, source, expert, TimeInterval.UNKNOWN, place, reasons);
  }

  /** Reads the circumstances of an act with this trigger, carried by this anchor. */
  static Circumstances of(Scene scene, Token trigger, Token anchor) {
    return new Finder(scene, trigger, anchor).find();
  }

  /** Gathers circumstances around one act. */
  private static final class Finder {
    private final Scene scene;
    private final Token trigger;
    private final Token anchor;
    private final List<Reason> reasons = new ArrayList<>();

    Finder(Scene scene, Token trigger, Token anchor) {
      this.scene = scene;
      this.trigger = trigger;
      this.anchor = anchor;
    }

    Circumstances find() {
      Judgement judgement = scene.firmness().judge(anchor);
      if (!anchor.equals(trigger)) {
        judgement = strongerOf(judgement, scene.firmness().judge(trigger));
      }
      Optional<Weighed> weighed = Weights.find(scene, trigger);
      Optional<Token> judge =
          weighed
              .flatMap(found -> Weighing.findJudge(scene.sentence(), scene.lexicon(), found))
              .or(judgement::findJudge);
      Voice voice = new Voice(scene, anchor);
      Optional<Speaker> speaker =
          voice.find(judge).or(() -> weighed.flatMap(found -> voice.findExpert()));
      String source = speaker.map(Speaker::name).orElse(null);
      boolean expert = speaker.map(Speaker::expert).orElse(false);
      boolean outside = judgement.foretold() && speaker.filter(voice::isOutsider).isPresent();
      Firmness firmness =
          weighed
              .map(found -> Weights.firmness(found.likelihood()))
              .orElse(outside ? expected(judgement.firmness()) : judgement.firmness());
      weighed.ifPresent(found -> reasons.add(new Reason("status", found.words(), "likelihood")));
      if (!judgement.words().isEmpty()) {
        reasons.add(new Reason("status", String.join(" … ", judgement.words()), "firmness"));
      }
      if (source != null) {
        reasons.add(new Reason("source", source, "attribution"));
      }
      return new Circumstances(
          firmness,
          judgement.abstained() && weighed.isEmpty(),
          source,
          expert,
          when(firmness, source != null),
          new Whereabouts(scene, trigger, anchor).find().orElse(null),
          reasons);
    }

    private static Judgement strongerOf(Judgement carrier, Judgement noun) {
      return carrier.isPlain() && !noun.isPlain() ? noun : carrier;
    }

    /** An outsider's or expert's "will" is an expectation. */
    private static Firmness expected(Firmness firmness) {
      return new Firmness(ClaimStatus.EXPECTED, firmness.negated(), firmness.likelihood());
    }

    private TimeInterval when(Firmness firmness, boolean quoted) {
      Optional<Dating.Dated> dated = new Dating(scene, trigger, anchor).find(firmness, quoted);
      dated.ifPresent(
          found ->
              reasons.add(new Reason("dates", found.words(), Dating.tense(firmness).toString())));
      return dated.map(Dating.Dated::when).orElse(TimeInterval.UNKNOWN);
    }
  }
}
