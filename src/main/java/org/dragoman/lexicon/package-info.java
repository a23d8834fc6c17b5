/**
 * Who is who and which words mean which act, as data files that a political scientist can edit.
 * Loaded and validated here, with file and line in every message. May touch claims, codes and
 * texts.
 */
@NullMarked
package org.dragoman.lexicon;

import org.jspecify.annotations.NullMarked;
