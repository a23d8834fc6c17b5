/** The agreements of a record and what cannot both hold. */
@NullMarked
package org.dragoman.desk.agreement;

import org.jspecify.annotations.NullMarked;
