package org.dragoman.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.Holder;
import org.dragoman.lexicon.actor.Name.Kind;
import org.dragoman.lexicon.actor.WordRole;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * The persons of a report: known office-holders and whoever the report introduces by title or
 * description.
 */
final class People {

  private final ActorLexicon lexicon;
  private final LocalDate day;
  private final List<ActorCode> home;
  private final ReportMentions mentions;
  private final Map<String, Person> byName = new HashMap<>();

  private People(
      ActorLexicon lexicon, LocalDate day, List<ActorCode> home, ReportMentions mentions) {
    this.mentions = mentions;
    this.lexicon = lexicon;
    this.day = day;
    this.home = home;
  }

  static People of(
      ActorLexicon lexicon, LocalDate day, List<ActorCode> home, ReportMentions mentions) {
    People people = new People(lexicon, day, home, mentions);
    mentions.sentences().forEach(sentence -> people.learn(sentence, mentions.in(sentence)));
    return people;
  }

  private void learn(ParsedSentence sentence, List<Mention> mentions) {
    for (PersonName name : names(sentence, mentions)) {
      String full = withoutTitles(name.words());
      if (!full.contains(" ")) {
        continue;
      }
      Person person = introduce(sentence, name, full, mentions);
      Person known = byName.get(full);
      if (known == null || known.codes().isEmpty() && !known.expert()) {
        byName.put(full, person);
        byName.put(person.surname(), person);
        byName.putIfAbsent(full.split(" ")[0], person);
      }
    }
  }

  private Person introduce(
      ParsedSentence sentence, PersonName name, String full, List<Mention> mentions) {
    Optional<Holder> holder = holder(full);
    if (holder.isPresent()) {
      return new Person(full, List.of(holder.get().code()), false, "GOV");
    }
    String description = description(sentence, name);
    List<ActorCode> codes = codesIn(sentence, name, mentions);
    boolean titled = lexicon.findSector(titleOf(name.words())).isPresent() || isTitled(description);
    if (lexicon.isExpert(description)) {
      return new Person(full, List.of(), true, null);
    }
    if (titled && codes.isEmpty()) {
      codes =
          owner(sentence, name, mentions)
              .or(() -> spokenOf(sentence, name))
              .orElseGet(() -> topic(sentence));
    }
    return new Person(
        full,
        titled || !codes.isEmpty() ? codes : List.of(),
        !titled && codes.isEmpty() && !description.isEmpty(),
        titled ? "GOV" : null);
  }

  /** "Washington …; its envoy, Massad Boulos": the last actor named before the possessive. */
  private static Optional<List<ActorCode>> owner(
      ParsedSentence sentence, PersonName name, List<Mention> mentions) {
    Token head = name.head();
    Token top = head.isRelated("appos") ? sentence.head(head).orElse(head) : head;
    return sentence
        .child(top, "nmod:poss")
        .filter(Token::isPronoun)
        .flatMap(
            pronoun ->
                mentions.stream()
                    .filter(mention -> mention.to() <= pronoun.index())
                    .filter(mention -> mention.name().codes().size() == 1)
                    .reduce((first, second) -> second))
        .map(mention -> mention.name().codes());
  }

  /** "The ambassador, Georgy Zinoviev": the Russian one, where such a one was spoken of. */
  private Optional<List<ActorCode>> spokenOf(ParsedSentence sentence, PersonName name) {
    return sentence
        .head(name.head())
        .filter(title -> name.head().isRelated("appos"))
        .filter(title -> NounPhrase.isBareDefinite(sentence, title))
        .flatMap(title -> new Earlier(mentions, this).find(sentence, title))
        .map(described -> described.resolution().codes());
  }

  /**
   * Whose spokesman "a spokesman" is: the dateline's state where the report is about it, else the
   * state named most so far.
   */
  private List<ActorCode> topic(ParsedSentence sentence) {
    Map<ActorCode, Integer> counts = new LinkedHashMap<>();
    for (ParsedSentence before : mentions.sentences()) {
      mentions.in(before).stream()
          .flatMap(mention -> mention.name().codes().stream())
          .filter(ActorCode::isState)
          .forEach(code -> counts.merge(code, 1, Integer::sum));
      if (before.equals(sentence)) {
        break;
      }
    }
    if (home.stream().anyMatch(counts::containsKey)) {
      return home;
    }
    return counts.entrySet().stream()
        .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
        .map(entry -> List.of(entry.getKey()))
        .orElse(home);
  }

