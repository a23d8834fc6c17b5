package org.dragoman.desk.happening;

import org.dragoman.record.ClaimQuery;
import org.dragoman.record.ClaimRecord;

/** A question covers more claims than fit into memory; the message says how to narrow it. */
public final class TooManyClaimsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** So many are merged at once; more would not fit into the memory of a small machine. */
  public static final long MOST_CLAIMS = 300_000;

  /** Complains where a query would give more claims than that. */
  public static void check(ClaimRecord record, ClaimQuery query, long most) {
    long count = record.count(query);
    if (count > most) {
      throw new TooManyClaimsException(count, most);
    }
  }

  private TooManyClaimsException(long claims, long most) {
    super(
        String.format(
            java.util.Locale.ROOT,
            "%,d claims are in question, more than %,d; narrow it by --about RUS,PRK, --type"
                + " CONSULT or --from and --to",
            claims,
            most));
  }
}
