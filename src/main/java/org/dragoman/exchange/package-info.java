/** The field's formats: claims to and from what others work with. */
@NullMarked
package org.dragoman.exchange;

import org.jspecify.annotations.NullMarked;
