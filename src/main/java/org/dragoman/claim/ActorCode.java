package org.dragoman.claim;

import java.util.regex.Pattern;

/**
 * A code for a political actor: an ISO 3166-1 alpha-3 code for a state and everything acting for
 * it, or a prefixed name such as {@code IGO:UN}, {@code REB:M23}, {@code MNC:Nvidia}, {@code
 * NGO:Red Cross}.
 */
public record ActorCode(String value) implements Comparable<ActorCode> {

  private static final Pattern SHAPE =
      Pattern.compile("[A-Z]{3}|(IGO|REB|MNC|NGO):[^,\\u001F\\p{Cntrl}]+");

  public ActorCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not an actor code: '" + value + "'");
    }
  }

  public static ActorCode of(String value) {
    return new ActorCode(value);
  }

  public boolean isState() {
    return value.length() == 3;
  }

  @Override
  public int compareTo(ActorCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
