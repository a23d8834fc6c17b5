package org.dragoman.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.claim.TimeInterval;
import org.dragoman.reading.clause.Tense;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions of time become days, seen from a report of Wednesday, 12 June 2024. */
class TimelineTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 12);

  /** A sentence whose words all hang on the first; enough for time expressions. */
  private static ParsedSentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      int index = tokens.size();
      tokens.add(
          new Token(
              index,
              word,
              word,
              "NN",
              index == 0 ? -1 : 0,
              index == 0 ? "root" : "obl",
              new Span(at, at + word.length())));
      at += word.length() + 1;
    }
    return new ParsedSentence(new Sentence(1, 1, new Span(0, text.length())), tokens);
  }

  private static String resolve(String text, Tense tense, @Nullable LocalDate published) {
    return resolve(Timeline.of(published), text, tense);
  }

  private static String resolve(Timeline timeline, String text, Tense tense) {
    List<TimeExpression> found = timeline.next(sentence(text)).expressions();
    if (found.isEmpty()) {
      return "none";
    }
    TimeInterval when = found.get(0).meaning().resolve(tense);
    return when.isKnown() ? when.earliest() + ".." + when.latest() : "unknown";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "met on 10 May | PAST | 2024-05-10..2024-05-10",
        "met on 19 June 2023 | PAST | 2023-06-19..2023-06-19",
        "met on June 19 , 2023 | PAST | 2023-06-19..2023-06-19",
        "come on 18 and 19 June | FUTURE | 2024-06-18..2024-06-19",
        "come from August 31 to September 1 | FUTURE | 2024-08-31..2024-09-01",
        "met in September | PAST | 2023-09-01..2023-09-30",
        "meet in July | FUTURE | 2024-07-01..2024-07-31",
        "signed in 1961 | PAST | 1961-01-01..1961-12-31",
        "met in April 2013 | PAST | 2013-04-01..2013-04-30",
        "sent in the autumn of 2023 | PAST | 2023-09-01..2023-11-30",
        "met on Thursday | PAST | 2024-06-06..2024-06-06",
        "meet on Thursday | FUTURE | 2024-06-13..2024-06-13",
        "meet next week | FUTURE | 2024-06-17..2024-06-23",
        "met last month | PAST | 2024-05-01..2024-05-31",
        "met five years ago | PAST | 2019-01-01..2019-12-31",
        "come within days | FUTURE | 2024-06-12..2024-06-19",
        "come in a few days | FUTURE | 2024-06-12..2024-06-19",
        "meet within three months | FUTURE | 2024-06-12..2024-09-12",
        "cooled since 2020 | PAST | 2020-01-01..2024-06-12",
        "reopen by 10 July | FUTURE | 2024-06-12..2024-07-10",
        "come before the end of the year | FUTURE | 2024-06-12..2024-12-31",
        "met last October | PAST | 2023-10-01..2023-10-31",
        "met earlier this month | PAST | 2024-06-01..2024-06-12",
        "met yesterday | PAST | 2024-06-11..2024-06-11",
        "met on Thursday night | PAST | 2024-06-06..2024-06-06",
        "meet next Wednesday | FUTURE | 2024-06-19..2024-06-19",
        "met last Wednesday | PAST | 2024-06-05..2024-06-05",
        "met from Monday to Wednesday | PAST | 2024-06-10..2024-06-12",
        "shelled it at the weekend | PAST | 2024-06-08..2024-06-09",
        "meet this weekend | FUTURE | 2024-06-15..2024-06-16",
        "shelled it overnight | PAST | 2024-06-11..2024-06-12",
        "left a fortnight ago | PAST | 2024-05-29..2024-05-29",
        "left a few weeks ago | PAST | 2024-05-12..2024-06-12",
        "left half a year ago | PAST | 2023-12-01..2023-12-31",
        "tested in recent days | PAST | 2024-06-05..2024-06-12",
        "grown over the past decade | PAST | 2014-06-12..2024-06-12",
        "shot in the last three months | PAST | 2024-03-12..2024-06-12",
        "meet in the coming weeks | FUTURE | 2024-06-12..2024-07-13",
        "meet in the next two months | FUTURE | 2024-06-12..2024-08-12",
        "meet within hours | FUTURE | 2024-06-12..2024-06-13",
        "sign by the end of June | FUTURE | 2024-06-12..2024-06-30",
        "sign before the year is out | FUTURE | 2024-06-12..2024-12-31",
        "sign by the year 's end | FUTURE | 2024-06-12..2024-12-31",
        "sign before 2030 | FUTURE | 2024-06-12..2029-12-31",
        "sign before Christmas | FUTURE | 2024-06-12..2024-12-24",
        "open war this decade | FUTURE | 2024-06-12..2029-12-31",
        "sent since Easter | PAST | 2024-03-31..2024-06-12",
        "met in early March | PAST | 2024-03-01..2024-03-10",
        "meet in mid - July | FUTURE | 2024-07-11..2024-07-20",
        "met late in 2023 | PAST | 2023-09-01..2023-12-31",
        "fought between March and June 2022 | PAST | 2022-03-01..2022-06-30",
        "fought in the 1990s | PAST | 1990-01-01..1999-12-31",
        "voted in the second quarter of 2023 | PAST | 2023-04-01..2023-06-30",
        "voted on May 9 last year | PAST | 2023-05-09..2023-05-09",
        "in force until March 2022 | PAST | null..2022-03-31",
        "the troops may march | PAST | none",
        "met last night | PAST | 2024-06-11..2024-06-12"
      })
  void expressionsResolveByTheTense(String text, Tense tense, String days) {
    assertThat(resolve(text, tense, PUBLISHED)).isEqualTo(days);
  }

  @Test
  void theSameYearLooksBack() {
    Timeline timeline = Timeline.of(PUBLISHED);
    assertThat(timeline.next(sentence("signed in April 2013")).expressions()).isNotEmpty();
    TimeInterval later =
        timeline
            .next(sentence("shot in September of that year"))
            .expressions()
            .get(0)
            .meaning()
            .resolve(Tense.PAST);
    assertThat(later)
        .isEqualTo(TimeInterval.between(LocalDate.of(2013, 9, 1), LocalDate.of(2013, 9, 30)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "left six months later | 2021-11-01..2021-11-30",
        "left two days earlier | 2021-05-12..2021-05-12",
        "left the day before | 2021-05-13..2021-05-13",
        "left the following year | 2022-01-01..2022-12-31",
        "left the same day | 2021-05-14..2021-05-14",
        "left that evening | 2021-05-14..2021-05-14",
        "left that month | 2021-05-01..2021-05-31",
        "left within hours | 2021-05-14..2021-05-15",
        "have cooled since . | 2021-05-14..2024-06-12"
      })
  void someLeanOnTheDateNamedBefore(String text, String days) {
    Timeline timeline = Timeline.of(PUBLISHED);
    timeline.next(sentence("met on 14 May 2021"));
    assertThat(resolve(timeline, text, Tense.PAST)).isEqualTo(days);
  }

  @Test
  void whatIsToldSoLongAfterIsDatedByWhatPrecedesIt() {
    List<TimeExpression> found =
        Timeline.of(PUBLISHED)
            .next(sentence("met on 14 May 2021 , two weeks after the attack"))
            .expressions();
    assertThat(found).extracting(TimeExpression::offset).containsExactly(false, true);
    assertThat(found.get(1).meaning().resolve(Tense.PAST))
        .isEqualTo(TimeInterval.between(LocalDate.of(2021, 4, 26), LocalDate.of(2021, 5, 2)));
  }

  @Test
  void entriesWithATimeOfDayTellOfTheReportsDay() {
    Timeline timeline = Timeline.of(PUBLISHED);
    assertThat(timeline.next(sentence("11:20 – The two meet .")).findLiveDay())
        .contains(TimeInterval.on(PUBLISHED));
    assertThat(Timeline.of(PUBLISHED).next(sentence("The two meet .")).findLiveDay()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"met on 32 May", "met on 30 February 2023", "met on Thursday"})
  void impossibleDatesAndMissingReportDatesStayUnknown(String text) {
    assertThat(resolve(text, Tense.PAST, null)).isIn("unknown", "none");
  }
}
