package org.dragoman.exchange.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes files of data sets whose rows are named by their columns; all that is not named is empty.
 */
final class DataSets {

  /** Columns of GDELT 2.0 events that rows here fill, by place; the others stay empty. */
  static final List<String> GDELT = gdeltColumns();

  /** As many columns as the daily files of GDELT 1.0 have. */
  static final List<String> GDELT_1 =
      Stream.concat(GDELT.subList(0, 55).stream(), Stream.of("x", "dateadded", "sourceurl"))
          .toList();

  private final Path folder;

  DataSets(Path folder) {
    this.folder = folder;
  }

  private static List<String> gdeltColumns() {
    Map<Integer, String> named =
        Map.ofEntries(
            Map.entry(0, "globaleventid"),
            Map.entry(1, "sqldate"),
            Map.entry(5, "actor1code"),
            Map.entry(6, "actor1name"),
            Map.entry(7, "actor1countrycode"),
            Map.entry(8, "actor1knowngroupcode"),
            Map.entry(15, "actor2code"),
            Map.entry(17, "actor2countrycode"),
            Map.entry(26, "eventcode"),
            Map.entry(30, "goldsteinscale"),
            Map.entry(52, "place"),
            Map.entry(59, "dateadded"),
            Map.entry(60, "sourceurl"));
    return IntStream.range(0, 61).mapToObj(i -> named.getOrDefault(i, "column" + i)).toList();
  }

  Path file(String name, String... lines) {
    return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Path bytes(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code 1 2024-06-19 RUS>PRK 042 http://example.org/a} as a row of GDELT 2.0. */
  static String gdelt(String notation) {
    return gdelt(GDELT, notation);
  }

  static String gdelt(List<String> columns, String notation) {
    String[] part = notation.split(" ");
    String day = part[1].replace("-", "");
    String[] side = part[2].split(">", -1);
    return row(
        columns,
        Map.ofEntries(
            Map.entry("globaleventid", part[0]),
            Map.entry("sqldate", day),
            Map.entry("actor1code", side[0]),
            Map.entry("actor1countrycode", side[0].length() == 3 ? side[0] : ""),
            Map.entry(
                "actor1knowngroupcode", side[0].startsWith("IGO") ? side[0].substring(3) : ""),
            Map.entry("actor1name", side[0].isEmpty() ? "" : "NAME OF " + side[0]),
            Map.entry("actor2code", side[1]),
            Map.entry("actor2countrycode", side[1].length() == 3 ? side[1] : ""),
            Map.entry("eventcode", part[3]),
            Map.entry("place", "Pyongyang, P'yongyang-si, North Korea"),
            Map.entry("goldsteinscale", "5.2"),
            Map.entry("dateadded", columns == GDELT ? "20240620101500" : "20240620"),
            Map.entry("sourceurl", part[4])));
  }

  /** {@code 7 2018-06-01 Russia>North Korea 042 story/2}, fields parted by bars. */
  static String icews(String notation) {
    String[] part = notation.split("\\|");
    String[] side = part[2].split(">", -1);
    String[] story = part[4].split("/");
    return row(
        IcewsLayout.COLUMNS,
        Map.ofEntries(
            Map.entry("event_id", part[0]),
            Map.entry("event_date", part[1]),
            Map.entry("source_name", "Minister (" + side[0] + ")"),
            Map.entry("source_country", side[0]),
            Map.entry("source_sectors", "Government"),
            Map.entry("target_name", "Minister (" + side[1] + ")"),
            Map.entry("target_country", side[1]),
            Map.entry("cameo_code", part[3]),
            Map.entry("intensity", "1.9"),
            Map.entry("story_id", story[0]),
            Map.entry("sentence_number", story[1]),
            Map.entry("publisher", "Example Times"),
            Map.entry("country", "NULL")));
  }

  static final String ICEWS_HEADER =
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
          + "Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\t"
          + "Publisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

  static final String POLECAT_HEADER =
      "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\t"
          + "Actor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\t"
          + "Actor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\t"
          + "Primary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\t"
          + "Wikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\t"
          + "Longitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\t"
          + "Story People\tStory Organizations\tStory Locations\tLanguage\tVersion";

  static String row(List<String> columns, Map<String, String> values) {
    return String.join(
        "\t", columns.stream().map(column -> values.getOrDefault(column, "")).toList());
  }

  /** Values of a comma-separated file in the order of its header. */
  static String commas(String header, Map<String, String> values) {
    return String.join(
        ",",
        Arrays.stream(header.split(",")).map(column -> values.getOrDefault(column, "0")).toList());
  }
}
