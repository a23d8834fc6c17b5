package org.dragoman.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.StoredReport;
import org.dragoman.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code show}: opens a reference or a claim down to its sentence. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Show the sentence behind a reference such as r07:3, or behind a claim id.")
final class ShowCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "REF",
      description = "document:n (n = sentence, 0 = headline) or a claim id.")
  private List<String> references = List.of();

  @Mixin private final RecordOption recordOption;

  @Mixin private final LexiconOption lexicon;

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.recordOption = new RecordOption(surroundings);
    this.lexicon = new LexiconOption(surroundings);
  }

  @Override
  public Integer call() {
    try (ClaimRecord record = recordOption.open()) {
      references.forEach(text -> show(record, text));
    }
    return ExitCode.FINE;
  }

  private void show(ClaimRecord record, String text) {
    Optional<RecordedClaim> claim = ClaimId.find(text).flatMap(record::findClaim);
    Reference reference =
        claim
            .map(RecordedClaim::reference)
            .or(() -> Reference.find(text))
            .orElseThrow(
                () ->
                    new UsageException(
                        "'"
                            + Printable.of(text)
                            + "' is neither a reference such as r07:3 nor the id of a recorded"
                            + " claim"));
    if (reference instanceof Reference.InReport sentence) {
      showSentence(record, sentence);
    } else if (claim.isEmpty()) {
      showRow(record, reference);
    }
    claim.ifPresent(found -> printAsked(record, found));
  }

  /** A claim asked for by its id also where it no longer counts. */
  private void printAsked(ClaimRecord record, RecordedClaim claim) {
    boolean listed =
        record.claimsAt(claim.reference()).stream()
            .anyMatch(other -> other.claim().id().equals(claim.claim().id()));
    boolean inReport = claim.reference() instanceof Reference.InReport;
    boolean retracted = !record.retractionsOf(claim.claim().id()).isEmpty();
    if (!inReport || !listed && !retracted) {
      surroundings.out().println("[" + Printable.of(claim.reference().toString()) + "]");
      surroundings.out().println();
      print(record, claim);
    }
  }

  private void showRow(ClaimRecord record, Reference reference) {
    List<RecordedClaim> claims = record.claimsAt(reference);
    if (claims.isEmpty()) {
      throw new UsageException("the record holds no row '" + reference + "'");
    }
    surroundings.out().println("[" + reference + "]" + publisherOf(claims.get(0)));
    surroundings.out().println();
    claims.forEach(claim -> print(record, claim));
  }

  private String publisherOf(RecordedClaim claim) {
    String publisher = claim.publisher();
    return publisher == null
        ? ""
        : " (" + Printable.of(Ratings.load(lexicon).rated(publisher)) + ")";
  }

  private void showSentence(ClaimRecord record, Reference.InReport reference) {
    StoredReport stored =
        record
            .findReport(reference.document())
            .orElseThrow(
                () ->
                    new UsageException(
                        "the record holds no report '"
                            + reference.document()
                            + "'; brief its folder first, or name the record with --record"));
    Sentence sentence =
        stored
            .findSentence(reference.sentence())
            .orElseThrow(
                () ->
                    new UsageException(
                        reference.document()
                            + " has no sentence "
                            + reference.sentence()
                            + "; it has "
                            + stored.reading().sentences().stream()
                                .filter(s -> s.number() > 0)
                                .count()));
    Ratings ratings = Ratings.load(lexicon);
    surroundings.out().println(Printable.of(heading(reference, stored, ratings)));
    surroundings.out().println();
    surroundings.out().println(paragraph(stored, sentence));
    surroundings.out().println();
    List<RecordedClaim> claims = record.claimsAt(reference);
    claims.forEach(claim -> print(record, claim));
    List<RecordedClaim> retracted = retracted(record, stored, reference);
    retracted.forEach(claim -> print(record, claim));
    if (claims.isEmpty() && retracted.isEmpty()) {
      surroundings.out().println("  No claims were read from this sentence.");
    }
  }

  /** Claims of the reading that were taken back. */
  private static List<RecordedClaim> retracted(
      ClaimRecord record, StoredReport stored, Reference.InReport reference) {
    return stored.claimsOf(reference.sentence()).stream()
        .filter(claim -> !record.retractionsOf(claim.claim().id()).isEmpty())
        .toList();
  }

  private void print(ClaimRecord record, RecordedClaim recorded) {
    surroundings.out().println(ClaimTable.withId(recorded));
    record
        .retractionsOf(recorded.claim().id())
        .forEach(
            retraction ->
                surroundings.out().println("            " + ClaimTable.account(retraction)));
  }

  private static String heading(Reference reference, StoredReport stored, Ratings ratings) {
    String origin =
        Objects.toString(stored.report().published(), "undated")
            + (stored.report().publisher() == null
                ? ""
                : ", " + ratings.rated(stored.report().publisher()));
    return "["
        + reference
        + "] "
        + Objects.requireNonNullElse(stored.report().headline(), stored.document())
        + " ("
        + origin
        + ")";
  }

  /** The sentence's paragraph, the sentence itself between arrows. */
  private static String paragraph(StoredReport stored, Sentence sentence) {
    StringBuilder text = new StringBuilder();
    for (Sentence other : stored.reading().sentences()) {
      if (other.paragraph() == sentence.paragraph()) {
        String words =
            Printable.of(other.span().of(stored.report().text()).replaceAll("\\s+", " "));
        text.append(other.equals(sentence) ? ">>> " + words + " <<<" : words).append(' ');
      }
    }
    return text.toString().strip();
  }
}
