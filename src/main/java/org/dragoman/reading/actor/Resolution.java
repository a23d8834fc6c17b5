package org.dragoman.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.claim.ActorCode;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a noun phrase.
 *
 * @param codes sorted, without repetition
 * @param words of the phrase
 * @param rule that led from the words to the codes, for explanations
 * @param details what the codes lose
 */
public record Resolution(List<ActorCode> codes, String words, String rule, List<Detail> details) {

  public static final Resolution NONE = new Resolution(List.of(), "", "", List.of());

  /**
   * What one code loses.
   *
   * @param sector PLOVER sector
   * @param name of a person or body
   */
  public record Detail(
      ActorCode code,
      @Nullable String country,
      @Nullable String sector,
      @Nullable String name,
      String text) {}

  public Resolution {
    codes = List.copyOf(new TreeSet<>(codes));
    details = List.copyOf(details);
  }

  static Resolution of(
      List<ActorCode> codes,
      String words,
      String rule,
      @Nullable String sector,
      @Nullable String name,
      @Nullable String country) {
    List<Detail> details =
        codes.stream().map(code -> new Detail(code, country, sector, name, words)).toList();
    return new Resolution(codes, words, rule, details);
  }

  static Resolution of(List<ActorCode> codes, String words, String rule) {
    return of(codes, words, rule, null, null, null);
  }

  public boolean isEmpty() {
    return codes.isEmpty();
  }

  /** Both together, as for coordinated phrases. */
  public Resolution and(Resolution other) {
    if (other.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    List<ActorCode> all = new ArrayList<>(codes);
    all.addAll(other.codes);
    List<Detail> both = new ArrayList<>(details);
    other.details.stream().filter(detail -> !both.contains(detail)).forEach(both::add);
    String joined = words.equals(other.words) ? words : words + ", " + other.words;
    return new Resolution(
        all, joined, rule.equals(other.rule) ? rule : rule + "; " + other.rule, both);
  }

  /** This one where it says something, else the other. */
  public Resolution or(java.util.function.Supplier<Resolution> other) {
    return isEmpty() ? other.get() : this;
  }
}
