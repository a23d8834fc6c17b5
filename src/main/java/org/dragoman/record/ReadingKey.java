package org.dragoman.record;

import java.time.LocalDate;
import org.dragoman.claim.ReportId;
import org.jspecify.annotations.Nullable;

/** What makes a reading worth doing only once: the same text, date, reader and lexicon. */
public record ReadingKey(
    ReportId report, @Nullable LocalDate published, String reader, String lexicon) {}
