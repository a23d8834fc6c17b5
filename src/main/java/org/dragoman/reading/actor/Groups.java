package org.dragoman.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.Name.Kind;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Actors that a report names in one breath: "Britain, France and Germany", "the two Koreas". */
final class Groups {

  private static final int REACH = 3;
  private static final Set<String> JOINTS = Set.of(",", "and", "&", "the", "both");

  private final ReportMentions mentions;

  Groups(ReportMentions mentions) {
    this.mentions = mentions;
  }

  /** The last group of a wanted size named before the token, at most some sentences back. */
  Optional<List<ActorCode>> last(ParsedSentence sentence, Token token, IntPredicate size) {
    int at = mentions.sentences().indexOf(sentence);
    for (int i = at; i >= Math.max(0, at - REACH); i--) {
      int limit = i == at ? token.index() : Integer.MAX_VALUE;
      Optional<List<ActorCode>> found =
          in(mentions.sentences().get(i), limit).stream()
              .filter(group -> size.test(group.size()))
              .reduce((first, second) -> second);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<List<ActorCode>> in(ParsedSentence sentence, int limit) {
    List<List<ActorCode>> groups = new ArrayList<>();
    List<ActorCode> open = new ArrayList<>();
    int end = -1;
    for (Mention mention : mentions.in(sentence)) {
      boolean elsewhere = mention.name().kind() == Kind.PLACE || mention.isLocation(sentence);
      if (mention.to() > limit || elsewhere) {
        continue;
      }
      if (end < 0 || !areJoined(sentence, end, mention.from())) {
        close(open, groups);
      }
      open.addAll(mention.name().codes());
      end = mention.to();
    }
    close(open, groups);
    return groups;
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
