package org.dragoman.question.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dragoman.question.Outcomes;
import org.dragoman.question.Question;
import org.dragoman.question.QuestionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question's file says what is asked so that the record can answer it, or is refused. */
class QuestionFileTest {

  private static final String VISIT =
      """
      question: visit
      text: Will Putin visit Pyongyang in June 2024?
      window: 2024-06-12..2024-06-30
      criterion:
        event: CONSULT
        mode: visit
        actor: RUS
        recipient: [PRK]
      """;

  @Test
  void whatIsWrittenIsReadAgain() {
    String ladder =
        VISIT.replaceFirst("(?s)criterion:.*", "")
            + """
            asked: 2024-06-12
            closes: 2024-06-18
            criterion: {agreement: signed, parties: [RUS, PRK]}
            outcomes:
              - none
              - declaration: [joint-statement, joint-declaration]
              - treaty: [agreement, treaty, defence-treaty]
            sources: 1
            fine print: "Initialled is not signed: it does not count."
            """;
    for (String text : new String[] {VISIT, ladder}) {
      Question question = QuestionFile.read(text);
      assertThat(QuestionFile.read(QuestionFile.write(question))).isEqualTo(question);
    }
    assertThat(QuestionFile.read(ladder).matter().outcomes().names())
        .containsExactly("none", "declaration", "treaty");
    assertThat(QuestionFile.readAll(VISIT + "---\n" + ladder + "---\n")).hasSize(2);
  }

  @Test
  void whatIsLeftOutHasItsUsualValue() {
    Question visit = QuestionFile.read(VISIT);
    assertThat(visit.asked()).hasToString("2024-06-12");
    assertThat(visit.closes()).hasToString("2024-06-30");
    assertThat(visit.matter().sources()).isEqualTo(2);
    assertThat(visit.matter().outcomes()).isEqualTo(new Outcomes.YesNo());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "event: CONSULT | event: VISITING | 'criterion.event': 'VISITING' is none of AGREE, CONSULT",
        "event: CONSULT | agreement: signed~  parties: RUS | unknown 'criterion.actor'",
        "event: CONSULT | happening: CONSULT | unknown 'criterion.happening'",
        "actor: RUS | actor: Russia | 'Russia' is no actor code",
        "actor: RUS | mode: visit2 | Duplicate field",
        "actor: RUS | actor: [] | 'criterion.actor' is missing",
        "question: visit | question: Visit | a question's id has 1 to 80 small letters",
        "text: Will | txt: Will | unknown 'txt'",
        "2024-06-12..2024-06-30 | 2024-06-12 | 'window' is two days",
        "2024-06-12..2024-06-30 | 2024-06-30..2024-06-12 | the window ends before it begins",
        "2024-06-12..2024-06-30 | 2024-06-31..2024-07-30 | 'window' has a day as in 2024-06-19",
        "2024-06-12..2024-06-30 | 2024-06-12..+999999999-12-31 | 'window' lies in a year from 1 to 9999",
        "2024-06-12..2024-06-30 | -0001-01-01..2024-06-30 | 'window' lies in a year from 1 to 9999",
        "window: | outcomes: ladder~window: | a ladder asks what is signed",
        "window: | outcomes: [a, b]~window: | 'outcomes': 'a' is none of none < joint-statement",
        "window: | outcomes: maybe~window: | 'outcomes' is yes-no, ladder, or a list",
        "window: | sources: none~window: | 'sources' is a whole number",
        "window: | sources: 0~window: | one source at least",
        "window: | asked: 2024-07-01~window: | lies before the day on which it is asked",
        "window: | closes: 2024-07-01~window: | it must close between 2024-06-12 and 2024-06-30",
        "window: | closes: soon~window: | 'closes' has a day",
        "window: | text: [a]~window: | Duplicate field",
        "text: Will | text: [Will]~# | 'text' is a word or a number",
        "question: visit | question: {~ | is not valid YAML",
        "recipient: [PRK] | recipient: [RUS] | nobody acts on himself",
        "mode: visit | form: treaty | unknown 'criterion.form'",
        "text: Will | text: \"\\e[31m\"~# | its text holds characters that cannot be shown"
      })
  void whatCannotBeUsedIsNamed(String from, String to, String message) {
    String broken =
        VISIT.replace(
            from.replace("'", "").replace("\\n", "\n"), to.replace("'", "").replace("~", "\n"));
    assertThat(broken).isNotEqualTo(VISIT);
    assertThatThrownBy(() -> QuestionFile.read(broken))
        .isInstanceOf(QuestionException.class)
        .hasMessageContaining(message.strip());
  }

  @Test
  void withoutACriterionThatTheRecordCanAnswerItIsRefused() {
    assertThatThrownBy(() -> QuestionFile.read(VISIT.replaceFirst("(?s)criterion:.*", "")))
        .hasMessageContaining("no 'criterion' that the record could be asked for");
    assertThatThrownBy(
            () ->
                QuestionFile.read(
                    VISIT.replaceFirst("(?s)criterion:.*", "criterion: {parties: [RUS]}")))
        .hasMessageContaining("either 'event', a PLOVER type, or 'agreement', a stage");
    assertThatThrownBy(
            () ->
                QuestionFile.read(
                    VISIT.replaceFirst(
                        "(?s)criterion:.*", "criterion: {agreement: signing, parties: [RUS]}")))
        .hasMessageContaining("'criterion.agreement': 'signing' is none of signed, ratified");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[none, a: [joint-statement, joint-declaration], b: [joint-declaration, agreement, treaty, defence-treaty]] | overlap: joint-declaration stands in two",
        "[none, a: [joint-statement, joint-statement, joint-declaration, agreement, treaty, defence-treaty]] | overlap: joint-statement stands twice",
        "[] | leave out none, joint-statement",
        "{none: 1} | 'outcomes' is yes-no, ladder, or a list of steps, not an object",
        "[none, none: [joint-statement, joint-declaration, agreement, treaty, defence-treaty]] | two of the outcomes bear one name",
        "[none, joint-statement, treaty] | leave out joint-declaration, agreement, defence-treaty",
        "[joint-statement, none, joint-declaration, agreement, treaty, defence-treaty] | in this order: none < joint-statement",
        "[all: [none, joint-statement, joint-declaration, agreement, treaty, defence-treaty]] | two or more steps",
        "[none, ceasefire, joint-declaration] | 'ceasefire' is none of none < joint-statement"
      })
  void stepsThatOverlapOrLeaveGapsAreRefused(String outcomes, String message) {
    String text =
        VISIT.replaceFirst(
            "(?s)criterion:.*",
            "criterion: {agreement: signed, parties: [RUS, PRK]}\noutcomes: " + outcomes);
    assertThatThrownBy(() -> QuestionFile.read(text)).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"''", "'---'", "'just words'", "'[1, 2]'", "'\0'"})
  void whatIsNoQuestionIsRefused(String text) {
    assertThatThrownBy(() -> QuestionFile.read(text)).isInstanceOf(QuestionException.class);
  }
}
