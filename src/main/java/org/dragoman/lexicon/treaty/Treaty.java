package org.dragoman.lexicon.treaty;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.ActorCode;
import org.dragoman.codes.AgreementForm;
import org.jspecify.annotations.Nullable;

/** An agreement whose name alone says who is party to it. */
public record Treaty(
    String name,
    List<String> aliases,
    List<ActorCode> parties,
    AgreementForm form,
    @Nullable LocalDate signed) {

  public Treaty {
    aliases = List.copyOf(aliases);
    parties = List.copyOf(parties);
  }
}
