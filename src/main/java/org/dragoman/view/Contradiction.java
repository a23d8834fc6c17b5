package org.dragoman.view;

import org.dragoman.claim.RecordedClaim;

/**
 * Two claims that cannot both hold.
 *
 * @param why in a few words: {@code different dates}, {@code asserted and denied}
 */
public record Contradiction(String why, RecordedClaim one, RecordedClaim other) {}
