package org.dragoman.foresight.probability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.codes.QuadClass;

/**
 * The class of an act by the words its name starts with, from {@code codes/act-classes.csv}; the
 * longest start counts.
 */
public final class ActClasses {

  private static final String TABLE = "/data/codes/act-classes.csv";

  private final NavigableMap<String, QuadClass> byStart;

  private ActClasses(NavigableMap<String, QuadClass> byStart) {
    this.byStart = byStart;
  }

  public static ActClasses load() {
    InputStream table = Objects.requireNonNull(ActClasses.class.getResourceAsStream(TABLE), TABLE);
    NavigableMap<String, QuadClass> byStart = new TreeMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().skip(1).toList()) {
        String[] cells = line.split(",", -1);
        byStart.put(cells[0], QuadClass.find(cells[1]).orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ActClasses(byStart);
  }

  /** The class of an act named as event data sets do: "Make statement", "Make_statement". */
  public Optional<QuadClass> find(String act) {
    String name = act.replace('_', ' ').toLowerCase(Locale.ROOT).strip();
    for (int end = name.length(); end > 0; end--) {
      boolean word = end == name.length() || !Character.isLetter(name.charAt(end));
      QuadClass found = word ? byStart.get(name.substring(0, end)) : null;
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
