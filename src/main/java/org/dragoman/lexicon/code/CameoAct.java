package org.dragoman.lexicon.code;

import org.dragoman.codes.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO code and what it is in PLOVER.
 *
 * @param code with its leading zeros: {@code 042}
 * @param type null where PLOVER codes no such act
 * @param goldstein −10 (conflict) to 10 (cooperation); null where the scale gives none
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 */
public record CameoAct(
    String code,
    @Nullable PloverType type,
    @Nullable String mode,
    @Nullable Double goldstein,
    int quad) {}
