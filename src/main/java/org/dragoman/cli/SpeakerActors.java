package org.dragoman.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.Holder;
import org.dragoman.view.Speakers;
import org.jspecify.annotations.Nullable;

/** Finds in the lexicon for whom a speaker speaks: by name, by office, by the body named. */
final class SpeakerActors implements Speakers {

  private static final Set<String> BODIES =
      Set.of(
          "ministry",
          "government",
          "service",
          "agency",
          "president",
          "presidency",
          "minister",
          "army",
          "military",
          "embassy",
          "parliament",
          "office",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "ambassador",
          "envoy",
          "media",
          "command",
          "staff",
          "council");

  private final ActorLexicon lexicon;

  SpeakerActors(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<ActorCode> find(String speaker, @Nullable LocalDate day) {
    List<String> words = Arrays.asList(speaker.split("\\s+"));
    boolean body = words.stream().anyMatch(word -> BODIES.contains(word.toLowerCase(Locale.ROOT)));
    if (lexicon.isExpert(speaker.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return named(speaker)
        .or(() -> holder(speaker, day))
        .or(() -> body ? namedWithin(words) : Optional.empty());
  }

  private Optional<ActorCode> named(String words) {
    return lexicon
        .findName(words)
        .filter(name -> name.codes().size() == 1)
        .map(name -> name.codes().get(0));
  }

  private Optional<ActorCode> holder(String name, @Nullable LocalDate day) {
    List<ActorCode> codes =
        lexicon.listHolders(name).stream()
            .filter(holder -> day == null || holder.heldOn(day))
            .map(Holder::code)
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  /** The longest name among the words: "South Korea's intelligence service". */
  private Optional<ActorCode> namedWithin(List<String> words) {
    List<String> bare = words.stream().map(word -> word.replaceAll("['’]s?$|[,.]$", "")).toList();
    return IntStream.iterate(Math.min(4, bare.size()), size -> size > 0, size -> size - 1)
        .boxed()
        .flatMap(
            size ->
                IntStream.rangeClosed(0, bare.size() - size)
                    .mapToObj(from -> String.join(" ", bare.subList(from, from + size))))
        .flatMap(part -> named(part).stream())
        .findFirst();
  }
}
