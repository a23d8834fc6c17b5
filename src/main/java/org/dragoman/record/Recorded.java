package org.dragoman.record;

import java.time.Instant;

/** An entry as it was written, with when. */
public record Recorded<T extends Entry>(T entry, Instant recorded) {}
