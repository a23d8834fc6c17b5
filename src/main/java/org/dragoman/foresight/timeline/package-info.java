/**
 * Events in order of days: who did what to whom, numbered for the engine in an order that depends
 * on\n * names and days alone.\n
 */
@NullMarked
package org.dragoman.foresight.timeline;

import org.jspecify.annotations.NullMarked;
