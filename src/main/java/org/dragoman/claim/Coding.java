package org.dragoman.claim;

import org.jspecify.annotations.Nullable;

/**
 * How a data set itself coded what a claim asserts; not part of the claim's identity.
 *
 * @param scheme {@code CAMEO} or {@code PLOVER}
 * @param code as the data set writes it, leading zeros kept: {@code 042}
 * @param score conflict (negative) to cooperation (positive) on the scheme's own scale: Goldstein's
 *     −10 to 10, or PLOVER's; null where the data set gives none
 */
public record Coding(String scheme, String code, @Nullable Double score) {}
