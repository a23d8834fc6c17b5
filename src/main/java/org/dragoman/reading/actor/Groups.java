package org.dragoman.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.Name.Kind;
import org.dragoman.lexicon.actor.WordRole;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Actors that a report names in one breath: "Britain, France and Germany", "the two Koreas". */
final class Groups {

  /** So many sentences back a pair may have been named; larger groups are remembered throughout. */
  private static final int REACH = 3;

  private static final Set<String> JOINTS = Set.of(",", "and", "&", "the", "both");

  private final ActorLexicon lexicon;
  private final ReportMentions mentions;
  private final People people;

  Groups(ActorLexicon lexicon, ReportMentions mentions, People people) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.people = people;
  }

  /** The last wanted group named before the token. */
  Optional<List<ActorCode>> last(
      ParsedSentence sentence, Token token, Predicate<List<ActorCode>> wanted) {
    int at = mentions.sentences().indexOf(sentence);
    for (int i = at; i >= 0; i--) {
      int limit = i == at ? token.index() : Integer.MAX_VALUE;
      boolean near = i >= at - REACH;
      Optional<List<ActorCode>> found =
          in(mentions.sentences().get(i), limit).stream()
              .filter(group -> wanted.test(group) && (near || group.size() > 2))
              .reduce((first, second) -> second);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Actors at tokens {@code [from, to)}. */
  private record Piece(int from, int to, List<ActorCode> codes) {}

  private List<List<ActorCode>> in(ParsedSentence sentence, int limit) {
    List<List<ActorCode>> groups = new ArrayList<>();
    List<ActorCode> open = new ArrayList<>();
    int end = -1;
    for (Piece piece : pieces(sentence)) {
      if (piece.to() > limit) {
        continue;
      }
      if (end < 0 || !areJoined(sentence, end, piece.from())) {
        close(open, groups);
      }
      open.addAll(piece.codes());
      end = piece.to();
    }
    close(open, groups);
    return groups;
  }

  private List<Piece> pieces(ParsedSentence sentence) {
    List<Piece> pieces = new ArrayList<>();
    for (Mention mention : mentions.in(sentence)) {
      boolean acts = mention.name().kind() != Kind.PLACE && !mention.isLocation(sentence);
      if (acts && !describesThing(sentence, mention)) {
        pieces.add(new Piece(mention.from(), mention.to(), mention.name().codes()));
      }
    }
    for (PersonName name : people.names(sentence, mentions.in(sentence))) {
      people
          .find(sentence, name.head(), mentions.in(sentence))
          .filter(person -> !person.codes().isEmpty())
          .ifPresent(person -> pieces.add(new Piece(name.from(), name.to(), person.codes())));
    }
    pieces.sort(Comparator.comparingInt(Piece::from));
    return pieces;
  }

  /** "Qatari and Turkish mediation" names no group; "Thai and Cambodian soldiers" does. */
  private boolean describesThing(ParsedSentence sentence, Mention mention) {
    Token token = sentence.token(mention.to() - 1);
    if (mention.name().kind() != Kind.ADJECTIVE || token.isRelated("nsubj")) {
      return false;
    }
    return sentence.tokens().subList(mention.to(), sentence.size()).stream()
        .filter(Token::isNoun)
        .filter(noun -> mentions.at(sentence, noun).isEmpty())
        .findFirst()
        .filter(noun -> !isActing(noun))
        .isPresent();
  }

  private boolean isActing(Token noun) {
    return noun.isProperNoun()
        || lexicon.hasRole(noun.lemma(), WordRole.STAND_IN)
        || lexicon.hasRole(noun.lemma(), WordRole.COUNTED)
        || lexicon.hasRole(noun.lemma(), WordRole.ARMED)
        || lexicon.findSector(noun.lemma()).isPresent();
  }

  private static void close(List<ActorCode> open, List<List<ActorCode>> groups) {
    List<ActorCode> codes = open.stream().distinct().sorted().toList();
    if (codes.size() > 1) {
      groups.add(codes);
    }
    open.clear();
  }

  private static boolean areJoined(ParsedSentence sentence, int from, int to) {
    return from < to
        && sentence.tokens().subList(from, to).stream()
            .allMatch(token -> JOINTS.contains(token.lower()));
  }
}
