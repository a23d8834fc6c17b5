package org.dragoman.reading.actor;

import java.time.LocalDate;
import java.util.List;
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

  private static final Set<String> SEATS = Set.of("capital", "city", "town", "embassy");

  private final ReportMentions mentions;
  private final Salience salience;
  private final PhraseResolver resolver;
  private final Speakers speakers;

  private ReportActors(
      ReportMentions mentions, Salience salience, PhraseResolver resolver, Speakers speakers) {
    this.mentions = mentions;
    this.salience = salience;
    this.resolver = resolver;
    this.speakers = speakers;
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
    LocalDate day = published == null ? LocalDate.MAX : published;
    ReportMentions mentions = ReportMentions.find(lexicon, day, sentences);
    List<ActorCode> home = city == null ? List.of() : stateOf(lexicon, city);
    People people = People.of(lexicon, day, home, mentions);
    Salience salience = new Salience(mentions, people);
    Earlier earlier = new Earlier(mentions, people);
    PhraseResolver resolver =
        new PhraseResolver(lexicon, mentions, people, salience, earlier, home);
    Speakers speakers = new Speakers(lexicon, mentions, people, salience, earlier);
    return new ReportActors(mentions, salience, resolver, speakers);
  }

  private static List<ActorCode> stateOf(ActorLexicon lexicon, String city) {
    return lexicon
        .findName(city)
        .map(Name::country)
        .map(country -> List.of(new ActorCode(country)))
        .orElse(List.of());
  }

  ReportMentions mentions() {
    return mentions;
  }

  /** The actors meant by the phrase headed by this token, its conjuncts included. */
  public Resolution resolve(ParsedSentence sentence, Token head) {
    Resolution resolution = resolver.single(sentence, head, 0);
    for (Token conjunct : sentence.children(head, "conj")) {
      if (!conjunct.isVerb()) {
        resolution = resolution.and(resolver.single(sentence, conjunct, 0));
      }
    }
    return resolution;
  }

  /** How many political actors the phrase headed by this token names; a place in a state is one. */
  public int count(ParsedSentence sentence, Token head) {
    int named = resolve(sentence, head).codes().size();
    return named == 0 && findPlace(sentence, head).isPresent() ? 1 : named;
  }

  /** The actors meant by the nearest phrase before the token; empty where there is none nearby. */
  public List<ActorCode> nearestBefore(ParsedSentence sentence, Token token) {
    return salience.nearest(sentence, token, false).map(Salience.Named::codes).orElse(List.of());
  }

  /** The two actors (or as many as asked) this stretch of the report is about. */
  public List<ActorCode> salient(ParsedSentence sentence, int size) {
    return salience.last(sentence, size, code -> true);
  }

  /** The actors of the report up to and including the sentence, the weightiest first. */
  public List<ActorCode> ranked(ParsedSentence sentence) {
    return salience.ranking(sentence, code -> true);
  }

  /** The actors that the sentence names, in the order of their names. */
  public List<ActorCode> namedIn(ParsedSentence sentence) {
    return salience.namedIn(sentence);
  }

  /**
   * Whom an act of these actors most likely meets where nobody is named: the weightiest other actor
   * so far, where it stands out; else nobody.
   */
  public List<ActorCode> otherOf(ParsedSentence sentence, List<ActorCode> some) {
    return some.isEmpty() ? List.of() : salience.standout(sentence, some).stream().toList();
  }

  /** The two actors that the whole report names most often. */
  public List<ActorCode> mainDyad() {
    return salience.mainDyad();
  }

  /** Whether the token is part of a name in the lexicon. */
  public boolean isNamed(ParsedSentence sentence, Token token) {
    return mentions.at(sentence, token).isPresent();
  }

  /** Whether the token is part of the name of a capital or another place. */
  public boolean namesCity(ParsedSentence sentence, Token token) {
    return mentions
        .at(sentence, token)
        .map(Mention::name)
        .filter(
            name ->
                name.kind() == Kind.CAPITAL
                    || name.kind() == Kind.PLACE
                    || name.kind() == Kind.METONYM && !name.codes().get(0).isState())
        .isPresent();
  }

  /** The state that an armed group or other non-state actor of the report belongs to. */
  public Optional<ActorCode> countryOf(ActorCode group) {
    return mentions.countryOf(group).map(ActorCode::new);
  }

  /**
   * The other side of an act that is always upon somebody, where only these are named: the only
   * other actor of the sentence, else the weightiest so far.
   */
  public List<ActorCode> counterpartOf(ParsedSentence sentence, List<ActorCode> some) {
    return some.isEmpty() ? List.of() : salience.counterpart(sentence, some).stream().toList();
  }

  /** ISO 3166-1 alpha-3 code of the place that the phrase names. */
  public Optional<String> findPlace(ParsedSentence sentence, Token head) {
    Optional<Mention> mention = mentions.at(sentence, head).or(() -> placeBefore(sentence, head));
    if (mention.isPresent()) {
      return Optional.ofNullable(mention.get().name().country());
    }
    return SEATS.contains(head.lemma())
        ? resolver.single(sentence, head, 0).codes().stream()
            .filter(ActorCode::isState)
            .map(ActorCode::value)
            .findFirst()
        : Optional.empty();
  }

  private Optional<Mention> placeBefore(ParsedSentence sentence, Token head) {
    return sentence.children(head, "compound", "amod").stream()
        .map(child -> mentions.at(sentence, child))
        .flatMap(Optional::stream)
        .filter(inside -> inside.name().kind() == Kind.PLACE)
        .findFirst();
  }

  /** The speaker as the report names him or her: the fullest form, without titles and article. */
  public String speakerName(ParsedSentence sentence, Token head) {
    return speakers.name(sentence, head);
  }

  /** Whether the phrase headed by this token names a person. */
  public boolean isPerson(ParsedSentence sentence, Token head) {
    return speakers.isPerson(sentence, head);
  }

  /** Analysts, scholars, newspapers: no political actors. */
  public boolean isExpert(ParsedSentence sentence, Token head) {
    return speakers.isExpert(sentence, head);
  }
}
