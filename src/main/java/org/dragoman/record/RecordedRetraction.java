package org.dragoman.record;

import java.time.Instant;
import org.dragoman.claim.ClaimId;
import org.jspecify.annotations.Nullable;

/** Who took back a claim, when and why, and which claim stands in its place, if any. */
public record RecordedRetraction(
    ClaimId claim, @Nullable ClaimId replacement, String who, String why, Instant recorded) {}
