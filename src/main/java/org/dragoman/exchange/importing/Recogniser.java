package org.dragoman.exchange.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells a layout by the first lines of a file: its header, or the number and shape of its columns.
 */
final class Recogniser {

  private Recogniser() {}

  static Optional<ImportFormat> find(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String first = lines.get(0);
    String start = first.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return Optional.of(ImportFormat.PLOVER);
    }
    List<String> tabs = fields(first, "\t");
    return byTabs(tabs).or(() -> byHeader(fields(first, ",")));
  }

  private static Optional<ImportFormat> byTabs(List<String> fields) {
    List<String> names = fields.stream().map(RowLayout::named).toList();
    if (names.contains("cameo_code") && names.contains("story_id")) {
      return Optional.of(ImportFormat.ICEWS);
    }
    if (names.contains("event_mode") && names.contains("actor_name_raw")) {
      return Optional.of(ImportFormat.POLECAT);
    }
    if (fields.size() >= 57 && fields.size() <= 61 && isDay(fields.get(1))) {
      return Optional.of(ImportFormat.GDELT);
    }
    if (fields.size() == MentionColumns.WIDTH && fields.get(1).matches("\\d{14}")) {
      return Optional.of(ImportFormat.GDELT_MENTIONS);
    }
    return fields.size() == 26 && fields.get(13).matches("\\d{2,4}")
        ? Optional.of(ImportFormat.PHOENIX)
        : Optional.empty();
  }

  private static Optional<ImportFormat> byHeader(List<String> fields) {
    List<String> names = fields.stream().map(RowLayout::named).toList();
    if (names.contains("globaleventid") && names.contains("mentiontimedate")) {
      return Optional.of(ImportFormat.GDELT_MENTIONS);
    }
    if (names.contains("atopid") && (names.contains("mem1") || names.contains("member"))) {
      return Optional.of(ImportFormat.ATOP);
    }
    return names.contains("version4id")
        ? Optional.of(ImportFormat.COW_ALLIANCES)
        : Optional.empty();
  }

  private static boolean isDay(String field) {
    return field.matches("\\d{8}");
  }

  static List<String> fields(String line, String separator) {
    return Arrays.stream(line.split(separator, -1)).map(Recogniser::bare).toList();
  }

  private static String bare(String field) {
    return field.strip().replaceAll("^\"|\"$", "");
  }
}
