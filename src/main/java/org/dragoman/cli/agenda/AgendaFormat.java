package org.dragoman.cli.agenda;

import java.util.Optional;
import org.dragoman.cli.listing.ListingFormat;

/** How the agenda is printed; the names are what {@code --format} takes. */
public enum AgendaFormat {
  table,
  jsonl,
  csv,
  md,
  ics;

  /** The form of the listing; empty for a calendar. */
  public Optional<ListingFormat> listing() {
    return this == ics ? Optional.empty() : Optional.of(ListingFormat.valueOf(name()));
  }
}
