package org.dragoman.reading.assertion;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.Provision;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.reading.act.Phrases;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** A noun phrase about an agreement, and what it tells of it by itself. */
record InstrumentPhrase(Scene scene, Token noun) {

  private static final Set<String> ABOUT =
      Set.of("on", "about", "for", "of", "over", "concerning", "regarding");
  private static final Set<String> BETWEEN = Set.of("between", "with", "among");
  private static final Set<String> NAME_LINKS = Set.of("to", "on", "of");
  private static final Set<String> CALENDAR =
      Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
          .map(day -> day.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private ParsedSentence sentence() {
    return scene.sentence();
  }

  private ActLexicon lexicon() {
    return scene.lexicon();
  }

  String lemma() {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean plural = noun.isProperNoun() && lemma.endsWith("s");
    return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** A pronoun, or a word such as "another" in its place. */
  boolean isPointer() {
    return !noun.isNoun();
  }

  boolean isOneOf(String wordClass) {
    return lexicon().isInClass(wordClass, lemma())
        || Phrases.is(noun, lexicon().getClass(wordClass));
  }

  boolean isDefinite() {
    return sentence().child(noun, "nmod:poss").isPresent()
        || sentence().children(noun, "det").stream()
            .anyMatch(det -> Set.of("the", "that", "this", "both").contains(det.lower()));
  }

  /** "An older treaty", "another": not the one spoken of before. */
  boolean isFurther() {
    return noun.lower().equals("another")
        || sentence().children(noun, "det", "amod").stream()
            .map(Token::lower)
            .anyMatch(Set.of("another", "older", "earlier", "previous", "second", "new")::contains);
  }

  /** "Their treaty". */
  boolean isTheirs() {
    return sentence().children(noun, "nmod:poss").stream().anyMatch(Token::isPronoun);
  }

  /** "Lisbon Summit Declaration", "the summit's communique". */
  boolean isOfSummit() {
    return sentence().children(noun, "compound", "nmod:poss").stream()
        .anyMatch(child -> child.lower().equals("summit"));
  }

  /** "Treaty of 1961": what tells an agreement without a proper name from others of its kind. */
  Optional<String> datedName() {
    return noun.isNoun() && isOneOf("signable")
        ? year().map(year -> lemma() + " of " + year.word())
        : Optional.empty();
  }

  private Optional<Token> year() {
    return sentence().children(noun, "nummod", "nmod").stream()
        .filter(child -> child.word().matches("1[6-9]\\d\\d|20\\d\\d"))
        .findFirst();
  }

  /** Years, topics or parties in the phrase tell it from the one spoken of before. */
  boolean isDescribed() {
    return year().isPresent() || isFurther() || isDatedBehind();
  }

  /** "The accord on claims signed in June 1965". */
  private boolean isDatedBehind() {
    boolean participle = false;
    for (int i = noun.index() + 1; i < Math.min(sentence().size(), noun.index() + 10); i++) {
      Token token = sentence().token(i);
      if (token.tag().matches("VBZ|VBP|MD") || token.word().matches("[;:]")) {
        return false;
      }
      participle = participle || token.tag().matches("VBN|VBG");
      if (participle && token.word().matches("1[6-9]\\d\\d|20\\d\\d")) {
        return true;
      }
    }
    return false;
  }

  Optional<AgreementForm> form() {
    for (AgreementForm form : AgreementForm.values()) {
      boolean told =
          form != AgreementForm.OTHER && lexicon().isInClass("form-" + form.code(), lemma());
      if (told) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /**
   * What the words in the phrase say it is about: "border treaty", "protocol on arms deliveries".
   */
  @Nullable Provision topic() {
    List<Token> words = new ArrayList<>();
    for (Token child : sentence().children(noun, "compound", "amod", "nmod")) {
      boolean about = ABOUT.contains(new Clause(sentence(), noun).prepositionOf(child));
      if (child.isRelated("compound") || child.isRelated("amod") || about) {
        words.addAll(sentence().subtree(child, grandchild -> !grandchild.isRelated("acl")));
      }
    }
    Provision found = Provisions.find(lexicon(), words);
    return found == null ? Provisions.find(lexicon(), wordsAbout()) : found;
  }

  /** The words behind "on", "about" … however they were parsed. */
  private List<Token> wordsAbout() {
    int from = noun.index() + 1;
    if (from >= sentence().size() || !ABOUT.contains(sentence().token(from).lower())) {
      return List.of();
    }
    return sentence().tokens().subList(from + 1, sentence().size()).stream()
        .takeWhile(token -> !token.isVerb() && !token.tag().matches("[,.:]|MD|W.*"))
        .takeWhile(token -> !BETWEEN.contains(token.lower()) && !token.lower().equals("in"))
        .toList();
  }

  /** Whose the agreement is said to be: "their treaty", "a Greek–Bulgarian pact", "between …". */
  List<ActorCode> parties() {
    Resolution parties = Resolution.NONE;
    Resolution bodies = Resolution.NONE;
    for (Token child : owners()) {
      Resolution owner = scene.resolve(child);
      boolean describes = !child.isRelated("nmod:poss") && isBody(owner);
      bodies = describes ? bodies.and(owner) : bodies;
      parties = describes ? parties : parties.and(owner);
    }
    for (Token child : sentence().subtree(noun, token -> !token.isRelated("acl"))) {
      boolean linked =
          (child.isRelated("nmod") || child.isRelated("obl") || child.isRelated("conj"))
              && sentence().children(child, "case").stream()
                  .anyMatch(word -> BETWEEN.contains(word.lower()));
      if (linked) {
        parties = parties.and(scene.resolve(child));
      }
    }
    return parties.isEmpty() ? bodies.codes() : parties.codes();
  }

  /** Beside states an organisation only describes: "Finland's NATO accession protocol". */
  private static boolean isBody(Resolution owner) {
    return owner.codes().stream().anyMatch(code -> code.value().startsWith("IGO:"));
  }

  /** "Its accord with the CMA": a party is named whom nobody knows. */
  boolean hasUnknownParty() {
    int from = noun.index() + 2;
    boolean with = from < sentence().size() && sentence().token(from - 1).lower().equals("with");
    return with
        && sentence().tokens().subList(from, sentence().size()).stream()
            .takeWhile(token -> token.tag().matches("N.*|DT|JJ.*|PRP.*|CC|POS"))
            .filter(Token::isNoun)
            .reduce((first, second) -> second)
            .filter(token -> scene.resolve(token).isEmpty())
            .isPresent();
  }

  /** Possessors and adjectives, and the states in a name such as "Peru-Chile Treaty". */
  private List<Token> owners() {
    List<Token> owners = new ArrayList<>();
    for (Token child : sentence().children(noun, "nmod:poss", "amod", "compound")) {
      if (child.isRelated("nmod:poss") || isCapitalised(child) && !isNamePart(child)) {
        owners.add(child);
      }
    }
    for (int i = nameStart(); i < noun.index(); i++) {
      Token token = sentence().token(i);
      if (!owners.contains(token) && isCapitalised(token) && !isNamePart(token)) {
        owners.add(token);
      }
    }
    return owners;
  }

  /** "Geneva Agreement": the city is part of the name, not a party. */
  private boolean isNamePart(Token child) {
    return isOneOf("named-by-place") && isCity(child) || !scene.actors().isNamed(sentence(), child);
  }

  private boolean isCity(Token token) {
    return token.isProperNoun() && scene.actors().namesCity(sentence(), token);
  }

  boolean isNamedByPlace() {
    return isOneOf("named-by-place")
        && noun.index() > 0
        && sentence().token(noun.index() - 1).isProperNoun();
  }

  /** The capitalised words around the noun: "Comprehensive Strategic Partnership Treaty". */
  @Nullable String name() {
    if (isOneOf("treaty-acronym")) {
      return noun.word();
    }
    int from = noun.index();
    boolean capital = from > 0 && Character.isUpperCase(noun.word().codePointAt(0));
    boolean place = from > 0 && isOneOf("named-by-place") && isCity(sentence().token(from - 1));
    if (!capital && !place) {
      return null;
    }
    from = nameStart();
    int to = capital ? endOfName(noun.index()) : noun.index();
    return from == to ? null : words(from, to);
  }

  /** By what names a table of agreements may know it: "INF Treaty", "New START treaty", "INF". */
  List<String> calledBy() {
    List<String> names = new ArrayList<>();
    String name = name();
    if (name != null) {
      names.add(name);
    }
    if (endOfName(noun.index()) > noun.index()) {
      names.add(words(noun.index(), endOfName(noun.index())));
    }
    int whole = nameStart(Set.of("and", "of"));
    if (whole < nameStart()) {
      names.add(words(whole, noun.index()));
    }
    if (nameStart() < noun.index()) {
      names.add(words(nameStart(), noun.index()));
      names.add(words(nameStart(), noun.index() - 1));
    }
    sentence().children(noun, "compound", "amod").stream()
        .filter(child -> child.index() < noun.index())
        .map(child -> words(child.index(), noun.index()))
        .forEach(names::add);
    return names;
  }

  private int nameStart() {
    return nameStart(Set.of("and"));
  }

  private int nameStart(Set<String> links) {
    int from = noun.index();
    while (from > 0 && isNameBefore(from - 1, links)) {
      from--;
    }
    return from;
  }

  private boolean isNameBefore(int index, Set<String> links) {
    boolean linked =
        index > 0
            && links.contains(sentence().token(index).lower())
            && isCapitalised(sentence().token(index - 1))
            && !scene.actors().isNamed(sentence(), sentence().token(index - 1));
    return isCapitalised(sentence().token(index)) || isInnerHyphen(index) || linked;
  }

  private boolean isInnerHyphen(int index) {
    return index > 0
        && Set.of("-", "–").contains(sentence().token(index).word())
        && isCapitalised(sentence().token(index - 1));
  }

  private String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= to; i++) {
      boolean apart =
          i > from && sentence().token(i).span().start() > sentence().token(i - 1).span().end();
      words.append(apart ? " " : "").append(sentence().token(i).word());
    }
    return words.toString();
  }

  /** "Commitment to Consult", "Treaty on Friendship and Cooperation": the name goes on. */
  private int endOfName(int index) {
    int end = index;
    for (int next = index + 1; next < sentence().size(); next++) {
      Token token = sentence().token(next);
      if (isCapitalised(token) && !CALENDAR.contains(token.lower()) || isInnerHyphen(next)) {
        end = next;
      } else if (!NAME_LINKS.contains(token.lower())) {
        return end;
      }
    }
    return end;
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0))
        && !Set.of("DT", "PRP", "PRP$", "IN", "CC").contains(token.tag());
  }
}
