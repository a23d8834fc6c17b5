package org.dragoman.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says beyond its kind, type and sides, with the rule by which two claims agree in it;
 * the rules of the annotation guidelines' scorer.
 */
public enum Attribute {
  STATUS(claim -> !claim.status().equals("occurred"), (g, p) -> g.status().equals(p.status())),
  NEGATED(MeasuredClaim::negated, (g, p) -> g.negated() == p.negated()),
  SOURCE(claim -> !claim.source().isEmpty(), Attribute::sameSource),
  DATES(claim -> claim.earliest() != null || claim.latest() != null, Attribute::sameDates),
  ABOUT(claim -> claim.about() != null, (g, p) -> Objects.equals(g.about(), p.about())),
  FORM(claim -> !claim.form().isEmpty(), (g, p) -> looseForm(g).equals(looseForm(p))),
  PROVISION(claim -> !claim.provision().isEmpty(), (g, p) -> g.provision().equals(p.provision())),
  LIKELIHOOD(
      claim -> !claim.likelihood().isEmpty(), (g, p) -> g.likelihood().equals(p.likelihood()));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> TITLES = Set.of("the", "a", "an", "mr", "president", "minister");
  private static final int OPEN_BOUND_DAYS = 365;

  private final Predicate<MeasuredClaim> told;
  private final BiPredicate<MeasuredClaim, MeasuredClaim> agreement;

  Attribute(Predicate<MeasuredClaim> told, BiPredicate<MeasuredClaim, MeasuredClaim> agreement) {
    this.told = told;
    this.agreement = agreement;
  }

  /** Whether the claim has a value worth comparing. */
  boolean isTold(MeasuredClaim claim) {
    return told.test(claim);
  }

  boolean agrees(MeasuredClaim gold, MeasuredClaim predicted) {
    return agreement.test(gold, predicted);
  }

  /** In how many attributes two claims agree. */
  static long countAgreeing(MeasuredClaim gold, MeasuredClaim predicted) {
    return Arrays.stream(values()).filter(attribute -> attribute.agrees(gold, predicted)).count();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean sameSource(MeasuredClaim gold, MeasuredClaim predicted) {
    return sameSpeaker(gold.source(), predicted.source());
  }

  /** Half of the words of the shorter name are enough. */
  static boolean sameSpeaker(String gold, String predicted) {
    Set<String> g = words(gold);
    Set<String> p = words(predicted);
    Set<String> both = new HashSet<>(g);
    both.retainAll(p);
    return g.isEmpty() || p.isEmpty()
        ? g.equals(p)
        : both.size() * 2 >= Math.min(g.size(), p.size());
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> !TITLES.contains(word))
        .collect(Collectors.toSet());
  }

  /** Days from first to last; a missing bound lies a year off the other. */
  private record Days(long first, long last) {

    static @Nullable Days of(MeasuredClaim claim) {
      LocalDate earliest = claim.earliest() == null ? claim.latest() : claim.earliest();
      LocalDate latest = claim.latest() == null ? claim.earliest() : claim.latest();
      if (earliest == null || latest == null) {
        return null;
      }
      long a = earliest.toEpochDay() - (claim.earliest() == null ? OPEN_BOUND_DAYS : 0);
      long b = latest.toEpochDay() + (claim.latest() == null ? OPEN_BOUND_DAYS : 0);
      return new Days(Math.min(a, b), Math.max(a, b));
    }

    long length() {
      return last - first + 1;
    }
  }

  /** The intervals share at least half of the longer one. */
  private static boolean sameDates(MeasuredClaim gold, MeasuredClaim predicted) {
    Days g = Days.of(gold);
    Days p = Days.of(predicted);
    if (g == null || p == null) {
      return g == p;
    }
    long shared = Math.min(g.last(), p.last()) - Math.max(g.first(), p.first()) + 1;
    return shared > 0 && shared * 2 >= Math.max(g.length(), p.length());
  }

  /** A treaty is as good as "other". */
  private static String looseForm(MeasuredClaim claim) {
    return claim.form().isEmpty() || claim.form().equals("treaty") ? "other" : claim.form();
  }
}