  /**
   * Who of that name is in office on the report's date, else was; nobody where several states claim
   * it.
   */
  private Optional<Holder> holder(String name) {
    List<Holder> holders = lexicon.listHolders(name);
    List<Holder> inOffice = holders.stream().filter(holder -> holder.heldOn(day)).toList();
    List<Holder> candidates =
        !inOffice.isEmpty()
            ? inOffice
            : holders.stream()
                .filter(holder -> name.contains(" ") || holder.isRememberedOn(day))
                .toList();
    boolean unique = candidates.stream().map(Holder::code).distinct().count() == 1;
    return unique ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** What stands around the name: titles before it, an apposition or relative clause after it. */
  private static String description(ParsedSentence sentence, PersonName name) {
    Token head = name.head();
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.subtree(head, child -> !child.isRelated("conj"))) {
      if (token.index() < name.from() || token.index() >= name.to()) {
        words.append(token.lower()).append(' ');
      }
    }
    if (head.isRelated("appos")) {
      sentence
          .head(head)
          .ifPresent(
              above ->
                  sentence
                      .subtree(above, child -> !child.equals(head) && !child.isRelated("conj"))
                      .forEach(token -> words.append(token.lower()).append(' ')));
    }
    words.append(name.words().toLowerCase(Locale.ROOT));
    return words.toString();
  }

  private boolean isTitled(String description) {
    String[] words = description.split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean two =
          i + 1 < words.length && lexicon.findSector(words[i] + " " + words[i + 1]).isPresent();
      if (two || lexicon.findSector(words[i]).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<ActorCode> codesIn(
      ParsedSentence sentence, PersonName name, List<Mention> mentions) {
    Token head = name.head();
    Token top = head.isRelated("appos") ? sentence.head(head).orElse(head) : head;
    List<Token> phrase =
        sentence.subtree(top, child -> !child.isRelated("conj") && !child.isRelated("acl"));
    List<ActorCode> codes = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean inside = phrase.stream().anyMatch(token -> mention.covers(token.index()));
      if (inside && mention.name().kind() != Kind.PLACE && codes.isEmpty()) {
        codes.addAll(mention.name().codes());
      }
    }
    return codes;
  }

  private String titleOf(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (int end = lower.length(); end > 0; end = lower.lastIndexOf(' ', end - 1)) {
      if (lexicon.findSector(lower.substring(0, end)).isPresent()) {
        return lower.substring(0, end);
      }
    }
    return "";
  }

  private String withoutTitles(String words) {
    String rest = words;
    boolean cut = true;
    while (cut) {
      String title = titleOf(rest);
      String first = rest.split(" ")[0].toLowerCase(Locale.ROOT);
      cut = false;
      if (!title.isEmpty() && title.length() < rest.length()) {
        rest = rest.substring(title.length()).strip();
        cut = true;
      } else if (lexicon.hasRole(first, WordRole.HONORIFIC) && rest.contains(" ")) {
        rest = rest.substring(first.length()).strip();
        cut = true;
      }
    }
    return rest;
  }

  /** The runs of words that may name persons. */
  List<PersonName> names(ParsedSentence sentence, List<Mention> mentions) {
    return PersonName.list(lexicon, sentence, mentions);
  }

  /** The person a name in a sentence means, by full name or surname. */
  Optional<Person> find(ParsedSentence sentence, Token head, List<Mention> mentions) {
    return names(sentence, mentions).stream()
        .filter(name -> name.covers(head.index()))
        .findFirst()
        .flatMap(name -> find(withoutTitles(name.words())));
  }

  private Optional<Person> find(String name) {
    Person known = byName.get(name);
    if (known == null && name.contains(" ")) {
      known = byName.get(name.substring(name.lastIndexOf(' ') + 1));
    }
    if (known != null) {
      return Optional.of(known);
    }
    if (lexicon.hasRole(name, WordRole.CALENDAR)) {
      return Optional.empty();
    }
    return holder(name)
        .map(holder -> new Person(holder.name(), List.of(holder.code()), false, "GOV"))
        .or(() -> bySurname(name));
  }

  private Optional<Person> bySurname(String name) {
    return byName.values().stream()
        .filter(person -> person.fullName().endsWith(" " + name))
        .findFirst();
  }
}
