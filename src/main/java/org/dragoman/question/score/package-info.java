/**
 * How right forecasters were: scores of groups of ledger entries with their intervals, and
 * calibration. Pure functions of ledger entries.
 */
@NullMarked
package org.dragoman.question.score;

import org.jspecify.annotations.NullMarked;
