package org.dragoman.cli;

import java.util.List;
import java.util.Locale;
import org.dragoman.claim.ActorCode;

/** Actor codes as people type them. */
final class ActorCodes {

  private ActorCodes() {}

  static List<ActorCode> parse(List<String> texts) {
    return texts.stream().map(ActorCodes::parse).toList();
  }

  /**
   * @throws UsageException where the text is no code
   */
  static ActorCode parse(String text) {
    String code = text.strip();
    try {
      return new ActorCode(code.contains(":") ? code : code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "actors are named by codes such as RUS, PRK or IGO:UN, not '" + text + "'");
    }
  }
}
