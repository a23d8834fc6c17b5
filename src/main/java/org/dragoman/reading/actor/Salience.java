package org.dragoman.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.Name.Kind;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Which actors a report has last talked of: what "it", "they" and "the two sides" lean on. */
final class Salience {

  /** Sentences further back than this no longer count. */
  private static final int MEMORY = 6;

  private final List<ParsedSentence> sentences;
  private final Map<ParsedSentence, Integer> order = new HashMap<>();
  private final Map<ParsedSentence, List<Named>> named = new HashMap<>();
  private final Map<ActorCode, Integer> counts = new HashMap<>();
  private final Map<ParsedSentence, List<Introduced>> persons = new HashMap<>();

  /** An actor named at a token. */
  record Named(Token token, List<ActorCode> codes, boolean person) {}

  Salience(ReportMentions mentions, People people) {
    this.sentences = mentions.sentences();
    for (ParsedSentence sentence : sentences) {
      order.put(sentence, order.size());
      List<Named> here = namedIn(sentence, mentions.in(sentence), people);
      named.put(sentence, here);
      persons.put(sentence, personsIn(sentence, mentions.in(sentence), people));
      here.forEach(name -> name.codes().forEach(code -> counts.merge(code, 1, Integer::sum)));
    }
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
      if (mention.name().kind() != Kind.PLACE) {
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

  /** A person named at a token, political actor or not. */
  private record Introduced(Token token, Person person) {}

  /** The person last named before the token, experts included: subjects of a sentence first. */
  Optional<Person> lastPerson(ParsedSentence sentence, Token token) {
    int at = order.getOrDefault(sentence, 0);
    for (int back = 0; back <= MEMORY && back <= at; back++) {
      ParsedSentence here = sentences.get(at - back);
      int limit = back == 0 ? token.index() : Integer.MAX_VALUE;
      List<Introduced> known = persons.getOrDefault(here, List.of());
      List<Introduced> before =
          known.stream().filter(person -> person.token().index() < limit).toList();
      Optional<Introduced> subject =
          before.stream()
              .filter(person -> isSubject(here, person.token()))
              .reduce((first, second) -> second);
      Optional<Introduced> found =
          subject.or(() -> before.stream().reduce((first, second) -> second));
      if (found.isPresent()) {
        return found.map(Introduced::person);
      }
    }
    return Optional.empty();
  }

  /**
   * The last {@code size} actors named up to and including the sentence, sorted; fewer where the
   * report has fewer.
   */
  List<ActorCode> last(ParsedSentence sentence, int size, boolean before) {
    int at = order.getOrDefault(sentence, 0);
    Set<ActorCode> found = new LinkedHashSet<>();
    List<ParsedSentence> recent = recent(at, before);
    recent.forEach(here -> collect(here, found, size, true));
    recent.forEach(here -> collect(here, found, size, false));
    byFrequency().forEach(code -> addUpTo(size, code, found));
    return found.stream().sorted().toList();
  }

  private List<ParsedSentence> recent(int at, boolean before) {
    List<ParsedSentence> recent = new ArrayList<>();
    for (int back = before ? 1 : 0; back <= at && back <= MEMORY; back++) {
      recent.add(sentences.get(at - back));
    }
    return recent;
  }

  private List<ActorCode> byFrequency() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<ActorCode, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The two actors that the report names most, where they stand out. */
  List<ActorCode> mainDyad() {
    List<ActorCode> frequent = byFrequency();
    boolean standsOut =
        frequent.size() == 2
            || frequent.size() > 2
                && counts.getOrDefault(frequent.get(1), 0)
                    > counts.getOrDefault(frequent.get(2), 0);
    return standsOut ? frequent.subList(0, 2) : List.of();
  }

  private void collect(
      ParsedSentence sentence, Set<ActorCode> found, int size, boolean recurrentOnly) {
    named.getOrDefault(sentence, List.of()).stream()
        .flatMap(name -> name.codes().stream())
        .filter(code -> !recurrentOnly || isRecurrent(code))
        .forEach(code -> addUpTo(size, code, found));
  }

  private static void addUpTo(int size, ActorCode code, Set<ActorCode> found) {
    if (found.size() < size) {
      found.add(code);
    }
  }

  private boolean isRecurrent(ActorCode code) {
    return counts.getOrDefault(code, 0) > 2;
  }

  /** The nearest single actor before the token: subjects first, then whatever is nearest. */
  Optional<Named> nearest(
      ParsedSentence sentence, Token token, boolean person, Set<ActorCode> except) {
    int at = order.getOrDefault(sentence, 0);
    for (int back = 0; back <= 2 && back <= at; back++) {
      ParsedSentence here = sentences.get(at - back);
      boolean current = back == 0;
      int limit = current ? token.index() : Integer.MAX_VALUE;
      List<Named> candidates =
          named.getOrDefault(here, List.of()).stream()
              .filter(
                  name ->
                      name.token().index() < limit
                          && (!person || name.person())
                          && name.codes().size() == 1
                          && !except.contains(name.codes().get(0)))
              .toList();
      Optional<Named> subject =
          candidates.stream()
              .filter(name -> isSubject(here, name.token()))
              .reduce((first, second) -> current ? second : first);
      Optional<Named> found =
          subject.or(() -> candidates.stream().reduce((first, second) -> second));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isSubject(ParsedSentence sentence, Token token) {
    return token.isRelated("nsubj")
        || sentence.ancestors(token).stream()
            .limit(2)
            .anyMatch(
                above ->
                    above.isRelated("nsubj")
                        && (token.isRelated("compound")
                            || token.isRelated("nmod:poss")
                            || token.isRelated("appos")));
  }
}
