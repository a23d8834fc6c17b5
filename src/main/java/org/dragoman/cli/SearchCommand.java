package org.dragoman.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dragoman.cli.listing.Citations;
import org.dragoman.cli.listing.Listing;
import org.dragoman.cli.listing.ListingFormat;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.FoundSentence;
import org.dragoman.record.SentenceQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: sentences of the record's reports by their words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Find sentences of the recorded reports by their words, the best first.")
final class SearchCommand implements Callable<Integer> {

  private static final List<String> FIELDS =
      List.of(
          "reference",
          "published",
          "publisher",
          "reliability",
          "credibility",
          "score",
          "words",
          "claims");

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORD",
      description =
          "All must stand in the sentence, whatever their ending. '\"red line\"' a phrase, -word"
              + " not this one, wor* a beginning, 'one | other' either.")
  private List<String> words = List.of();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Published by this one, or with a claim of this speaker.")
  private @Nullable String source;

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "Published that day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "Published that day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--limit",
      defaultValue = "20",
      description = "At most so many sentences; default ${DEFAULT-VALUE}.")
  private int limit = 20;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table (default), jsonl, csv or md.")
  private ListingFormat format = ListingFormat.table;

  @Mixin private final KnownOptions known = new KnownOptions();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  SearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    SentenceQuery query = query();
    Ratings ratings = Ratings.load(lexicon);
    try (ClaimRecord record = recordOption.open()) {
      List<FoundSentence> found = record.search(query);
      if (found.isEmpty()) {
        surroundings.err().println("no sentence of the record answers");
      }
      surroundings.out().print(render(found, record, ratings));
    }
    return ExitCode.FINE;
  }

  private SentenceQuery query() {
    String text = String.join(" ", words);
    if (text.isBlank()) {
      throw new UsageException("search takes words to look for");
    }
    if (limit < 1) {
      throw new UsageException("--limit takes a number from 1, not " + limit);
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new UsageException("--to " + to + " lies before --from " + from);
    }
    return new SentenceQuery(text, known.query(), source, from, to, limit);
  }

  private String render(List<FoundSentence> found, ClaimRecord record, Ratings ratings) {
    if (format != ListingFormat.table) {
      return new Listing(
              FIELDS, found.stream().map(sentence -> row(sentence, record, ratings)).toList())
          .render(format);
    }
    StringBuilder text = new StringBuilder();
    found.forEach(sentence -> text.append(paragraph(sentence, ratings)));
    return text.toString();
  }

  private static String paragraph(FoundSentence sentence, Ratings ratings) {
    String publisher = sentence.publisher();
    return Printable.of(
            "["
                + sentence.reference()
                + "] "
                + Objects.requireNonNullElse(sentence.published(), "undated")
                + (publisher == null ? "" : ", " + ratings.rated(publisher)))
        + "\n    "
        + Printable.of(sentence.words())
        + "\n";
  }

  private static ObjectNode row(FoundSentence sentence, ClaimRecord record, Ratings ratings) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("reference", sentence.reference().toString());
    row.put("published", Objects.toString(sentence.published(), null));
    row.put("publisher", sentence.publisher());
    ratings.put(row, sentence.publisher());
    row.put("score", Math.round(sentence.score() * 1000) / 1000.0);
    row.put("words", sentence.words());
    row.set("claims", Citations.ids(record.claimsAt(sentence.reference())));
    return row;
  }
}
