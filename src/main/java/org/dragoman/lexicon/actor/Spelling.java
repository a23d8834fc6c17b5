package org.dragoman.lexicon.actor;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names are compared without accents and as if the tokeniser had not cut them. */
final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  private Spelling() {}

  /** Under this key a name is found whether it is written with its accents or without. */
  static String key(String words) {
    String joined =
        words
            .replace('’', '\'')
            .replace('‑', '-')
            .replace(" - ", "-")
            .replace(" '", "'")
            .replace("Al-", "al-")
            .replace("El-", "el-");
    return ASCII.matcher(joined).matches() ? joined : withoutAccents(joined);
  }

  private static String withoutAccents(String words) {
    return MARKS
        .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replace('ı', 'i')
        .replace("ß", "ss")
        .replace("æ", "ae");
  }
}
