package org.dragoman.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** Prints invented rows in the layout of GDELT 2.0 events: arguments are their number and a seed. */
public final class GdeltRows {

  /** Few states act in most events, as in real data: their weights are 1, 1/2, 1/3 … */
  private static final List<String> STATES = states();

  private static final LocalDate START = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3650;
  private static final double[] CUMULATED = cumulated();

  private static final String[] CODES = {
    "010", "020", "036", "040", "042", "043", "051", "057", "0311", "111", "112", "120", "130",
    "141", "154", "163", "173", "190", "193", "1011"
  };

  private GdeltRows() {}

  public static void main(String... arguments) throws IOException {
    long rows = Long.parseLong(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    SplittableRandom random = new SplittableRandom(seed);
    try (PrintStream out =
        new PrintStream(
            new BufferedOutputStream(System.out, 1 << 20), false, StandardCharsets.UTF_8)) {
      for (long row = 0; row < rows; row++) {
        out.print(row(seed % 1000 * rows + row, (double) row / rows, random));
        out.print('\n');
      }
    }
  }

  /** Rows come by day, as the data set publishes them: ten years in the order of rows. */
  private static String row(long id, double share, SplittableRandom random) {
    String day = START.plusDays((long) (share * DAYS)).format(DateTimeFormatter.BASIC_ISO_DATE);
    String[] field = new String[61];
    Arrays.fill(field, "");
    field[0] = Long.toString(800_000_000L + id);
    field[1] = day;
    field[2] = day.substring(0, 6);
    field[3] = day.substring(0, 4);
    field[4] = day.substring(0, 4) + ".4685";
    actor(field, 5, random);
    actor(field, 15, random);
    String code = CODES[random.nextInt(CODES.length)];
    field[25] = "1";
    field[26] = code;
    field[27] = code.substring(0, 3);
    field[28] = code.substring(0, 2);
    field[29] = Integer.toString(1 + random.nextInt(4));
    field[30] = Double.toString((random.nextInt(200) - 100) / 10.0);
    field[31] = Integer.toString(1 + random.nextInt(20));
    field[32] = Integer.toString(1 + random.nextInt(5));
    field[33] = field[31];
    field[34] = Double.toString(random.nextDouble() * 10 - 5);
    for (int place : new int[] {35, 43, 51}) {
      place(field, place, random);
    }
    field[59] = day + "101500";
    field[60] =
        "https://www.example%d.org/%s/world/report-%d"
            .formatted(random.nextInt(500), day, random.nextInt(2_000_000));
    return String.join("\t", field);
  }

  private static void actor(String[] field, int at, SplittableRandom random) {
    if (random.nextInt(10) == 0) {
      return;
    }
    String state = state(random);
    boolean government = random.nextInt(3) == 0;
    field[at] = government ? state + "GOV" : state;
    field[at + 1] = "NAME OF " + state;
    field[at + 2] = state;
    field[at + 7] = government ? "GOV" : "";
  }

  private static String state(SplittableRandom random) {
    int found = Arrays.binarySearch(CUMULATED, random.nextDouble() * CUMULATED[CUMULATED.length - 1]);
    return STATES.get(Math.min(STATES.size() - 1, found < 0 ? -found - 1 : found));
  }

  private static List<String> states() {
    Set<String> states =
        new LinkedHashSet<>(
            List.of("USA", "RUS", "CHN", "ISR", "IRN", "IND", "GBR", "FRA", "JPN", "PRK", "KOR"));
    for (String code : Locale.getISOCountries()) {
      states.add(new Locale("", code).getISO3Country());
    }
    return List.copyOf(states);
  }

  private static double[] cumulated() {
    double[] sums = new double[STATES.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = (i == 0 ? 0 : sums[i - 1]) + 1.0 / (i + 1);
    }
    return sums;
  }

  private static void place(String[] field, int at, SplittableRandom random) {
    field[at] = "4";
    field[at + 1] = "Town%d, Some Province, North Korea".formatted(random.nextInt(3000));
    field[at + 2] = "KN";
    field[at + 3] = "KN12";
    field[at + 4] = "1234";
    field[at + 5] = Double.toString(30 + random.nextInt(100_000) / 10_000.0);
    field[at + 6] = Double.toString(120 + random.nextInt(100_000) / 10_000.0);
    field[at + 7] = Integer.toString(-random.nextInt(1_000_000));
  }
}
