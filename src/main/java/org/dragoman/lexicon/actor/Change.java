package org.dragoman.lexicon.actor;

import java.time.LocalDate;

/** A name stands for another actor from a day on. */
record Change(Name name, LocalDate from) {}
