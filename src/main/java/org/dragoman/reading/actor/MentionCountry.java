package org.dragoman.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.lexicon.actor.ActorLexicon;
import org.dragoman.lexicon.actor.Name;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.SyntaxParser;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The actor and country of a mention that stands alone, such as "the Kenyan army", with the
 * sentence around it where there is one.
 */
public final class MentionCountry {

  private final ActorLexicon lexicon;
  private final SyntaxParser parser;

  public MentionCountry(ActorLexicon lexicon, SyntaxParser parser) {
    this.lexicon = lexicon;
    this.parser = parser;
  }

  /**
   * The answer.
   *
   * @param code the actor; null where only a place tells the country
   * @param country ISO 3166-1 alpha-3; null for bodies of several states and for unknown ones
   */
  public record Answer(
      @Nullable ActorCode code, @Nullable String country, @Nullable String sector) {}

  /**
   * Who is meant: by the mention as a phrase, else by the first name in it, else by the first name
   * in its context.
   *
   * @param day on which it was written; null where that is unknown
   * @param context text around the mention, perhaps empty
   */
  public Optional<Answer> find(String mention, @Nullable LocalDate day, String context) {
    return within(mention, day).or(() -> within(context, day));
  }

  private Optional<Answer> within(String text, @Nullable LocalDate day) {
    List<ParsedSentence> sentences = parser.parse(text);
    ReportActors actors = ReportActors.of(lexicon, day, null, sentences);
    return sentences.stream()
        .flatMap(sentence -> sentence.roots().stream().map(root -> actors.resolve(sentence, root)))
        .flatMap(resolution -> resolution.details().stream())
        .findFirst()
        .map(MentionCountry::answer)
        .or(() -> firstName(actors, sentences))
        .or(() -> firstPhrase(actors, sentences));
  }

  private static Optional<Answer> firstName(ReportActors actors, List<ParsedSentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> actors.mentions().in(sentence).stream())
        .map(Mention::name)
        .filter(name -> name.country() != null || !name.codes().isEmpty())
        .findFirst()
        .map(MentionCountry::answer);
  }

  private static Optional<Answer> firstPhrase(ReportActors actors, List<ParsedSentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> nouns(sentence).map(noun -> actors.resolve(sentence, noun)))
        .flatMap(resolution -> resolution.details().stream())
        .findFirst()
        .map(MentionCountry::answer);
  }

  private static Stream<Token> nouns(ParsedSentence sentence) {
    return sentence.stream().filter(Token::isNoun);
  }

  private static Answer answer(Resolution.Detail detail) {
    return new Answer(
        detail.code(),
        detail.code().isState() ? detail.code().value() : detail.country(),
        detail.sector());
  }

  private static Answer answer(Name name) {
    ActorCode code = name.codes().isEmpty() ? null : name.codes().get(0);
    return new Answer(
        code, code != null && code.isState() ? code.value() : name.country(), name.sector());
  }
}
