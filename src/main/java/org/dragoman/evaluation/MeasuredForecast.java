package org.dragoman.evaluation;

/**
 * A forecast as far as measuring compares it.
 *
 * @param forecaster who makes it
 * @param event what is forecast: kind, type, all parties and form, in one line
 * @param band of likelihood in percent
 */
public record MeasuredForecast(String forecaster, String event, String band) {

  /** The same thing forecast as likely by speakers of the same name, half a name being enough. */
  boolean agrees(MeasuredForecast other) {
    return event.equals(other.event)
        && band.equals(other.band)
        && Attribute.sameSpeaker(forecaster, other.forecaster);
  }
}
