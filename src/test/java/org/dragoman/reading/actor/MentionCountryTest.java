package org.dragoman.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dragoman.lexicon.Lexicon;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.reading.actor.MentionCountry.Answer;
import org.dragoman.reading.syntax.SyntaxModels;
import org.dragoman.reading.syntax.SyntaxParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mention alone tells whose it is; names that only look like states do not mislead. */
class MentionCountryTest {

  private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
  private static final MentionCountry COUNTRY = load();

  private static MentionCountry load() {
    Lexicon lexicon = Lexicon.load(LexiconFiles.bundled());
    return new MentionCountry(
        lexicon.actors(),
        new SyntaxParser(SyntaxModels.load().join(), lexicon.acts().getClass("speech")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Kenyan navy | KEN",
        "Peru's ministry of mines | PER",
        "President Sauli Niinisto | FIN",
        "Sheikh Hasina | BGD",
        "Draghi | ITA",
        "two Chadian soldiers | TCD",
        "police in Mombasa | KEN",
        "a Ghana-based shipping company | GHA",
        "al-Shabaab gunmen | SOM",
        "Lt. Gen. Asim Munir | PAK",
        "the Saeima | LVA",
        "NAIROBI | KEN",
        "the Mossad | ISR",
        "Turkish Airlines | TUR",
        "lawmakers of the breakaway region of Transnistria | MDA"
      })
  void whoseAMentionIs(String mention, String country) {
    assertThat(answer(mention).country()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Equatorial Guinea | GNQ",
        "Guinea-Bissau | GNB",
        "Guinea | GIN",
        "Papua New Guinea | PNG",
        "Niger | NER",
        "Nigeria | NGA",
        "the Niger Delta | NGA",
        "Republic of Congo | COG",
        "Congo-Brazzaville | COG",
        "the Congolese army in Brazzaville | COG",
        "the Congolese army | COD",
        "the Democratic Republic of Congo | COD",
        "Dominica | DMA",
        "the Dominican Republic | DOM",
        "North Macedonia | MKD",
        "Northern Ireland | GBR",
        "Ireland | IRL",
        "New Mexico | USA",
        "Mexico City | MEX",
        "the Panama Canal | PAN",
        "South Sudan | SSD",
        "the Gambia | GMB",
        "American Samoa | USA",
        "Samoa | WSM",
        "the governor of Georgia and fellow Republicans | USA",
        "the Georgian parliament | GEO"
      })
  void neighboursInSpellingAreKeptApart(String mention, String country) {
    assertThat(answer(mention).country()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "the Sea of Japan",
    "the Indian Ocean",
    "the Paris Agreement",
    "the Washington Post",
    "the Korean War"
  })
  void namesThatContainAStateNeedNotMeanIt(String mention) {
    assertThat(COUNTRY.find(mention, DAY, "")).isEmpty();
  }

  @Test
  void rebelsThatCameToGovernAreTheirState() {
    assertThat(code("the Taliban", LocalDate.of(2019, 1, 1))).isEqualTo("REB:Taliban");
    assertThat(code("the Taliban", LocalDate.of(2023, 1, 1))).isEqualTo("AFG");
  }

  @Test
  void theDayTellsWhoOfTheNameIsMeant() {
    assertThat(code("President Aquino", LocalDate.of(2014, 1, 1))).isEqualTo("PHL");
    assertThat(code("Stoltenberg", LocalDate.of(2009, 1, 1))).isEqualTo("NOR");
    assertThat(code("Stoltenberg", LocalDate.of(2019, 1, 1))).isEqualTo("IGO:NATO");
  }

  @Test
  void theContextHelpsWhereTheMentionSaysNothing() {
    assertThat(COUNTRY.find("the striking dockers", DAY, "Ports in Chile stood still."))
        .map(Answer::country)
        .contains("CHL");
  }

  private static Answer answer(String mention) {
    return COUNTRY.find(mention, DAY, "").orElseThrow();
  }

  private static String code(String mention, LocalDate day) {
    return COUNTRY.find(mention, day, "").map(Answer::code).map(Object::toString).orElse("");
  }
}
