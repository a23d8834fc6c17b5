package org.dragoman.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the record knows it, with its three dates kept apart: when it happens ({@code
 * claim.when()}), when it was reported, when we read it.
 *
 * @param reference how people name the sentence it stands in
 * @param published the report's date; null where the report is undated
 * @param recorded when it entered the record
 */
public record RecordedClaim(
    Claim claim,
    Reference reference,
    @Nullable LocalDate published,
    @Nullable String publisher,
    Instant recorded) {}
