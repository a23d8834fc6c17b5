package org.dragoman.view.contradiction;

import org.dragoman.claim.RecordedClaim;

/**
 * Two claims that cannot both hold.
 *
 * @param why in a few words: {@code different dates}, {@code asserted and denied}
 * @param one the one published first
 */
public record Contradiction(String why, RecordedClaim one, RecordedClaim other) {}
