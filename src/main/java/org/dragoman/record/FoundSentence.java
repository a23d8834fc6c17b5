package org.dragoman.record;

import java.time.LocalDate;
import org.dragoman.claim.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that answers a {@link SentenceQuery}.
 *
 * @param words the sentence as written
 * @param score how well it answers (BM25); comparable within one answer only
 */
public record FoundSentence(
    Reference.InReport reference,
    @Nullable LocalDate published,
    @Nullable String publisher,
    String words,
    double score) {}
