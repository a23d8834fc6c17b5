package org.dragoman.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.Name.Kind;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * Which actors a report has last talked of: what "it", "they" and "the two sides" lean on. Each
 * actor's weight in a sentence is the sum over its mentions so far, fading from sentence to
 * sentence, with a share for how often the whole report names it.
 */
final class Salience {

  /** What is left of a mention's weight after each sentence. */
  private static final double FADING = 0.5;

  /** Weight of a mention as subject; any other counts 1. */
  private static final double SUBJECT = 1.3;

  /** Weight of being the actor that the report names most. */
  private static final double TOPIC = 2;

  private static final double SO_FAR = 0.5;

  /** An actor stands out that weighs so many times the next. */
  private static final double MARGIN = 1.2;

  /** Pronouns reach so many sentences back. */
  private static final int REACH = 2;

  private final List<ParsedSentence> sentences;
  private final Map<ParsedSentence, Integer> order = new HashMap<>();
  private final Map<ParsedSentence, List<Named>> named = new HashMap<>();
  private final Map<ParsedSentence, List<Introduced>> persons = new HashMap<>();
  private final Map<ActorCode, Integer> counts = new TreeMap<>();

  /**
   * Actors named at a token.
   *
   * @param codes several for a group and for coordinated names: "Britain, France and Germany"
   */
  record Named(Token token, List<ActorCode> codes, boolean person) {
    Named {
      codes = List.copyOf(codes);
    }
  }

  /** A person named at a token, political actor or not. */
  private record Introduced(Token token, Person person) {}

  Salience(ReportMentions mentions, People people) {
    this.sentences = mentions.sentences();
    for (ParsedSentence sentence : sentences) {
      order.put(sentence, order.size());
      List<Named> here = namedIn(sentence, mentions.in(sentence), people);
      persons.put(sentence, personsIn(sentence, mentions.in(sentence), people));
      here.removeIf(name -> describesOutsider(sentence, name.token()));
      here.forEach(name -> name.codes().forEach(code -> counts.merge(code, 1, Integer::sum)));
      named.put(sentence, here);
    }
  }

  /** "Ann Miller, an expert in Paris": what tells who an outsider is names nobody who acts. */
  private boolean describesOutsider(ParsedSentence sentence, Token name) {
    return persons.getOrDefault(sentence, List.of()).stream()
        .filter(person -> person.person().codes().isEmpty())
        .anyMatch(person -> sentence.subtree(person.token()).contains(name));
  }

  private static List<Introduced> personsIn(
      ParsedSentence sentence, List<Mention> mentions, People people) {
    List<Introduced> here = new ArrayList<>();
    for (PersonName name : people.names(sentence, mentions)) {
      people
          .find(sentence, name.head(), mentions)
          .ifPresent(person -> here.add(new Introduced(name.head(), person)));
    }
    return here;
  }

