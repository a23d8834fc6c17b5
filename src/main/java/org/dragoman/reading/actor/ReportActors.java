package org.dragoman.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.Name;
import org.dragoman.lexicon.actor.Name.Kind;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the noun phrases of one report to actors, by the lexicon and by what the report itself
 * has introduced.
 */
public final class ReportActors {

  /** So many sentences back "the official" may have been described. */
  private static final int LOOK_BACK = 30;

  private static final Set<String> SETS =
      Set.of(
          "side",
          "country",
          "nation",
          "state",
          "leader",
          "neighbour",
          "neighbor",
          "government",
          "capital",
          "party",
          "signatory",
          "army",
          "minister",
          "man",
          "power",
          "ally",
          "rival",
          "delegation",
          "president",
          "foe",
          "partner",
          "ministry",
          "other",
          "continent",
          "ambassador",
          "embassy");
  private static final Set<String> COUNTERPARTS =
      Set.of(
          "counterpart",
          "host",
          "guest",
          "neighbour",
          "neighbor",
          "rival",
          "ally",
          "interlocutor",
          "opponent",
          "counter-part");
  private static final Set<String> STAND_INS =
      Set.of(
          "government",
          "army",
          "ministry",
          "administration",
          "cabinet",
          "military",
          "president",
          "minister",
          "premier",
          "kingdom",
          "alliance",
          "bloc",
          "group",
          "republic",
          "country",
          "regime",
          "navy",
          "parliament",
          "official",
          "ambassador",
          "spokesman",
          "envoy",
          "capital",
          "police",
          "protester",
          "militia",
          "rebel",
          "union",
          "island",
          "leader",
          "delegation",
          "embassy",
          "court",
          "diplomat");
  private static final Set<String> SETS_OF_ALL =
      Set.of("both", "two", "each", "either", "neither", "all", "three", "four", "five");

  private final List<ParsedSentence> sentences;
  private final Map<ParsedSentence, List<Mention>> mentions;
  private final People people;
  private final Salience salience;
  private final List<ActorCode> home;
  private final List<ActorCode> we;

  private ReportActors(
      List<ParsedSentence> sentences,
      Map<ParsedSentence, List<Mention>> mentions,
      People people,
      Salience salience,
      List<ActorCode> home,
      List<ActorCode> we) {
    this.sentences = List.copyOf(sentences);
    this.mentions = mentions;
    this.people = people;
    this.salience = salience;
    this.home = home;
    this.we = we;
  }

  /**
   * Learns a whole report.
   *
   * @param city of the dateline: its state is meant by "the government" where none was named
   */
  public static ReportActors of(
      ActorLexicon lexicon,
      @Nullable LocalDate published,
      @Nullable String city,
      List<ParsedSentence> sentences) {
    MentionFinder finder = new MentionFinder(lexicon, sentences);
    Map<ParsedSentence, List<Mention>> mentions = new HashMap<>();
    sentences.forEach(sentence -> mentions.put(sentence, finder.find(sentence)));
    List<ActorCode> home =
        city == null
            ? List.of()
            : lexicon
                .findName(city)
                .map(Name::country)
                .filter(country -> country != null)
                .map(country -> List.of(new ActorCode(country)))
                .orElse(List.of());
    People people = People.of(lexicon, published, home, sentences, mentions);
    Salience salience = new Salience(sentences, mentions, people);
    return new ReportActors(
        sentences, mentions, people, salience, home, communique(sentences, mentions));
  }

  /** "We, the leaders of A, B and C": who speaks in a communiqué. */
  private static List<ActorCode> communique(
      List<ParsedSentence> sentences, Map<ParsedSentence, List<Mention>> mentions) {
    for (ParsedSentence sentence : sentences) {
      if (sentence.size() > 3
          && sentence.token(0).word().equals("We")
          && sentence.token(1).word().equals(",")) {
        int end =
            sentence.stream()
                .filter(token -> Set.of("VBD", "VBP", "MD").contains(token.tag()))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        return mentions.getOrDefault(sentence, List.of()).stream()
            .filter(mention -> mention.to() <= end)
            .flatMap(mention -> mention.name().codes().stream())
            .distinct()
            .sorted()
            .toList();
      }
    }
    return List.of();
  }

  /** The actors meant by the phrase headed by this token, its conjuncts included. */
  public Resolution resolve(ParsedSentence sentence, Token head) {
    Resolution resolution = single(sentence, head, 0);
    for (Token conjunct : sentence.children(head, "conj")) {
      if (!conjunct.isVerb()) {
        resolution = resolution.and(single(sentence, conjunct, 0));
      }
    }
    return resolution;
  }

  /** The two actors (or as many as asked) this stretch of the report is about. */
  public List<ActorCode> salient(ParsedSentence sentence, int size) {
    return salience.last(sentence, size, false);
  }

