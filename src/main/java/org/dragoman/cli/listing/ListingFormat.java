package org.dragoman.cli.listing;

/** How a listing is printed; the names are what {@code --format} takes. */
public enum ListingFormat {
  table,
  jsonl,
  csv,
  md
}
