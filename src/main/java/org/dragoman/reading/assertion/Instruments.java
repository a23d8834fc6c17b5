package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.ClaimKind;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.Provision;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.treaty.Treaty;
import org.dragoman.lexicon.treaty.TreatyLexicon;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The agreements a report has spoken of, so that "its fourth article" and "the pact" find theirs.
 */
final class Instruments {

  private final TreatyLexicon treaties;
  private final List<Instrument> known = new ArrayList<>();
  private final Map<Token, Instrument> here = new HashMap<>();
  private @Nullable ParsedSentence last;
  private Predicate<Token> pointers = token -> false;
  private Provision lastProvision = Provision.OTHER;

  Instruments(TreatyLexicon treaties) {
    this.treaties = treaties;
  }

  /** The subject of the sentence is what "it" in the next one means. */
  private Optional<Token> topic() {
    return here.keySet().stream()
        .filter(token -> token.isRelated("nsubj"))
        .min(Comparator.comparingInt(Token::index));
  }

  /** Which pronouns of the next sentence stand for an agreement. */
  Predicate<Token> pointers(ActLexicon lexicon, ParsedSentence next) {
    pointers = new InstrumentPointers(lexicon, next, last, Set.copyOf(here.keySet()));
    return pointers;
  }

  /** Reads the agreements that a sentence speaks of, in its order, and remembers them. */
  void read(Scene scene) {
    here.clear();
    last = scene.sentence();
    for (Token token : scene.sentence().tokens()) {
      if (isMention(scene, token)) {
        identify(scene, new InstrumentPhrase(scene, whole(scene, token)))
            .ifPresent(
                instrument -> {
                  here.put(token, instrument);
                  known.add(instrument);
                });
      }
    }
    topic().map(here::get).ifPresent(known::add);
  }

  /** The agreement meant by a noun or pronoun of the sentence read last. */
  Optional<Instrument> find(Token token) {
    Instrument named = here.get(token);
    return named != null || token.isNoun() || !pointers.test(token)
        ? Optional.ofNullable(named)
        : latest();
  }

  /** The agreement last spoken of before the token in its sentence. */
  Optional<Instrument> findBefore(Token token) {
    return here.keySet().stream()
        .filter(noun -> noun.index() < token.index())
        .max(Comparator.comparingInt(Token::index))
        .map(here::get);
  }

  /** What the two sides whom the report is about may have agreed, without a word for it. */
  Instrument unnamed(Scene scene, List<ActorCode> signatories) {
    List<ActorCode> dyad =
        signatories.size() > 1 ? signatories : scene.actors().salient(scene.sentence(), 2);
    return new Instrument("deal", AgreementForm.OTHER, dyad, null, null, false);
  }

  Optional<Instrument> latest() {
    return latest(instrument -> true);
  }

  void rememberProvision(Provision provision) {
    lastProvision = provision;
  }

  /** What the clause last spoken of is about, for "such a clause". */
  Provision latestProvision() {
    return lastProvision;
  }

  private static boolean isMention(Scene scene, Token token) {
    boolean told =
        scene.acts().stream()
            .filter(act -> act.frame().kind() == ClaimKind.AGREEMENT)
            .anyMatch(act -> act.words().containsValue(token));
    if (told && !token.isNoun()) {
      return true;
    }
    InstrumentPhrase phrase = new InstrumentPhrase(scene, token);
    boolean actor = phrase.isOneOf("title") && scene.actors().isNamed(scene.sentence(), token);
    boolean noun = token.isNoun() && !actor && phrase.isOneOf("agreement");
    boolean named = phrase.isOneOf("signable") || phrase.isOneOf("part-of-agreement");
    return noun && (told || !token.isRelated("compound")) && (named || phrase.name() != null);
  }

  /** Of an article or clause the agreement it belongs to, of a pronoun itself. */
  private static Token whole(Scene scene, Token token) {
    InstrumentPhrase phrase = new InstrumentPhrase(scene, token);
    if (!token.isNoun()
        || !phrase.isOneOf("part-of-agreement") && !phrase.isOneOf("generic-agreement")) {
      return token;
    }
    return scene.sentence().children(token, "nmod").stream()
        .filter(Token::isNoun)
        .filter(child -> new InstrumentPhrase(scene, child).isOneOf("signable"))
        .findFirst()
        .orElse(token);
  }

