package org.dragoman.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dragoman.codes.SourceRating;
import org.dragoman.lexicon.PublisherRatings;
import org.jspecify.annotations.Nullable;

/** How publishers are rated, in words and fields. */
final class Ratings {

  private final PublisherRatings ratings;

  private Ratings(PublisherRatings ratings) {
    this.ratings = ratings;
  }

  static Ratings load(LexiconOption lexicon) {
    return new Ratings(PublisherRatings.load(lexicon.files()));
  }

  /** The publisher's name, with its rating behind it where it has one: {@code Hanseo Daily B2}. */
  String rated(String publisher) {
    SourceRating rating = ratings.of(publisher);
    return rating.isKnown() ? publisher + " " + rating : publisher;
  }

  /** Adds {@code reliability} and {@code credibility}. */
  void put(ObjectNode row, @Nullable String publisher) {
    SourceRating rating = ratings.of(publisher);
    row.put("reliability", rating.reliability().name());
    row.put("credibility", rating.credibility().number());
  }
}
