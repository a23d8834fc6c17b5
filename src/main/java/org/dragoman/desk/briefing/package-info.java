/**
 * The desk briefing: what the claims known on a day add up to, in eight sections, each line with
 * its references.
 */
@NullMarked
package org.dragoman.desk.briefing;

import org.jspecify.annotations.NullMarked;
