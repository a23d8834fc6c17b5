package org.dragoman.claim;

/**
 * The event or agreement that a promise, demand, threat, accusation, refusal or red line is about.
 *
 * @param type a PLOVER type in capitals or an agreement type such as {@code signed}
 */
public record InnerEvent(String type, Sides sides, boolean negated, TimeInterval when) {}
