package org.dragoman.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the record knows it, with its three dates kept apart: when it happens ({@code
 * claim.when()}), when it was reported, when we read it.
 *
 * @param reference how people name the sentence or the row it stands in
 * @param published the report's date; null where the report is undated
 * @param words the sentence as written; null where a data set gives none
 * @param url where the report or the row's story can be read
 * @param recorded when it entered the record
 */
public record RecordedClaim(
    Claim claim,
    Reference reference,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String words,
    @Nullable String url,
    Instant recorded) {}
