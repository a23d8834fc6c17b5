/**
 * Files, folders and streams of news to reports. Bad input becomes named problems, never a failure.
 */
@NullMarked
package org.dragoman.intake;

import org.jspecify.annotations.NullMarked;
