package org.dragoman.foresight.graph;

import org.jspecify.annotations.Nullable;

/**
 * An actor's name in its parts, as event data sets write them: "Police (Sudan)", "Police_(Sudan)".
 *
 * @param sector what stands before the brackets, or the whole name
 * @param country what stands in the brackets at its end
 */
public record ActorName(String sector, @Nullable String country) {

  public static ActorName parse(String name) {
    String text = name.replace('_', ' ').strip();
    int open = text.lastIndexOf('(');
    if (open <= 0 || !text.endsWith(")")) {
      return new ActorName(text, null);
    }
    return new ActorName(
        text.substring(0, open).strip(), text.substring(open + 1, text.length() - 1).strip());
  }
}
