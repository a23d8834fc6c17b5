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
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.ClaimKind;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.Provision;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.lexicon.treaty.Treaty;
import org.dragoman.lexicon.treaty.TreatyLexicon;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The agreements a report has spoken of, so that "its fourth article" and "the pact" find theirs.
 */
final class Instruments {

  /** What is said of an agreement by outsiders names no parties. */
  private static final Set<String> BY_OUTSIDERS =
      Set.of(AgreementType.CHARACTERISED.code(), AgreementType.PROVISION.code());

  private final TreatyLexicon treaties;
  private final List<Instrument> known = new ArrayList<>();
  private final Map<Token, Instrument> here = new HashMap<>();
  private @Nullable ParsedSentence last;
  private Predicate<Token> pointers = token -> false;
  private Provision lastProvision = Provision.OTHER;

  Instruments(TreatyLexicon treaties) {
    this.treaties = treaties;
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
    boolean noun = token.isNoun() && phrase.isOneOf("agreement");
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
        .filter(child -> new InstrumentPhrase(scene, child).isOneOf("signable"))
        .findFirst()
        .orElse(token);
  }

  private Optional<Instrument> identify(Scene scene, InstrumentPhrase phrase) {
    String name = phrase.name();
    Optional<Treaty> treaty = Optional.ofNullable(name).flatMap(treaties::findByName);
    List<ActorCode> told = phrase.parties();
    List<ActorCode> named = withoutBodies(union(told, signatories(scene, phrase.noun())));
    if (treaty.isPresent()) {
      return Optional.of(known(phrase, treaty.get(), named));
    }
    Optional<Instrument> same = findSame(phrase, name);
    boolean joint =
        scene.sentence().children(phrase.noun(), "amod").stream()
            .anyMatch(child -> scene.lexicon().isInClass("joint", child.lower()));
    boolean vague = phrase.isOneOf("one-sided-text") && !joint;
    if (vague && same.isEmpty() && named.size() < 2 && name == null) {
      return Optional.empty();
    }
    AgreementForm form =
        phrase.form().or(() -> same.map(Instrument::form)).orElse(AgreementForm.OTHER);
    @Nullable Provision topic = phrase.topic();
    return Optional.of(
        new Instrument(
            phrase.lemma(),
            phrase.isOneOf("generic-agreement") ? same.map(Instrument::form).orElse(form) : form,
            parties(scene, phrase, told, named, same),
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

  private List<ActorCode> parties(
      Scene scene,
      InstrumentPhrase phrase,
      List<ActorCode> told,
      List<ActorCode> named,
      Optional<Instrument> same) {
    if (told.size() > 1) {
      return withoutBodies(told).size() > 1 ? withoutBodies(told) : named;
    }
    if (same.isPresent() && same.get().parties().containsAll(named)) {
      return same.get().parties();
    }
    if (named.size() > 1 || named.stream().anyMatch(Instruments::isBody)) {
      return named;
    }
    Optional<ActorCode> body =
        phrase.isOneOf("body-text") ? mostNamed(scene, Instruments::isBody) : Optional.empty();
    if (body.isPresent() && (phrase.isNamedByPlace() || phrase.isDefinite())) {
      return List.of(body.get());
    }
    return completed(scene, phrase, named);
  }

  private static boolean isBody(ActorCode code) {
    return code.value().startsWith("IGO:");
  }

  private static boolean isGroup(ActorCode code) {
    return !code.isState() && !isBody(code);
  }

  private static Optional<ActorCode> mostNamed(Scene scene, Predicate<ActorCode> wanted) {
    return scene.actors().ranking(scene.sentence()).stream().filter(wanted).findFirst();
  }

  /** One party or none is completed from the agreement last spoken of, then from the report. */
  private List<ActorCode> completed(Scene scene, InstrumentPhrase phrase, List<ActorCode> named) {
    Optional<Instrument> earlier =
        latest(instrument -> instrument.hasParties() && instrument.parties().containsAll(named));
    if (earlier.isPresent()) {
      return earlier.get().parties();
    }
    List<ActorCode> others = scene.actors().otherOf(scene.sentence(), named);
    if (!others.isEmpty()) {
      return union(named, others);
    }
    Optional<ActorCode> state = mostNamed(scene, code -> code.isState() && !named.contains(code));
    Optional<ActorCode> group = mostNamed(scene, Instruments::isGroup);
    boolean internal = phrase.form().filter(f -> f == AgreementForm.CEASEFIRE).isPresent();
    if (named.isEmpty() && internal && state.isPresent() && group.isPresent()) {
      return union(List.of(state.get()), List.of(group.get()));
    }
    List<ActorCode> pair = scene.actors().salient(scene.sentence(), 2);
    if (pair.containsAll(named)) {
      return pair;
    }
    return union(named, state.stream().toList());
  }

  /** Beside states an organisation only describes: "Finland's NATO accession protocol". */
  private static List<ActorCode> withoutBodies(List<ActorCode> codes) {
    List<ActorCode> states = codes.stream().filter(code -> !isBody(code)).toList();
    return states.size() > 1 ? states : codes;
  }

  private static List<ActorCode> signatories(Scene scene, Token noun) {
    List<Token> tokens = new ArrayList<>();
    for (Act act : scene.acts()) {
      boolean about = act.frame().kind() == ClaimKind.AGREEMENT && act.words().containsValue(noun);
      if (about && !BY_OUTSIDERS.contains(act.frame().type())) {
        tokens.addAll(act.role(Role.ACTOR));
        tokens.addAll(act.role(Role.RECIPIENT));
      } else if (about && obliged(scene, act).size() > 1) {
        tokens.addAll(act.role(Role.RECIPIENT));
      }
    }
    return scene.resolve(tokens).codes();
  }

  /** Whom a provision obliges, where it names them: "binds the United States and Japan to …". */
  private static List<ActorCode> obliged(Scene scene, Act act) {
    return scene.resolve(act.role(Role.RECIPIENT)).codes();
  }

  private static List<ActorCode> union(List<ActorCode> some, List<ActorCode> others) {
    List<ActorCode> all = new ArrayList<>(some);
    others.stream().filter(code -> !all.contains(code)).forEach(all::add);
    return all.stream().sorted().toList();
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
    return latest(instrument -> instrument.noun().equals(phrase.lemma()))
        .or(
            () ->
                latest(instrument -> phrase.form().filter(f -> f == instrument.form()).isPresent()))
        .or(() -> phrase.isOneOf("generic-agreement") ? latest() : Optional.empty());
  }

  private static Instrument anonymous(Instrument other) {
    return new Instrument(other.noun(), other.form(), other.parties(), null, null, false);
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