  private Optional<Instrument> identify(Scene scene, InstrumentPhrase phrase) {
    @Nullable String proper = phrase.name();
    @Nullable String name = proper == null ? phrase.datedName().orElse(null) : proper;
    Optional<Treaty> treaty =
        phrase.calledBy().stream().map(treaties::findByName).flatMap(Optional::stream).findFirst();
    InstrumentParties parties = new InstrumentParties(scene, phrase, known);
    if (treaty.isPresent()) {
      return Optional.of(known(phrase, treaty.get(), parties.named()));
    }
    List<ActorCode> told = phrase.parties();
    Optional<Instrument> same =
        findSame(phrase, name)
            .filter(other -> phrase.isPointer() || other.parties().containsAll(told));
    boolean joint =
        scene.sentence().children(phrase.noun(), "amod").stream()
            .anyMatch(child -> scene.lexicon().isInClass("jointly-made", child.lower()));
    boolean vague =
        (phrase.isOneOf("one-sided-text") || phrase.isOneOf("part-of-agreement")) && !joint;
    if (vague && same.isEmpty() && parties.named().size() < 2 && proper == null) {
      return Optional.empty();
    }
    AgreementForm form =
        phrase.form().or(() -> same.map(Instrument::form)).orElse(AgreementForm.OTHER);
    @Nullable Provision topic = phrase.topic();
    return Optional.of(
        new Instrument(
            phrase.lemma(),
            phrase.isOneOf("generic-agreement") ? same.map(Instrument::form).orElse(form) : form,
            parties.find(same),
            name == null ? same.map(Instrument::name).orElse(null) : name,
            topic == null ? same.map(Instrument::topic).orElse(null) : topic,
            same.map(Instrument::open).orElse(false)));
  }

  private static Instrument known(InstrumentPhrase phrase, Treaty treaty, List<ActorCode> named) {
    boolean open = treaty.parties().isEmpty();
    return new Instrument(
        phrase.lemma(),
        treaty.form(),
        open ? named : treaty.parties(),
        phrase.name(),
        phrase.topic(),
        open);
  }

  /** The agreement spoken of before that the phrase points back to. */
  private Optional<Instrument> findSame(InstrumentPhrase phrase, @Nullable String name) {
    if (name != null) {
      return latest(instrument -> Objects.equals(name, instrument.name()));
    }
    if (phrase.isFurther() || phrase.isDescribed()) {
      return phrase.isPointer() ? latest().map(Instruments::anonymous) : Optional.empty();
    }
    if (phrase.isPointer() || phrase.isOneOf("part-of-agreement")) {
      return latest();
    }
    if (!phrase.isDefinite()) {
      return Optional.empty();
    }
    @Nullable Provision topic = phrase.topic();
    if (topic != null) {
      return latest(
          instrument -> topic == instrument.topic() && instrument.noun().equals(phrase.lemma()));
    }
    return latest(instrument -> instrument.noun().equals(phrase.lemma()))
        .or(
            () ->
                latest(instrument -> phrase.form().filter(f -> f == instrument.form()).isPresent()))
        .or(() -> phrase.isOneOf("generic-agreement") ? latest() : Optional.empty());
  }

  private static Instrument anonymous(Instrument other) {
    return new Instrument(other.noun(), other.form(), other.parties(), null, null, false);
  }

  /** The agreement last spoken of to which all of these are party. */
  Optional<Instrument> latestOf(List<ActorCode> parties) {
    return latest(instrument -> instrument.parties().containsAll(parties));
  }

  private Optional<Instrument> latest(Predicate<Instrument> wanted) {
    for (int i = known.size() - 1; i >= 0; i--) {
      if (wanted.test(known.get(i))) {
        return Optional.of(known.get(i));
      }
    }
    return Optional.empty();
  }
}
