package org.dragoman.question.precedent;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.dragoman.question.Band;
import org.dragoman.question.Forecast;
import org.dragoman.question.Outcomes;
import org.dragoman.question.precedent.ReferenceClass.Case;

/** Earlier forecasts in the news as a class: how often what was said like that came true. */
final class Sayings {

  private static final Outcomes YES_NO = new Outcomes.YesNo();

  private Sayings() {}

  /** Said as firmly of the same type of act or stage; as firmly of anything; however firmly. */
  static List<ReferenceClass> like(Forecast opinion, Past past) {
    Band band = opinion.band();
    if (band == null) {
      return List.of(all(past));
    }
    String type = opinion.matter().criterion().typeCode();
    return List.of(
        of(
            past,
            "forecasts of " + type + " at " + band,
            one ->
                Objects.equals(one.band(), band)
                    && one.matter().criterion().typeCode().equals(type)),
        of(past, "forecasts at " + band, one -> Objects.equals(one.band(), band)),
        all(past));
  }

  /** However firmly it was said. */
  static ReferenceClass all(Past past) {
    return of(past, "forecasts in the news", one -> true);
  }

  private static ReferenceClass of(Past past, String words, Predicate<Forecast> wanted) {
    return new ReferenceClass(
        words,
        YES_NO,
        past.settled().stream()
            .filter(one -> wanted.test(one.forecast()))
            .map(
                one ->
                    new Case(one.outcome().index(), one.forecast().made(), one.forecast().claims()))
            .toList());
  }
}
