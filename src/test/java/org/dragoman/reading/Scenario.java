package org.dragoman.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A short report and the claims it makes, in the notation of {@link ScenarioTest}. */
record Scenario(
    String title,
    LocalDate published,
    @Nullable String city,
    String text,
    List<ClaimNotation> claims,
    boolean allowsMore) {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 12);

  static List<Scenario> parse(List<String> lines) {
    List<Scenario> scenarios = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).startsWith("# ")) {
        scenarios.add(one(lines.subList(from, i)));
        from = i;
      }
    }
    return scenarios;
  }

  private static Scenario one(List<String> lines) {
    String title = lines.get(0).substring(2);
    LocalDate published = PUBLISHED;
    String city = null;
    List<String> text = new ArrayList<>();
    List<ClaimNotation> claims = new ArrayList<>();
    boolean more = false;
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("@ ")) {
        String[] dateline = line.substring(2).split(" ", 2);
        published = LocalDate.parse(dateline[0]);
        city = dateline.length > 1 ? dateline[1] : null;
      } else if (line.equals("-> ...")) {
        more = true;
      } else if (line.startsWith("-> ")) {
        claims.add(ClaimNotation.parse(line.substring(3)));
      } else if (!line.isBlank()) {
        text.add(line.strip());
      }
    }
    return new Scenario(title, published, city, String.join(" ", text), claims, more);
  }
}
