/** Sentences as tokens with tags, lemmas and dependencies. The only place that touches CoreNLP. */
@NullMarked
package org.dragoman.reading.syntax;

import org.jspecify.annotations.NullMarked;
