/** Learners that order candidates, their training and their files.\n */
@NullMarked
package org.dragoman.foresight.model;

import org.jspecify.annotations.NullMarked;