  private static List<Named> namedIn(
      ParsedSentence sentence, List<Mention> mentions, People people) {
    List<Named> here = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.name().kind() != Kind.PLACE && !mention.isLocation(sentence)) {
        here.add(new Named(sentence.token(mention.to() - 1), mention.name().codes(), false));
      }
    }
    for (PersonName name : people.names(sentence, mentions)) {
      people
          .find(sentence, name.head(), mentions)
          .filter(person -> !person.codes().isEmpty())
          .ifPresent(person -> here.add(new Named(name.head(), person.codes(), true)));
    }
    here.sort(Comparator.comparingInt(name -> name.token().index()));
    return here;
  }

  /** The person last named before the token, experts included: subjects of a sentence first. */
  Optional<Person> lastPerson(ParsedSentence sentence, Token token) {
    for (ParsedSentence here : recent(sentence, 6)) {
      List<Introduced> before =
          persons.getOrDefault(here, List.of()).stream()
              .filter(person -> !here.equals(sentence) || person.token().index() < token.index())
              .toList();
      Optional<Introduced> found =
          last(before, person -> isSubject(here, person.token()))
              .or(() -> last(before, person -> true));
      if (found.isPresent()) {
        return found.map(Introduced::person);
      }
    }
    return Optional.empty();
  }

  /**
   * The {@code size} wanted actors that weigh most up to and including the sentence, sorted; fewer
   * where the report has fewer.
   */
  List<ActorCode> last(ParsedSentence sentence, int size, Predicate<ActorCode> wanted) {
    return ranking(sentence, wanted).stream().limit(size).sorted().toList();
  }

  /** Whom a sentence names, in the order of the names. */
  List<ActorCode> namedIn(ParsedSentence sentence) {
    return named.getOrDefault(sentence, List.of()).stream()
        .flatMap(name -> name.codes().stream())
        .distinct()
        .toList();
  }

  /** The weightiest actor of a kind up to and including the sentence. */
  Optional<ActorCode> first(ParsedSentence sentence, Predicate<ActorCode> wanted) {
    return ranking(sentence, wanted).stream().findFirst();
  }

  /** Whether the actor was named in an earlier sentence or before the token. */
  boolean isNamedBefore(ParsedSentence sentence, Token token, ActorCode code) {
    int at = order.getOrDefault(sentence, 0);
    return sentences.subList(0, at).stream().anyMatch(here -> namedIn(here).contains(code))
        || named.getOrDefault(sentence, List.of()).stream()
            .anyMatch(name -> name.token().index() < token.index() && name.codes().contains(code));
  }

  /** The actors so far, weightiest first; of equal ones the first by code. */
  List<ActorCode> ranking(ParsedSentence sentence, Predicate<ActorCode> wanted) {
    Map<ActorCode, Double> weights = weights(sentence);
    return weights.keySet().stream()
        .filter(wanted)
        .sorted(Comparator.comparingDouble((ActorCode code) -> -weights.getOrDefault(code, 0.0)))
        .toList();
  }

  /** The two actors that the report is about as a pair, sorted; none where it names fewer. */
  List<ActorCode> mainDyad() {
    return Dyads.main(sentences, sentence -> named.getOrDefault(sentence, List.of()));
  }

  /** Each actor's weight in a sentence, in the order of codes. */
  Map<ActorCode, Double> weights(ParsedSentence sentence) {
    Map<ActorCode, Double> weights = new TreeMap<>();
    Map<ActorCode, Double> soFar = new TreeMap<>();
    int at = order.getOrDefault(sentence, 0);
    for (int back = 0; back <= at; back++) {
      ParsedSentence here = sentences.get(at - back);
      double left = Math.pow(FADING, back);
      for (Named name : named.getOrDefault(here, List.of())) {
        double weight = left * (isSubject(here, name.token()) ? SUBJECT : 1);
        name.codes().forEach(code -> weights.merge(code, weight, Math::max));
        name.codes().forEach(code -> soFar.merge(code, 1.0, Double::sum));
      }
    }
    double most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    double mostSoFar = soFar.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    counts.forEach((code, count) -> weights.merge(code, TOPIC * count / most, Double::sum));
    soFar.forEach((code, count) -> weights.merge(code, SO_FAR * count / mostSoFar, Double::sum));
    return weights;
  }

  /** Whether the report names the actor more than once. */
  boolean isRecurrent(ActorCode code) {
    return counts.getOrDefault(code, 0) > 1;
  }

  /** The weightiest actor besides some, where it weighs clearly more than the next. */
  Optional<ActorCode> standout(ParsedSentence sentence, List<ActorCode> besides) {
    Map<ActorCode, Double> weights = weights(sentence);
    List<ActorCode> others = ranking(sentence, code -> !besides.contains(code));
    if (others.isEmpty()) {
      return Optional.empty();
    }
    double best = weights.getOrDefault(others.get(0), 0.0);
    double next = others.size() > 1 ? weights.getOrDefault(others.get(1), 0.0) : 0;
    return best >= MARGIN * next ? Optional.of(others.get(0)) : Optional.empty();
  }

  /** The only other actor of the sentence, else the weightiest other so far. */
  Optional<ActorCode> counterpart(ParsedSentence sentence, List<ActorCode> besides) {
    List<ActorCode> here =
        named.getOrDefault(sentence, List.of()).stream()
            .flatMap(name -> name.codes().stream())
            .filter(code -> !besides.contains(code))
            .distinct()
            .toList();
    return here.size() == 1
        ? Optional.of(here.get(0))
        : ranking(sentence, code -> !besides.contains(code)).stream().findFirst();
  }

  /** The nearest single actor before the token: subjects first, then whatever is nearest. */
  Optional<Named> nearest(ParsedSentence sentence, Token token, boolean person) {
    for (ParsedSentence here : recent(sentence, REACH)) {
      boolean current = here.equals(sentence);
      List<Named> candidates =
          named.getOrDefault(here, List.of()).stream()
              .filter(name -> !current || name.token().index() < token.index())
              .filter(name -> !current || !isOwnSubject(sentence, token, name.token()))
              .filter(name -> (!person || name.person()) && name.codes().size() == 1)
              .toList();
      List<Named> subjects =
          candidates.stream().filter(name -> isSubject(here, name.token())).toList();
      Optional<Named> found =
          (current ? last(subjects, name -> true) : subjects.stream().findFirst())
              .or(() -> last(candidates, name -> true));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "Trump threatened both governments": whoever acts on the phrase is none of those it means. */
  Set<ActorCode> actingOn(ParsedSentence sentence, Token head) {
    return named.getOrDefault(sentence, List.of()).stream()
        .filter(name -> isSubjectOver(sentence, head, name.token()))
        .flatMap(name -> name.codes().stream())
        .collect(Collectors.toSet());
  }

  /** "Ford urged him": an object is not the subject of its own verb. */
  private static boolean isOwnSubject(ParsedSentence sentence, Token pronoun, Token name) {
    return pronoun.isPronoun() && isSubjectOver(sentence, pronoun, name);
  }

  private static boolean isSubjectOver(ParsedSentence sentence, Token object, Token name) {
    boolean isObject = object.isRelated("obj") || object.isRelated("obl");
    return isObject
        && sentence
            .head(object)
            .flatMap(verb -> sentence.child(verb, "nsubj"))
            .filter(subject -> sentence.subtree(subject).contains(name))
            .isPresent();
  }

  private static <T> Optional<T> last(List<T> list, Predicate<T> wanted) {
    return list.stream().filter(wanted).reduce((first, second) -> second);
  }

  /** The sentence and up to so many before it, the nearest first. */
  List<ParsedSentence> recent(ParsedSentence sentence, int reach) {
    int at = order.getOrDefault(sentence, 0);
    List<ParsedSentence> recent = new ArrayList<>();
    for (int back = 0; back <= at && back <= reach; back++) {
      recent.add(sentences.get(at - back));
    }
    return recent;
  }

  private static boolean isSubject(ParsedSentence sentence, Token token) {
    Set<String> inside = Set.of("compound", "nmod:poss", "appos");
    return token.isRelated("nsubj")
        || inside.stream().anyMatch(token::isRelated)
            && sentence.ancestors(token).stream()
                .limit(2)
                .anyMatch(above -> above.isRelated("nsubj"));
  }
}
