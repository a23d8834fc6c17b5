/** Claims that cannot both hold, one rule a class; pure functions of claims. */
@NullMarked
package org.dragoman.view.contradiction;

import org.jspecify.annotations.NullMarked;
