package org.dragoman.exchange.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.claim.Digest;
import org.dragoman.question.Forecaster;
import org.dragoman.question.Probabilities;
import org.dragoman.question.Question;
import org.dragoman.question.file.QuestionFile;
import org.dragoman.record.Entry;

/** What the rows of one file make, and what becomes of those that make nothing. */
final class Gathering {

  static final String UNKNOWN_QUESTION = "a question that the record does not hold";

  private record Said(String question, String forecaster, java.time.LocalDate made) {}

  private record At(Instant moment, Entry.Sealed sealed) {}

  private final Book book;
  private final Map<String, Entry.Asked> asked = new LinkedHashMap<>();
  private final Map<String, Entry.Ruling> rulings = new LinkedHashMap<>();
  private final Map<Said, At> sealed = new LinkedHashMap<>();
  private final Map<String, Long> passedOver = new TreeMap<>();
  private final Map<String, List<Long>> rejected = new TreeMap<>();

  Gathering(Book book) {
    this.book = book;
  }

  void ask(Question question) {
    if (asked.containsKey(question.id())) {
      throw new RowProblem("a question that stands twice in the file");
    }
    String document = QuestionFile.write(question);
    if (!QuestionFile.read(document).equals(question)) {
      throw new RowProblem("a text that cannot be kept as it is");
    }
    asked.put(question.id(), new Entry.Asked(question.id(), document));
  }

  boolean knows(String question) {
    return findWording(question).isPresent();
  }

  private Optional<String> findWording(String question) {
    Entry.Asked here = asked.get(question);
    return here == null ? book.findWording(question) : Optional.of(Digest.sha256(here.document()));
  }

  void rule(Entry.Ruling ruling) {
    if (!knows(ruling.question())) {
      throw new RowProblem(UNKNOWN_QUESTION);
    }
    Entry.Ruling before = rulings.putIfAbsent(ruling.question(), ruling);
    if (before != null) {
      ruleAgain(before, ruling);
    }
  }

  /** The same for a later date says nothing new; the first day on which it was known counts. */
  private void ruleAgain(Entry.Ruling before, Entry.Ruling ruling) {
    if (!Objects.equals(before.outcome(), ruling.outcome())) {
      throw new RowProblem("a question resolved in two ways in the file");
    }
    passOver("resolutions told for several dates");
    if (ruling.day().isBefore(before.day())) {
      rulings.put(ruling.question(), ruling);
    }
  }

  /**
   * Seals the probability of yes; of several of a day the last counts.
   *
   * @param moment when it was made
   */
  void seal(String question, Forecaster forecaster, Instant moment, double yes, String reason) {
    String wording = findWording(question).orElseThrow(() -> new RowProblem(UNKNOWN_QUESTION));
    Entry.Sealed forecast =
        new Entry.Sealed(
            question,
            wording,
            forecaster.name(),
            forecaster.kind().code(),
            Moments.day(moment),
            Probabilities.ofYes(yes).of(),
            reason,
            List.of(),
            0);
    Said said = new Said(question, forecaster.name(), forecast.made());
    At before = sealed.get(said);
    if (before != null && before.moment().equals(moment)) {
      throw new RowProblem("a forecast that stands twice in the file");
    }
    if (before != null) {
      passOver("forecasts followed by another on the same day");
    }
    if (before == null || before.moment().isBefore(moment)) {
      sealed.put(said, new At(moment, forecast));
    }
  }

  void passOver(String why) {
    passedOver.merge(why, 1L, Long::sum);
  }

  void reject(long place, String why) {
    rejected.computeIfAbsent(why, key -> new ArrayList<>()).add(place);
  }

  /** What is new, questions first. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(asked.values());
    entries.addAll(rulings.values());
    sealed.values().forEach(one -> entries.add(one.sealed()));
    entries.removeIf(book::holds);
    return entries;
  }

  LedgerReport report(SourceFile file) {
    return new LedgerReport(
        String.valueOf(file.path().getFileName()),
        file.format(),
        file.rows().size() + file.spoilt().size(),
        tally(List.copyOf(asked.values())),
        tally(sealed.values().stream().map(At::sealed).toList()),
        tally(List.copyOf(rulings.values())),
        passedOver,
        rejected);
  }

  private LedgerReport.Tally tally(List<? extends Entry> entries) {
    long known = entries.stream().filter(book::holds).count();
    return new LedgerReport.Tally(entries.size() - known, known);
  }
}
