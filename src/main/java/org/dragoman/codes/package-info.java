/**
 * The code tables of the field: PLOVER types, ICD 203 likelihoods, kinds of instruments and
 * provisions. On the JDK alone.
 */
@NullMarked
package org.dragoman.codes;

import org.jspecify.annotations.NullMarked;
