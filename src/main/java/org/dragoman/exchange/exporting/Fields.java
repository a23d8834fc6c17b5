package org.dragoman.exchange.exporting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows parted by tabs, where quotes mean nothing and a tab or line break inside a field is a space.
 */
final class Fields {

  private Fields() {}

  static String tabs(List<String> fields) {
    return fields.stream()
        .map(field -> field.replaceAll("[\\t\\r\\n\\p{Cntrl}]+", " "))
        .collect(Collectors.joining("\t"));
  }

  /** The text, or the layout's word for unknown. */
  static String or(String text, String unknown) {
    return text.isEmpty() ? unknown : text;
  }
}