  /**
   * The other of the two actors that the report is mainly about; empty where it is about none or
   * more.
   */
  public List<ActorCode> otherOf(List<ActorCode> one) {
    List<ActorCode> pair = salience.mainDyad();
    return one.size() == 1 && pair.containsAll(one)
        ? pair.stream().filter(code -> !one.contains(code)).toList()
        : List.of();
  }

  /** ISO 3166-1 alpha-3 code of the place that the phrase names. */
  public Optional<String> findPlace(ParsedSentence sentence, Token head) {
    Optional<Mention> mention =
        mentionAt(sentence, head)
            .or(
                () ->
                    sentence.children(head, "compound", "amod").stream()
                        .map(child -> mentionAt(sentence, child))
                        .flatMap(Optional::stream)
                        .filter(inside -> inside.name().kind() == Kind.PLACE)
                        .findFirst());
    if (mention.isPresent()) {
      return Optional.ofNullable(mention.get().name().country());
    }
    boolean capital = Set.of("capital", "city", "town", "embassy").contains(head.lemma());
    return capital
        ? single(sentence, head, 0).codes().stream()
            .filter(ActorCode::isState)
            .map(ActorCode::value)
            .findFirst()
        : Optional.empty();
  }

  private Resolution single(ParsedSentence sentence, Token head, int depth) {
    if (depth > 4) {
      return Resolution.NONE;
    }
    if (head.isPronoun()
        || head.tag().startsWith("W")
        || head.tag().equals("DT")
        || head.tag().equals("CD")) {
      return pronoun(sentence, head, depth);
    }
    String words = phrase(sentence, head);
    return named(sentence, head, words)
        .or(() -> person(sentence, head, words))
        .or(() -> apposed(sentence, head, depth))
        .or(
            () ->
                isExpert(sentence, head)
                    ? Resolution.NONE
                    : described(sentence, head, words, depth));
  }

  private Resolution named(ParsedSentence sentence, Token head, String words) {
    return mentionAt(sentence, head)
        .filter(mention -> mention.name().kind() != Kind.PLACE)
        .map(
            mention ->
                Resolution.of(
                    mention.name().codes(),
                    words,
                    "name " + mention.name().name(),
                    mention.name().sector(),
                    mention.name().name(),
                    mention.name().country()))
        .orElse(Resolution.NONE);
  }

  private Optional<Mention> mentionAt(ParsedSentence sentence, Token head) {
    return mentions.getOrDefault(sentence, List.of()).stream()
        .filter(mention -> mention.covers(head.index()))
        .findFirst();
  }

  private Resolution person(ParsedSentence sentence, Token head, String words) {
    return people
        .find(sentence, head, mentions.getOrDefault(sentence, List.of()))
        .map(
            person ->
                Resolution.of(
                    person.codes(),
                    words,
                    "person " + person.fullName(),
                    person.sector(),
                    person.fullName(),
                    null))
        .orElse(Resolution.NONE);
  }

  /** "M23, the armed group": the apposition tells, or what it is put to. */
  private Resolution apposed(ParsedSentence sentence, Token head, int depth) {
    return sentence
        .child(head, "appos")
        .filter(token -> token.isProperNoun())
        .map(token -> single(sentence, token, depth + 1))
        .orElse(Resolution.NONE);
  }

  private Resolution described(ParsedSentence sentence, Token head, String words, int depth) {
    Resolution resolution = anaphor(sentence, head, words);
    if (!resolution.isEmpty()) {
      return resolution;
    }
    resolution = modifiers(sentence, head, words);
    if (resolution.isEmpty()) {
      resolution = possessor(sentence, head, depth);
    }
    if (resolution.isEmpty()) {
      resolution = ofPhrase(sentence, head, depth);
    }
    return resolution.isEmpty() && STAND_INS.contains(head.lemma())
        ? standIn(sentence, head, words)
        : resolution;
  }

  private Resolution anaphor(ParsedSentence sentence, Token head, String words) {
    String lemma = head.lemma().toLowerCase(java.util.Locale.ROOT);
    Optional<Token> counter =
        sentence.children(head, "nummod", "det", "cc:preconj", "amod").stream()
            .filter(child -> SETS_OF_ALL.contains(child.lower()))
            .findFirst();
    boolean hasOwner =
        sentence.children(head, "nmod").stream()
                .anyMatch(child -> mentionAt(sentence, child).isPresent())
            || sentence.children(head, "amod", "compound").stream()
                .anyMatch(child -> mentionAt(sentence, child).isPresent());
    if (counter.isPresent() && SETS.contains(lemma) && !hasOwner) {
      int size =
          counter.get().lower().equals("three") ? 3 : counter.get().lower().equals("four") ? 4 : 2;
      return Resolution.of(
          salience.last(sentence, size, size > 2), words, "the " + size + " last spoken of");
    }
    boolean plural =
        head.tag().equals("NNS")
            && Set.of("side", "neighbour", "signatory", "party", "rival").contains(lemma)
            && sentence.child(head, "nmod:poss").isEmpty();
    if (plural && !hasOwner) {
      return Resolution.of(salience.last(sentence, 2, false), words, "the two last spoken of");
    }
    if (COUNTERPARTS.contains(lemma) && !hasOwner) {
      return counterpart(sentence, head, words);
    }
    return Resolution.NONE;
  }

