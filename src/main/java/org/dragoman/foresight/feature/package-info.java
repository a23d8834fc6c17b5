/** What the past says about each candidate for an open place in an event, as numbers.\n */
@NullMarked
package org.dragoman.foresight.feature;

import org.jspecify.annotations.NullMarked;
