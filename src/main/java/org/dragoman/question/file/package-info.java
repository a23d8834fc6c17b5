/** Questions as YAML text. */
@NullMarked
package org.dragoman.question.file;

import org.jspecify.annotations.NullMarked;
