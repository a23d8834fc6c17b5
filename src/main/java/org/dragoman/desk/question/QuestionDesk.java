package org.dragoman.desk.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.claim.Digest;
import org.dragoman.desk.question.AskedQuestion.Wording;
import org.dragoman.question.Outcome;
import org.dragoman.question.Question;
import org.dragoman.question.QuestionException;
import org.dragoman.question.Resolution;
import org.dragoman.question.Verdict;
import org.dragoman.question.file.QuestionFile;
import org.dragoman.record.ClaimRecord;
import org.dragoman.record.Entry;
import org.dragoman.record.Recorded;
import org.jspecify.annotations.Nullable;

/** Keeps the questions of a record: asks, lists and rules on them. */
public final class QuestionDesk {

  private final ClaimRecord record;

  public QuestionDesk(ClaimRecord record) {
    this.record = record;
  }

  /** In the order in which they were first asked. */
  public List<AskedQuestion> list() {
    return list(null);
  }

  /**
   * In the order in which they were first asked.
   *
   * @param knownAt only what was recorded at or before this moment; null for all
   */
  List<AskedQuestion> list(@Nullable Instant knownAt) {
    Map<String, List<Wording>> wordings = new LinkedHashMap<>();
    for (Recorded<Entry.Asked> asked : known(record.questions(), knownAt)) {
      add(wordings.computeIfAbsent(asked.entry().question(), id -> new ArrayList<>()), asked);
    }
    Map<String, List<Entry.Ruling>> rulings = new LinkedHashMap<>();
    known(record.rulings(), knownAt)
        .forEach(
            ruling ->
                rulings
                    .computeIfAbsent(ruling.entry().question(), id -> new ArrayList<>())
                    .add(ruling.entry()));
    return wordings.entrySet().stream()
        .map(
            one ->
                new AskedQuestion(
                    one.getKey(), one.getValue(), rulings.getOrDefault(one.getKey(), List.of())))
        .toList();
  }

  static <T extends Entry> List<Recorded<T>> known(
      List<Recorded<T>> entries, @Nullable Instant knownAt) {
    return entries.stream()
        .filter(one -> knownAt == null || !one.recorded().isAfter(knownAt))
        .toList();
  }

  private static void add(List<Wording> wordings, Recorded<Entry.Asked> asked) {
    String document = asked.entry().document();
    String digest = digest(document);
    boolean same = !wordings.isEmpty() && wordings.get(wordings.size() - 1).digest().equals(digest);
    if (!same) {
      wordings.add(
          new Wording(wordings.size() + 1, QuestionFile.read(document), digest, asked.recorded()));
    }
  }

  /** What names a wording. */
  static String digest(String document) {
    return Digest.sha256(document);
  }

  /**
   * @throws QuestionException where the record holds none of this id
   */
  public AskedQuestion get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new QuestionException(
                    "the record holds no question '" + id + "'; see question list"));
  }

  public Optional<AskedQuestion> find(String id) {
    return list().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Asks questions, all or none; an id that is known gets a new wording beside the old ones, the
   * same again changes nothing.
   */
  public void ask(List<Question> questions) {
    record.append(questions.stream().<Entry>map(QuestionDesk::entry).toList());
  }

  /**
   * Whether a question may be asked on a day.
   *
   * @throws QuestionException where the record could never answer it, or could have already
   */
  public static void check(Question question, LocalDate day) {
    if (!question.matter().criterion().isCheckable()) {
      throw new QuestionException(
          "its criterion cannot be checked against claims: give an 'event' or an 'agreement' with"
              + " its parties");
    }
    if (question.matter().window().to().isBefore(day)) {
      throw new QuestionException(
          "its window "
              + question.matter().window()
              + " lies in the past: today is "
              + day
              + " (--as-of asks it as of an earlier day)");
    }
  }

  /** A question as an entry of the record. */
  public static Entry.Asked entry(Question question) {
    return new Entry.Asked(question.id(), QuestionFile.write(question));
  }

  /**
   * Rules on a question, whatever the record says of it.
   *
   * @param outcome one of its outcomes; null annuls it
   * @throws QuestionException where it has no such outcome
   */
  public void rule(String id, @Nullable String outcome, LocalDate day, String who, String why) {
    if (who.isBlank() || why.isBlank()) {
      throw new QuestionException("a ruling says who rules and why");
    }
    Question.checkPlain("who rules", who);
    Question.checkPlain("why", why);
    List<String> outcomes = get(id).latest().question().matter().outcomes().names();
    if (outcome != null && !outcomes.contains(outcome)) {
      throw new QuestionException(
          "'"
              + outcome
              + "' is none of the outcomes of "
              + id
              + ": "
              + String.join(", ", outcomes));
    }
    record.append(List.of(new Entry.Ruling(id, outcome, day, who, why)));
  }

  /** How a wording stands on a day: as ruled by then, else by what claims tell. */
  public static Verdict verdict(
      AskedQuestion asked, Wording wording, Resolution resolution, LocalDate day) {
    Entry.Ruling ruling = asked.rulingOn(day).orElse(null);
    if (ruling == null) {
      return resolution.of(wording.question().matter());
    }
    String outcome = ruling.outcome();
    if (outcome == null) {
      return new Verdict.Annulled(ruling.who(), ruling.why());
    }
    int index = wording.question().matter().outcomes().names().indexOf(outcome);
    return index < 0
        ? resolution.of(wording.question().matter())
        : new Verdict.Known(
            new Outcome(
                index,
                ruling.day(),
                false,
                List.of(),
                "ruled by " + ruling.who() + ": " + ruling.why()));
  }
}
