package org.dragoman.foresight.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of a candidate. "Late" counts halve every 20 days; a lag of 0 means never. A
 * relative feature is another one over the query's highest value of it.
 */
public enum Feature {
  ACTOR_RECENT(EvidenceGroup.QUESTION, "late events of the subject"),
  ACT_RECENT(EvidenceGroup.QUESTION, "late events of the act"),
  ACTOR_ACT_RECENT(EvidenceGroup.QUESTION, "late events of subject and act"),
  ACTOR_ACT_LAG(EvidenceGroup.QUESTION, "days since subject and act"),
  ACTOR_ACT_PER_DAY(EvidenceGroup.QUESTION, "events per active day of subject and act"),
  ACTOR_PARTNERS(EvidenceGroup.QUESTION, "partners of the subject"),
  ACTOR_ACT_PARTNERS(EvidenceGroup.QUESTION, "partners of subject and act"),
  ACT_REPEATS_ACT(EvidenceGroup.QUESTION, "share of the act's answers seen before with it"),
  ACT_REPEATS_PAIR(EvidenceGroup.QUESTION, "share of the act's answers seen before"),
  ACTOR_REPEATS_ACT(
      EvidenceGroup.QUESTION, "share of the subject's answers seen before with the act"),
  ACTOR_REPEATS_PAIR(EvidenceGroup.QUESTION, "share of the subject's answers seen before"),
  ACT_FAN_OUT(EvidenceGroup.QUESTION, "answers per query of the act"),
  INVERSE(EvidenceGroup.QUESTION, "asked from the recipient's side"),
  BEST_FIRST_LOOK(EvidenceGroup.QUESTION, "highest first score of the query"),
  TRIPLE_LAG(EvidenceGroup.SAME_ACT, "days since the same event"),
  TRIPLE_AGE(EvidenceGroup.SAME_ACT, "days since the same event first happened"),
  TRIPLE_COUNT(EvidenceGroup.SAME_ACT, "times of the same event"),
  TRIPLE_DAYS(EvidenceGroup.SAME_ACT, "days with the same event"),
  TRIPLE_FAST(EvidenceGroup.SAME_ACT, "times of the same event, halving in 4 days"),
  TRIPLE_MIDDLE(EvidenceGroup.SAME_ACT, "times of the same event, halving in 20 days"),
  TRIPLE_SLOW(EvidenceGroup.SAME_ACT, "times of the same event, halving in 90 days"),
  TRIPLE_SHARE(EvidenceGroup.SAME_ACT, "share of the subject's late acts of this kind"),
  TRIPLE_SLOW_SHARE(EvidenceGroup.SAME_ACT, "share of the subject's acts of this kind"),
  TRIPLE_DUE(EvidenceGroup.SAME_ACT, "lag over the usual gap of the same event"),
  MIRROR_LAG(EvidenceGroup.SAME_ACT, "days since the same act from the other side"),
  MIRROR_COUNT(EvidenceGroup.SAME_ACT, "times of the same act from the other side"),
  MIRROR_MIDDLE(EvidenceGroup.SAME_ACT, "late times of the same act from the other side"),
  PAIR_LAG(EvidenceGroup.PAIR, "days since any dealing"),
  PAIR_AGE(EvidenceGroup.PAIR, "days since the first dealing"),
  PAIR_COUNT(EvidenceGroup.PAIR, "dealings"),
  PAIR_DAYS(EvidenceGroup.PAIR, "days with dealings"),
  PAIR_FAST(EvidenceGroup.PAIR, "dealings, halving in 4 days"),
  PAIR_MIDDLE(EvidenceGroup.PAIR, "dealings, halving in 20 days"),
  PAIR_SLOW(EvidenceGroup.PAIR, "dealings, halving in 90 days"),
  PAIR_ACTS(EvidenceGroup.PAIR, "different acts between the two"),
  PAIR_SHARE(EvidenceGroup.PAIR, "share of the subject's late dealings"),
  PAIR_SLOW_SHARE(EvidenceGroup.PAIR, "share of the subject's dealings"),
  PAIR_SHARE_OF_OBJECT(EvidenceGroup.PAIR, "share of the candidate's late dealings"),
  PAIR_DUE(EvidenceGroup.PAIR, "lag over the usual gap of dealings"),
  RULES_JOINED(EvidenceGroup.RULES, "rules joined"),
  RULES_BEST(EvidenceGroup.RULES, "most confident rule"),
  RULES_SECOND(EvidenceGroup.RULES, "second rule"),
  RULES_THIRD(EvidenceGroup.RULES, "third rule"),
  RULES_SAME(EvidenceGroup.RULES, "rule of the same act"),
  RULES_MIRRORED(EvidenceGroup.RULES, "rule of the same act from the other side"),
  RULES_SUM(EvidenceGroup.RULES, "sum of rules"),
  RULES_MEDIAN(EvidenceGroup.RULES, "middle rule"),
  ACT_OBJECT_LAG(EvidenceGroup.PROMINENCE, "days since the candidate met this act"),
  ACT_OBJECT_COUNT(EvidenceGroup.PROMINENCE, "times the candidate met this act"),
  ACT_OBJECT_FAST(EvidenceGroup.PROMINENCE, "times it met this act, halving in 4 days"),
  ACT_OBJECT_SHARE(EvidenceGroup.PROMINENCE, "share of late events of this act"),
  ACT_OBJECT_SLOW_SHARE(EvidenceGroup.PROMINENCE, "share of events of this act"),
  ACT_SHARE_OF_OBJECT(EvidenceGroup.PROMINENCE, "share of this act in the candidate's events"),
  OBJECT_LAG(EvidenceGroup.PROMINENCE, "days since the candidate's last event"),
  OBJECT_AGE(EvidenceGroup.PROMINENCE, "days since the candidate's first event"),
  OBJECT_COUNT(EvidenceGroup.PROMINENCE, "events of the candidate"),
  OBJECT_FAST(EvidenceGroup.PROMINENCE, "events of the candidate, halving in 4 days"),
  OBJECT_MIDDLE(EvidenceGroup.PROMINENCE, "events of the candidate, halving in 20 days"),
  OBJECT_SLOW(EvidenceGroup.PROMINENCE, "events of the candidate, halving in 90 days"),
  OBJECT_TREND(EvidenceGroup.PROMINENCE, "late events of the candidate against its usual"),
  OBJECT_PARTNERS(EvidenceGroup.PROMINENCE, "partners of the candidate"),
  COMPANIONS(EvidenceGroup.NEIGHBOURS, "meetings foretold by late partners"),
  HOPS(EvidenceGroup.NEIGHBOURS, "walk of two steps along late ties"),
  TWINS_ACT(EvidenceGroup.NEIGHBOURS, "events of this act by actors alike"),
  TWINS_ANY(EvidenceGroup.NEIGHBOURS, "events of actors alike"),
  SECTOR_SHARE(EvidenceGroup.HOME, "share of the sector for the subject's sector and act"),
  COUNTRY_SHARE(EvidenceGroup.HOME, "share of the candidate for the subject's country and act"),
  COUNTRY_PAIR_SHARE(
      EvidenceGroup.HOME, "share of the candidate's country for the subject's country and act"),
  ACTOR_COUNTRY_SHARE(
      EvidenceGroup.HOME, "share of the candidate's country in the subject's late dealings"),
  ACTOR_ACT_COUNTRY_SHARE(
      EvidenceGroup.HOME, "share of the candidate's country for the subject and act"),
  ACTOR_COUNTRY_LAG(
      EvidenceGroup.HOME, "days since the subject dealt with the candidate's country"),
  COUNTRY_TIES(EvidenceGroup.HOME, "late dealings between the countries"),
  MEMBER_SHARE(EvidenceGroup.HOME, "share of the candidate in what befell its country by this act"),
  MEMBER_OF_PARTNER(
      EvidenceGroup.HOME, "member share times the country's share in the subject's dealings"),
  MEMBER_OF_ACT_PARTNER(
      EvidenceGroup.HOME, "member share times the country's share for the subject and act"),
  MEMBER_OF_COUNTRY_PAIR(
      EvidenceGroup.HOME,
      "member share times the country's share for the subject's country and act"),
  SAME_COUNTRY(EvidenceGroup.HOME, "both of one country"),
  OWN_COUNTRY(EvidenceGroup.HOME, "the candidate is the subject's country"),
  OBJECT_IS_COUNTRY(EvidenceGroup.HOME, "the candidate is a country"),
  SELF(EvidenceGroup.HOME, "the candidate is the subject"),
  FIRST_SCORE(EvidenceGroup.FIRST_LOOK, "first score"),
  FIRST_PLACE(EvidenceGroup.FIRST_LOOK, "place by the first score"),
  RELATIVE_TRIPLE_MIDDLE(TRIPLE_MIDDLE),
  RELATIVE_TRIPLE_SLOW(TRIPLE_SLOW),
  RELATIVE_PAIR_MIDDLE(PAIR_MIDDLE),
  RELATIVE_PAIR_SLOW(PAIR_SLOW),
  RELATIVE_PAIR_FAST(PAIR_FAST),
  RELATIVE_RULES_JOINED(RULES_JOINED),
  RELATIVE_RULES_BEST(RULES_BEST),
  RELATIVE_ACT_OBJECT_SHARE(ACT_OBJECT_SHARE),
  RELATIVE_OBJECT_MIDDLE(OBJECT_MIDDLE),
  RELATIVE_COMPANIONS(COMPANIONS),
  RELATIVE_HOPS(HOPS),
  RELATIVE_TWINS_ACT(TWINS_ACT),
  RELATIVE_TWINS_ANY(TWINS_ANY),
  RELATIVE_COUNTRY_SHARE(COUNTRY_SHARE),
  RELATIVE_COUNTRY_PAIR_SHARE(COUNTRY_PAIR_SHARE),
  RELATIVE_MEMBER_OF_PARTNER(MEMBER_OF_PARTNER),
  RELATIVE_MEMBER_OF_COUNTRY_PAIR(MEMBER_OF_COUNTRY_PAIR),
  RELATIVE_FIRST_SCORE(FIRST_SCORE);

  private static final List<Feature> RELATIVE =
      Arrays.stream(values()).filter(feature -> feature.base != null).toList();

  private final EvidenceGroup group;
  private final String words;
  private final @Nullable Feature base;

  Feature(EvidenceGroup group, String words) {
    this.group = group;
    this.words = words;
    this.base = null;
  }

  Feature(Feature base) {
    this.group = base.group;
    this.words = base.words + ", against the query's highest";
    this.base = base;
  }

  public EvidenceGroup group() {
    return group;
  }

  public String words() {
    return words;
  }

  /** The feature that this one puts in relation to the query's highest value. */
  public Optional<Feature> base() {
    return Optional.ofNullable(base);
  }

  static List<Feature> relative() {
    return RELATIVE;
  }

  /** The number of features. */
  public static int count() {
    return values().length;
  }
}
