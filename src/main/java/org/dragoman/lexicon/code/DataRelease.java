package org.dragoman.lexicon.code;

import java.time.LocalDate;

/**
 * A release of a data set whose rows bear no date of publication.
 *
 * @param name the data set and the release: {@code ATOP 4.01}
 */
public record DataRelease(String name, LocalDate published) {}
