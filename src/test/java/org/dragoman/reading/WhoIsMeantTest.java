package org.dragoman.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, groups and what a report introduces become actors of its claims. */
class WhoIsMeantTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya condemned the Baltic states. | KEN>EST,LTU,LVA",
        "Kenya condemned the KLX rebels. | KEN>REB:KLX",
        "The Congolese army attacked the KLX rebels. Kenya condemned KLX. | KEN>REB:KLX",
        "Kenya condemned the Red Dawn Front, an armed group. | KEN>REB:Red Dawn Front",
        "Kenya condemned the Taliban. | KEN>AFG",
        "Foreign Minister Ada Moreno of Chile condemned Peru. Moreno condemned Bolivia. | CHL>BOL",
        "Kenya condemned Abkhazia. | KEN>REB:Abkhazia",
        "Israel condemned Hezbollah. | ISR>REB:Hezbollah",
        "Lukashenko condemned Poland. | BLR>POL",
        "Poland condemned Erdoğan. | POL>TUR"
      })
  void actorsOfAClaim(String report, String dyad) {
    assertThat(TestReader.claims(report)).contains("event ACCUSE " + dyad + " occurred");
  }
}
