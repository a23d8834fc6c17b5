/** Why a forecast was made, in words, with the past events it rests on.\n */
@NullMarked
package org.dragoman.foresight.explanation;

import org.jspecify.annotations.NullMarked;
