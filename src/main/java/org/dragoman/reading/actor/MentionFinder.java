package org.dragoman.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.Name;
import org.dragoman.lexicon.actor.Name.Kind;
import org.dragoman.lexicon.actor.WordRole;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Finds the names of the lexicon in a sentence, the longest first. */
final class MentionFinder {

  private final ActorLexicon lexicon;
  private final boolean koreaIsTalkedOf;
  private final boolean unionIsTalkedOf;

  MentionFinder(ActorLexicon lexicon, List<ParsedSentence> sentences) {
    this.lexicon = lexicon;
    this.koreaIsTalkedOf =
        sentences.stream()
            .flatMap(ParsedSentence::stream)
            .anyMatch(
                t -> Set.of("Korea", "Korean", "Pyongyang", "Seoul", "Koreas").contains(t.word()));
    this.unionIsTalkedOf =
        sentences.stream()
            .flatMap(ParsedSentence::stream)
            .anyMatch(t -> Set.of("EU", "Union", "European").contains(t.word()));
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
      Optional<Mention> found =
          lexicon.findName(words.toString()).map(name -> new Mention(from, end, name));
      longest = found.isPresent() ? found : longest;
    }
    return longest
        .filter(mention -> !isPartOfAnotherName(sentence, mention))
        .map(this::seatOrState);
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
    boolean backed =
        next != null
            && next.word().equals("-")
            && mention.to() + 1 < sentence.size()
            && lexicon.hasRole(sentence.token(mention.to() + 1).lower(), WordRole.LINK);
    boolean surnameFollows =
        personal
            && next != null
            && next.isProperNoun()
            && next.word().length() > 1
            && !Character.isLowerCase(next.word().charAt(0))
            && sentence.token(mention.from()).isRelated("compound")
            && !isTextNoun(next);
    return backed || surnameFollows;
  }

  private boolean isTextNoun(Token token) {
    return lexicon.hasRole(token.word(), WordRole.TEXT);
  }

  /** Brussels acts for the union only where the union is talked of. */
  private Mention seatOrState(Mention mention) {
    Name name = mention.name();
    String country = name.country();
    boolean seat = name.kind() == Kind.METONYM && !name.codes().get(0).isState();
    if (!seat || unionIsTalkedOf || country == null) {
      return mention;
    }
    Name state =
        new Name(name.name(), Kind.CAPITAL, List.of(new ActorCode(country)), "GOV", country);
    return new Mention(mention.from(), mention.to(), state);
  }
}
