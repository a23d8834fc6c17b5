package org.dragoman.desk.happening;

/** A question covers more claims than fit into memory; the message says how to narrow it. */
public final class TooManyClaimsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManyClaimsException(long claims, long most) {
    super(
        String.format(
            java.util.Locale.ROOT,
            "%,d claims are in question, more than %,d; narrow it by --about RUS,PRK, --type"
                + " CONSULT or --from and --to",
            claims,
            most));
  }
}
