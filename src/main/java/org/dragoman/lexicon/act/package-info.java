/**
 * Which words mean which act: frames of patterns, word classes and operators of firmness, loaded
 * from the YAML files in {@code data/acts}.
 */
@NullMarked
package org.dragoman.lexicon.act;

import org.jspecify.annotations.NullMarked;
