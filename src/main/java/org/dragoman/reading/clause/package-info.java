/**
 * Clauses: predicates with their participants, tense, modality and polarity, free of any event
 * ontology. Everything here is grammar; nothing here is politics.
 */
@NullMarked
package org.dragoman.reading.clause;

import org.jspecify.annotations.NullMarked;
