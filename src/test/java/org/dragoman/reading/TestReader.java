package org.dragoman.reading;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.claim.Claim;
import org.dragoman.claim.Reading;
import org.dragoman.claim.Reading.ReadClaim;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.lexicon.Lexicon;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.view.Words;
import org.jspecify.annotations.Nullable;

/** The real reader, loaded once for all tests. */
public final class TestReader {

  public static final ReportReader READER =
      ReportReader.load(() -> Lexicon.load(LexiconFiles.bundled()));

  private TestReader() {}

  /** Reads a text published on 12 June 2024. */
  static Reading read(String text) {
    return read(text, LocalDate.of(2024, 6, 12));
  }

  static Reading read(String text, @Nullable LocalDate published) {
    return read(text, published, null);
  }

  /** Reads a text with a dateline. */
  static Reading read(String text, @Nullable LocalDate published, @Nullable String city) {
    return READER.read(
        new Report(ReportId.ofText(text), "t", text, 0, null, published, null, city, null));
  }

  /** Each claim as {@code kind TYPE actor>recipient status[ not][ by source][ on dates]}. */
  static List<String> claims(String text) {
    return read(text).claims().stream().map(ReadClaim::claim).map(TestReader::notation).toList();
  }

  private static String notation(Claim claim) {
    String sides =
        String.join(",", claim.assertion().sides().actor().stream().map(Object::toString).toList())
            + ">"
            + String.join(
                ",", claim.assertion().sides().recipient().stream().map(Object::toString).toList());
    String when = Words.when(claim.when());
    return claim.assertion().kind().code()
        + " "
        + claim.assertion().typeCode()
        + " "
        + sides
        + " "
        + claim.firmness().status().code()
        + (claim.firmness().negated() ? " not" : "")
        + (claim.firmness().likelihood() == null ? "" : " " + claim.firmness().likelihood().word())
        + (claim.source() == null ? "" : " by " + claim.source())
        + (when.isEmpty() ? "" : " on " + when);
  }
}
