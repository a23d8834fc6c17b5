/**
 * Agreements by all that is claimed of them: stages, provisions, what each source says, in force or
 * not.
 */
@NullMarked
package org.dragoman.view.agreement;

import org.jspecify.annotations.NullMarked;
