/**
 * Immutable text, spans of characters and sentences. Knows nothing of politics; on the JDK alone.
 */
@NullMarked
package org.dragoman.text;

import org.jspecify.annotations.NullMarked;
