/** What would change if claims were added or left out; nothing is written to the record. */
@NullMarked
package org.dragoman.desk.whatif;

import org.jspecify.annotations.NullMarked;
