package org.dragoman.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.Name;
import org.dragoman.lexicon.actor.Name.Kind;
import org.dragoman.lexicon.actor.WordRole;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Finds the names of the lexicon in a sentence, the longest first. */
final class MentionFinder {

  private static final Set<String> KOREA =
      Set.of("Korea", "Korean", "Pyongyang", "Seoul", "Koreas");

  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}[\\p{Lu} '’-]{4,}");
  private static final Set<String> DATELINE_GOES_ON = Set.of("(", ",", "-", "–", "—", "--");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}+");

  private final ActorLexicon lexicon;
  private final LocalDate day;
  private final boolean koreaIsTalkedOf;
  private final Map<String, Name> homonyms;

  /**
   * @param day the report's date, the far future where it has none
   */
  MentionFinder(ActorLexicon lexicon, LocalDate day, List<ParsedSentence> sentences) {
    this.lexicon = lexicon;
    this.day = day;
    Set<String> words =
        sentences.stream()
            .flatMap(ParsedSentence::stream)
            .map(Token::word)
            .collect(Collectors.toSet());
    this.koreaIsTalkedOf = !Collections.disjoint(words, KOREA);
    this.homonyms = lexicon.homonymsIn(words);
  }

  List<Mention> find(ParsedSentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Mention> mention = at(sentence, i);
      mention.ifPresent(mentions::add);
      i = mention.map(Mention::to).orElse(i + 1);
    }
    return mentions;
  }

  private Optional<Mention> at(ParsedSentence sentence, int from) {
    if (!Character.isUpperCase(sentence.token(from).word().codePointAt(0))
        && !sentence.token(from).word().startsWith("al")) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    Optional<Mention> longest = korea(sentence, from);
    for (int to = from;
        to < Math.min(sentence.size(), from + ActorLexicon.LONGEST_NAME + 2);
        to++) {
      words.append(to > from ? " " : "").append(sentence.token(to).word());
      int end = to + 1;
      Optional<Mention> found = find(words.toString()).map(name -> new Mention(from, end, name));
      longest = found.isPresent() ? found : longest;
    }
    return longest
        .filter(mention -> !isPartOfAnotherName(sentence, mention))
        .map(
            mention -> isPlaceOnly(sentence, mention) ? whereOnly(mention) : inThisReport(mention));
  }

  /** Names in capitals, as datelines and headlines have them, are read as if they were not. */
  private Optional<Name> find(String words) {
    return lexicon
        .findName(words, day)
        .or(
            () ->
                SHOUTED.matcher(words).matches()
                    ? lexicon.findName(capitalised(words), day)
                    : Optional.empty());
  }

  private static String capitalised(String words) {
    return WORD.matcher(words)
        .replaceAll(
            word -> word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
  }

  /** "The North" and "the South" where Korea is talked of. */
  private Optional<Mention> korea(ParsedSentence sentence, int from) {
    String word = sentence.token(from).word();
    boolean bare =
        from > 0
            && sentence.token(from - 1).lower().equals("the")
            && (from + 1 >= sentence.size() || !sentence.token(from + 1).isProperNoun());
    if (!koreaIsTalkedOf || !bare || !Set.of("North", "South").contains(word)) {
      return Optional.empty();
    }
    ActorCode code = new ActorCode(word.equals("North") ? "PRK" : "KOR");
    return Optional.of(
        new Mention(
            from, from + 1, new Name(word, Kind.STATE, List.of(code), "GOV", code.value())));
  }

  /**
   * "Jordan Smith" and "George Washington" are people, "Paris Agreement" and "Geneva Convention"
   * texts.
   */
  private boolean isPartOfAnotherName(ParsedSentence sentence, Mention mention) {
    boolean personal = lexicon.hasRole(mention.name().name(), WordRole.FORENAME);
    Token next = mention.to() < sentence.size() ? sentence.token(mention.to()) : null;
    boolean afterArticle =
        mention.from() > 1
            && sentence.token(mention.from() - 1).word().equals("-")
            && lexicon.hasRole(sentence.token(mention.from() - 2).lower(), WordRole.PARTICLE);
    boolean surnameFollows =
        personal
            && next != null
            && next.isProperNoun()
            && next.word().length() > 1
            && !Character.isLowerCase(next.word().charAt(0))
            && sentence.token(mention.from()).isRelated("compound")
            && !isTextNoun(next);
    return afterArticle || surnameFollows || isPartOfInstitute(sentence, mention);
  }

  /** "Darfur Research Centre": an institute that tells, not a place. */
  private boolean isPartOfInstitute(ParsedSentence sentence, Mention mention) {
    int to = mention.to();
    while (to < sentence.size() && sentence.token(to).isProperNoun()) {
      if (lexicon.hasRole(sentence.token(to).lower(), WordRole.EXPERT)) {
        return mention.name().kind() == Kind.PLACE;
      }
      to++;
    }
    return false;
  }

  private boolean isPlaceOnly(ParsedSentence sentence, Mention mention) {
    return isLinked(sentence, mention) || isDateline(sentence, mention);
  }

  /** "NAIROBI (Agency) -": where the report was written. */
  private static boolean isDateline(ParsedSentence sentence, Mention mention) {
    return mention.from() == 0
        && mention.to() < sentence.size()
        && SHOUTED.matcher(sentence.token(0).word()).matches()
        && DATELINE_GOES_ON.contains(sentence.token(mention.to()).word());
  }

  /** "Kenya-backed": another acts, who has to do with the state. */
  private boolean isLinked(ParsedSentence sentence, Mention mention) {
    return mention.to() + 1 < sentence.size()
        && sentence.token(mention.to()).word().equals("-")
        && lexicon.hasRole(sentence.token(mention.to() + 1).lower(), WordRole.LINK);
  }

  private static Mention whereOnly(Mention mention) {
    Name name = mention.name();
    return new Mention(
        mention.from(),
        mention.to(),
        new Name(name.name(), Kind.PLACE, List.of(), null, name.country()));
  }

  private boolean isTextNoun(Token token) {
    return lexicon.hasRole(token.word(), WordRole.TEXT);
  }

  private Mention inThisReport(Mention mention) {
    Name name = homonyms.getOrDefault(mention.name().name(), mention.name());
    return new Mention(mention.from(), mention.to(), name);
  }
}
