/** What would be otherwise, as rows and as text. */
@NullMarked
package org.dragoman.cli.whatif;

import org.jspecify.annotations.NullMarked;
