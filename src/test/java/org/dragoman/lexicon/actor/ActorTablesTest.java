package org.dragoman.lexicon.actor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.CsvTable;
import org.dragoman.lexicon.CsvTable.Row;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped tables hold together: dates in order, one holder at a time, codes that exist. */
class ActorTablesTest {

  private static final ActorLexicon LEXICON = ActorLexicon.load(LexiconFiles.bundled());

  /** Offices that several people hold at the same time. */
  private static final Set<String> SHARED =
      Set.of(
          "minister",
          "official",
          "spokesman",
          "adviser",
          "envoy",
          "party leader",
          "opposition leader",
          "vice premier",
          "deputy foreign minister",
          "commissioner",
          "commander",
          "cleric",
          "member of the presidency");

  @Test
  void whoeverHeldAnOfficeBeganBeforeHeEnded() {
    assertThat(LEXICON.holders())
        .hasSizeGreaterThan(1500)
        .allMatch(
            holder ->
                holder.from() == null
                    || holder.to() == null
                    || holder.from().isBefore(holder.to()));
  }

  @Test
  void anOfficeHasOneHolderAtATime() {
    LEXICON.holders().stream()
        .filter(holder -> !SHARED.contains(holder.office()) && holder.from() != null)
        .collect(groupingBy(holder -> holder.code() + " " + holder.office()))
        .forEach(ActorTablesTest::followEachOther);
  }

  private static void followEachOther(String office, List<Holder> holders) {
    List<Holder> sorted =
        holders.stream().sorted(Comparator.comparing(ActorTablesTest::begin)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      LocalDate end = sorted.get(i - 1).to();
      assertThat(end == null || end.isAfter(begin(sorted.get(i))))
          .as("%s: %s and %s", office, sorted.get(i - 1).name(), sorted.get(i).name())
          .isFalse();
    }
  }

  private static LocalDate begin(Holder holder) {
    return Objects.requireNonNull(holder.from());
  }

  @Test
  void everyCodeIsThatOfAStateOrOfANamedBody() {
    Set<ActorCode> states =
        rows("states.csv", List.of("iso3", "names", "adjectives", "capitals", "source"), "iso3");
    Set<ActorCode> bodies =
        rows("names.csv", List.of("name", "code", "kind", "sector", "country", "source"), "code");
    assertThat(LEXICON.holders())
        .allMatch(holder -> states.contains(holder.code()) || bodies.contains(holder.code()));
    assertThat(bodies).filteredOn(ActorCode::isState).isSubsetOf(states);
  }

  @Test
  void theCountryOfANameOrPlaceIsAState() {
    Set<ActorCode> states =
        rows("states.csv", List.of("iso3", "names", "adjectives", "capitals", "source"), "iso3");
    Set<ActorCode> countries =
        Stream.concat(
                rows("places.csv", List.of("name", "country", "source"), "country").stream(),
                rows(
                    "names.csv",
                    List.of("name", "code", "kind", "sector", "country", "source"),
                    "country")
                    .stream())
            .collect(toSet());
    assertThat(countries).isSubsetOf(states);
  }

  private static Set<ActorCode> rows(String file, List<String> columns, String column) {
    return new CsvTable<>("actors/" + file, columns, Row.class::cast)
        .read(LexiconFiles.bundled()).stream()
            .map(row -> row.text(column))
            .filter(code -> !code.isEmpty())
            .map(ActorCode::new)
            .collect(toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "Zelensky, 2023-01-01, UKR",
    "Zelenskyy, 2023-01-01, UKR",
    "Zelenskiy, 2023-01-01, UKR",
    "Erdoğan, 2020-05-05, TUR",
    "Erdogan, 2020-05-05, TUR",
    "Lula, 2024-02-02, BRA",
    "MBS, 2022-02-02, SAU",
    "Sharaa, 2025-06-01, SYR",
    "al-Sharaa, 2025-06-01, SYR",
    "Chinh, 2023-03-03, VNM",
    "Yoon, 2023-03-03, KOR",
    "Grossi, 2022-08-08, IGO:IAEA"
  })
  void spellingsAndSurnamesFindWhoWasInOffice(String name, LocalDate day, String code) {
    assertThat(LEXICON.listHolders(name).stream().filter(holder -> holder.heldOn(day)))
        .extracting(holder -> holder.code().value())
        .contains(code);
  }
}
