/**
 * Questions of the field with their forecasts and resolutions, into the record and out of it. May
 * use questions and the record.
 */
@NullMarked
package org.dragoman.exchange.ledger;

import org.jspecify.annotations.NullMarked;
