package org.dragoman.question;

import java.util.Map;
import java.util.Optional;
import org.dragoman.claim.ClaimStatus;

/** The shipped defaults, for tests; nobody speaks for anybody. */
public final class Reading {

  public static final ForecastDefaults DEFAULTS =
      new ForecastDefaults(
          Map.of(
              ClaimStatus.PLANNED, new Band(80, 95),
              ClaimStatus.EXPECTED, new Band(55, 80),
              ClaimStatus.POSSIBLE, new Band(20, 45)),
          90,
          7,
          new Band(80, 95),
          3,
          4);

  public static final Forecasters FORECASTERS =
      new Forecasters(Map.of(), (speaker, day) -> Optional.empty());

  public static final Forecasts FORECASTS = new Forecasts(DEFAULTS, FORECASTERS);

  private Reading() {}
}
