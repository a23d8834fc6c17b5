/**
 * The vocabulary: what one report asserts, how firmly, on whose word, from which sentence. Only
 * claims assert anything about the world. May touch text and codes only.
 */
@NullMarked
package org.dragoman.claim;

import org.jspecify.annotations.NullMarked;