  /** The other of the two last spoken of. */
  private Resolution counterpart(ParsedSentence sentence, Token head, String words) {
    Optional<Salience.Named> own = salience.nearest(sentence, head, false, Set.of());
    List<ActorCode> others =
        salience.last(sentence, 2, false).stream()
            .filter(code -> own.isEmpty() || !own.get().codes().contains(code))
            .toList();
    return others.size() == 1
        ? Resolution.of(others, words, "the other of the two")
        : Resolution.NONE;
  }

  private Resolution modifiers(ParsedSentence sentence, Token head, String words) {
    Resolution resolution = Resolution.NONE;
    for (Token child : sentence.children(head, "compound", "amod", "nmod", "dep")) {
      boolean before = child.index() < head.index() && !child.isRelated("nmod:poss");
      if (before) {
        resolution = resolution.and(modifier(sentence, child, words));
        for (Token conjunct : sentence.children(child, "conj")) {
          resolution = resolution.and(modifier(sentence, conjunct, words));
        }
      }
    }
    return resolution;
  }

  private Resolution modifier(ParsedSentence sentence, Token token, String words) {
    return mentionAt(sentence, token)
        .filter(
            mention -> mention.name().kind() != Kind.PLACE && mention.name().kind() != Kind.GROUP)
        .map(
            mention ->
                Resolution.of(
                    mention.name().codes(),
                    words,
                    "adjective " + mention.name().name(),
                    null,
                    null,
                    mention.name().country()))
        .orElse(Resolution.NONE);
  }

  private Resolution possessor(ParsedSentence sentence, Token head, int depth) {
    return sentence
        .child(head, "nmod:poss")
        .map(owner -> withConjuncts(sentence, owner, depth + 1))
        .orElse(Resolution.NONE);
  }

  private Resolution ofPhrase(ParsedSentence sentence, Token head, int depth) {
    return sentence.children(head, "nmod").stream()
        .filter(
            child ->
                sentence.children(child, "case").stream()
                    .anyMatch(word -> Set.of("of", "from").contains(word.lower())))
        .map(child -> withConjuncts(sentence, child, depth + 1))
        .filter(resolution -> !resolution.isEmpty())
        .findFirst()
        .orElse(Resolution.NONE);
  }

  private Resolution withConjuncts(ParsedSentence sentence, Token token, int depth) {
    Resolution resolution = single(sentence, token, depth);
    for (Token conjunct : sentence.children(token, "conj")) {
      resolution = resolution.and(single(sentence, conjunct, depth));
    }
    return resolution;
  }

  /** "The official" is the one that was described before, not too far back. */
  private Optional<Described> earlier(ParsedSentence sentence, Token head) {
    int at = sentences.indexOf(sentence);
    for (int i = at; i >= Math.max(0, at - LOOK_BACK); i--) {
      ParsedSentence before = sentences.get(i);
      int limit = i == at ? head.index() : before.size();
      Optional<Described> described = describedIn(before, head.lemma(), limit);
      if (described.isPresent()) {
        return described;
      }
    }
    return Optional.empty();
  }

  private Optional<Described> describedIn(ParsedSentence sentence, String lemma, int limit) {
    Optional<Described> last = Optional.empty();
    for (Token token : sentence.tokens().subList(0, limit)) {
      if (token.lemma().equals(lemma)) {
        String words = phrase(sentence, token);
        Resolution resolution = modifiers(sentence, token, words);
        last = resolution.isEmpty() ? last : Optional.of(new Described(words, resolution));
      }
    }
    return last;
  }

  /** A phrase that described somebody, with who was meant. */
  private record Described(String words, Resolution resolution) {}

  private static boolean isBareDefinite(ParsedSentence sentence, Token head) {
    return sentence.children(head, "det").stream().anyMatch(child -> child.lower().equals("the"))
        && sentence.children(head, "amod", "compound", "nmod").isEmpty();
  }

