/**
 * Forecasts that claims make, what became of them, and how right their forecasters were. Pure
 * functions of claims; may touch views.
 */
@NullMarked
package org.dragoman.question;

import org.jspecify.annotations.NullMarked;
