package org.dragoman.foresight.graph;

import org.dragoman.foresight.timeline.ActorDay;
import org.dragoman.foresight.timeline.AnsweredQuery;
import org.dragoman.foresight.timeline.Day;
import org.dragoman.foresight.timeline.Fact;
import org.dragoman.foresight.timeline.Vocabulary;

/**
 * Everything known at the dawn of a day. {@link #learn} takes in a whole day: first what that day
 * teaches given the past, then its facts. Between two days it may be read from many threads.
 */
public final class TemporalGraph {

  private final Traces pairs = new Traces();
  private final Traces triples = new Traces();
  private final Traces actObjects = new Traces();
  private final Traces actorActs = new Traces();
  private final Traces actorActObjects = new Traces();
  private final Traces actors;
  private final Traces acts;
  private final RuleConfidence rules;
  private final RuleLearner ruleLearner;
  private final Companions companions;
  private final RepeatRates actRepeats;
  private final RepeatRates actorRepeats;
  private final Homes homes;
  private final HomeHabits habits;
  private final Vocabulary vocabulary;

  public TemporalGraph(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    actors = new Traces(vocabulary.actors());
    acts = new Traces(vocabulary.relations());
    rules = new RuleConfidence(vocabulary.relations());
    ruleLearner = new RuleLearner(rules, vocabulary.relations());
    companions = new Companions(vocabulary.actors());
    actRepeats = new RepeatRates(vocabulary.relations());
    actorRepeats = new RepeatRates(vocabulary.actors());
    homes = new Homes(vocabulary);
    habits = new HomeHabits(homes);
  }

  /** Takes in a day, which must lie after all days learned before. */
  public void learn(Day day) {
    for (ActorDay actor : day.actors()) {
      ruleLearner.learn(this, actor, day.number());
      companions.learn(this, actor, day.number());
      for (AnsweredQuery query : actor.queries()) {
        actRepeats.learn(this, actor, query, query.query().relation());
        actorRepeats.learn(this, actor, query, actor.subject());
      }
    }
    day.facts().forEach(this::insert);
  }

  private void insert(Fact fact) {
    int day = fact.day();
    int pair = pairs.touch(fact.subject(), fact.object(), day);
    triples.touch(pair, fact.relation(), day);
    actObjects.touch(fact.relation(), fact.object(), day);
    int actorAct = actorActs.touch(fact.subject(), fact.relation(), day);
    actorActObjects.touch(actorAct, fact.object(), day);
    actors.touch(0, fact.object(), day);
    acts.touch(0, fact.relation(), day);
    homes.insert(fact);
    habits.insert(fact, actorAct);
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Objects by subject, whatever the act. */
  public Traces pairs() {
    return pairs;
  }

  /** Relations under slots of {@link #pairs}. */
  public Traces triples() {
    return triples;
  }

  /** Objects by relation. */
  public Traces actObjects() {
    return actObjects;
  }

  /** Relations by subject. */
  public Traces actorActs() {
    return actorActs;
  }

  /** Objects under slots of {@link #actorActs}. */
  public Traces actorActObjects() {
    return actorActObjects;
  }

  /** All actors, under owner 0. */
  public Traces actors() {
    return actors;
  }

  /** All relations, under owner 0. */
  public Traces acts() {
    return acts;
  }

  public RuleConfidence rules() {
    return rules;
  }

  public Companions companions() {
    return companions;
  }

  /** Repeat rates by relation. */
  public RepeatRates actRepeats() {
    return actRepeats;
  }

  /** Repeat rates by subject. */
  public RepeatRates actorRepeats() {
    return actorRepeats;
  }

  public Homes homes() {
    return homes;
  }

  public HomeHabits habits() {
    return habits;
  }
}