  private Resolution standIn(ParsedSentence sentence, Token head, String words) {
    Optional<Described> described =
        isBareDefinite(sentence, head) ? earlier(sentence, head) : Optional.empty();
    if (described.isPresent()) {
      return described.get().resolution();
    }
    boolean definite =
        sentence.children(head, "det").stream().anyMatch(child -> child.lower().equals("the"));
    if (!definite && !home.isEmpty()) {
      return Resolution.of(home, words, "the dateline's state");
    }
    return salience
        .nearest(sentence, head, false, Set.of())
        .map(named -> Resolution.of(named.codes(), words, "last spoken of"))
        .orElse(
            home.isEmpty() ? Resolution.NONE : Resolution.of(home, words, "the dateline's state"));
  }

  private Resolution pronoun(ParsedSentence sentence, Token token, int depth) {
    return switch (token.lower()) {
      case "he", "she", "him", "his", "her", "himself", "herself" -> nearest(sentence, token, true);
      case "it", "its", "itself" -> nearest(sentence, token, false);
      case "they", "them", "their", "themselves", "both", "two", "neither" ->
          Resolution.of(salience.last(sentence, 2, false), token.word(), "the two last spoken of");
      case "we", "us", "our", "ourselves" -> speakers(sentence, token);
      case "who", "which", "that", "whose", "whom" -> relative(sentence, token, depth);
      default -> Resolution.NONE;
    };
  }

  private Resolution relative(ParsedSentence sentence, Token token, int depth) {
    return sentence.ancestors(token).stream()
        .filter(above -> above.isRelated("acl"))
        .findFirst()
        .flatMap(sentence::head)
        .map(antecedent -> withConjuncts(sentence, antecedent, depth + 1))
        .orElse(Resolution.NONE);
  }

  private Resolution nearest(ParsedSentence sentence, Token token, boolean person) {
    return salience
        .nearest(sentence, token, person, Set.of())
        .or(() -> salience.nearest(sentence, token, false, Set.of()))
        .map(
            named ->
                Resolution.of(named.codes(), token.word(), "refers to " + named.token().word()))
        .orElse(Resolution.NONE);
  }

  private Resolution speakers(ParsedSentence sentence, Token token) {
    if (!we.isEmpty()) {
      return Resolution.of(we, token.word(), "the parties of the communiqué");
    }
    for (Token above : sentence.ancestors(token)) {
      Optional<Token> subject =
          sentence
              .child(above, "nsubj")
              .filter(found -> !found.isPronoun() && !found.equals(token));
      if (above.isVerb() && subject.isPresent() && above.head() < 0) {
        return single(sentence, subject.get(), 1);
      }
    }
    return nearest(sentence, token, true);
  }

  /** The speaker as the report names him or her: the fullest form, without titles and article. */
  public String speakerName(ParsedSentence sentence, Token head) {
    if (head.isPronoun()) {
      return salience.lastPerson(sentence, head).map(Person::fullName).orElse(head.word());
    }
    return people
        .find(sentence, head, mentions.getOrDefault(sentence, List.of()))
        .map(Person::fullName)
        .orElseGet(() -> describedName(sentence, head));
  }

  private String describedName(ParsedSentence sentence, Token head) {
    boolean pointing = isBareDefinite(sentence, head) && STAND_INS.contains(head.lemma());
    Optional<Described> described = pointing ? earlier(sentence, head) : Optional.empty();
    return withoutArticle(described.map(Described::words).orElseGet(() -> phrase(sentence, head)));
  }

  private static String withoutArticle(String phrase) {
    return phrase.replaceFirst("^(?i:the|an?|one|his|her|their|its) ", "");
  }

  /** Analysts, scholars, newspapers: no political actors. */
  public boolean isExpert(ParsedSentence sentence, Token head) {
    Optional<Person> person =
        people.find(sentence, head, mentions.getOrDefault(sentence, List.of()));
    if (person.isPresent()) {
      return person.get().expert();
    }
    return People.isExpert(
        phrase(sentence, head).toLowerCase(java.util.Locale.ROOT) + " " + head.lemma());
  }

  /** The noun phrase without relative clauses, appositions and conjuncts. */
  private static String phrase(ParsedSentence sentence, Token head) {
    List<Token> tokens =
        new ArrayList<>(
            sentence.subtree(
                head,
                child ->
                    !child.isRelated("acl")
                        && !child.isRelated("appos")
                        && !child.isRelated("conj")
                        && !child.isRelated("cc")
                        && !child.isRelated("punct")
                        && !child.isRelated("case")
                        && !child.isRelated("parataxis")
                        && !child.isRelated("dep")));
    tokens.removeIf(token -> token.index() > head.index() && token.isRelated("advmod"));
    int from = tokens.stream().mapToInt(Token::index).min().orElse(head.index());
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= head.index(); i++) {
      boolean apart =
          i > from && sentence.token(i).span().start() > sentence.token(i - 1).span().end();
      words.append(apart ? " " : "").append(sentence.token(i).word());
    }
    return words.toString();
  }
}
