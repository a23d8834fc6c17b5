package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.ClaimKind;
import org.dragoman.codes.AgreementForm;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/**
 * Who is party to an agreement: those its phrase names, those who sign or oblige themselves in it,
 * those of the agreement it points back to, and last those whom the report is about.
 *
 * @param known agreements spoken of before, the last one last
 */
record InstrumentParties(Scene scene, InstrumentPhrase phrase, List<Instrument> known) {

  /** What outsiders say of an agreement, and what it contains, names no signatories. */
  private static final List<String> COUNTS = List.of("none", "one", "two", "three", "four", "five");

  private static final Set<String> BY_OUTSIDERS =
      Set.of(AgreementType.CHARACTERISED.code(), AgreementType.PROVISION.code());

  /** The parties as far as the sentence names them: in the phrase, or as signatories. */
  List<ActorCode> named() {
    return union(phrase.parties(), signing());
  }

  private List<ActorCode> signing() {
    return scene.resolve(signatories()).codes();
  }

  /**
   * @param same the agreement that the phrase points back to
   */
  List<ActorCode> find(Optional<Instrument> same) {
    List<ActorCode> told = phrase.isTheirs() && !signing().isEmpty() ? named() : phrase.parties();
    if (told.size() > 1) {
      return phrase.isTheirs() && signing().size() > 1 ? signing() : told;
    }
    Optional<Instrument> meant = same.filter(other -> isMeant(other, told));
    if (meant.isPresent()) {
      return meant.get().parties();
    }
    List<ActorCode> named = named();
    if (named.size() < 2) {
      named = union(named, obliged());
    }
    boolean body = named.stream().anyMatch(InstrumentParties::isBody);
    if (named.size() > 1 || body || phrase.hasUnknownParty()) {
      return named;
    }
    Optional<ActorCode> organisation = organisation();
    if (organisation.isPresent() && (phrase.isNamedByPlace() || phrase.isDefinite())) {
      return List.of(organisation.get());
    }
    return named.isEmpty() ? unnamed() : completed(named);
  }

  /** The Swedish protocol that Hungary ratifies is not the one that Turkey has ratified. */
  private boolean isMeant(Instrument other, List<ActorCode> told) {
    return other.hasParties()
        && other.parties().containsAll(told)
        && (told.isEmpty() || other.parties().containsAll(signing()));
  }

  /** Who signs, ratifies, ends … it in this sentence. */
  private List<Token> signatories() {
    List<Token> tokens = new ArrayList<>();
    for (Act act : actsUpon()) {
      if (!BY_OUTSIDERS.contains(act.frame().type())) {
        tokens.addAll(act.role(Role.ACTOR));
        tokens.addAll(listed(act));
        tokens.addAll(act.role(Role.RECIPIENT));
        act.role(Role.ANYTHING)
            .forEach(matter -> tokens.addAll(scene.sentence().children(matter, "nmod:poss")));
      }
    }
    tokens.remove(phrase.noun());
    return tokens;
  }

  /** "President A, Premier B and C signed": the list before the verb, however it was parsed. */
  private List<Token> listed(Act act) {
    List<Token> tokens = new ArrayList<>();
    boolean list = false;
    for (int i = act.trigger().index() - 1; i >= 0; i--) {
      Token token = scene.sentence().token(i);
      if (!token.tag().matches("N.*|JJ.*|CC|,|CD|DT|POS|RB|VB[DZP]|HYPH") || isMainVerb(token)) {
        break;
      }
      list = list || token.tag().equals("CC");
      if (token.isProperNoun()) {
        tokens.add(token);
      }
    }
    boolean active = !act.role(Role.ACTOR).isEmpty();
    return list && active ? tokens : List.of();
  }

  private static boolean isMainVerb(Token token) {
    return token.isVerb() && !Set.of("have", "be", "do").contains(token.lemma());
  }

  /** Whom it obliges, and who undertakes something in it. */
  private List<ActorCode> obliged() {
    List<ActorCode> obliged = new ArrayList<>();
    for (Act act : actsUpon()) {
      if (act.frame().type().equals(AgreementType.PROVISION.code())) {
        act.role(Role.RECIPIENT).forEach(recipient -> obliged.addAll(counted(recipient)));
        act.role(Role.CONTENT)
            .forEach(duty -> obliged.addAll(scene.resolve(objects(duty)).codes()));
      }
    }
    boolean fronted = phrase.noun().index() < 6 && scene.sentence().token(0).tag().equals("IN");
    if (fronted) {
      scene.sentence().stream()
          .filter(token -> token.isVerb() && token.index() > phrase.noun().index())
          .filter(token -> scene.lexicon().isInClass("duty-verb", token.lemma()))
          .flatMap(verb -> new Clause(scene.sentence(), verb).findSubject().stream())
          .forEach(subject -> obliged.addAll(scene.resolve(subject).codes()));
    }
    return obliged.stream().distinct().toList();
  }

  /** Towards whom the obliged must do something: "obliged Moscow to defend the North". */
  private List<Token> objects(Token duty) {
    return scene.sentence().children(duty, "obj").stream()
        .filter(object -> object.isProperNoun() || scene.actors().isNamed(scene.sentence(), object))
        .toList();
  }

  /** "Each of us", "all three": as many of those the report is about. */
  private List<ActorCode> counted(Token recipient) {
    int size = COUNTS.indexOf(recipient.lower());
    if (size > 1) {
      return scene.actors().salient(scene.sentence(), size);
    }
    List<Token> tokens = new ArrayList<>(List.of(recipient));
    tokens.addAll(scene.sentence().children(recipient, "nmod"));
    return scene.resolve(tokens).codes();
  }

  private List<Act> actsUpon() {
    return scene.acts().stream()
        .filter(act -> act.frame().kind() == ClaimKind.AGREEMENT)
        .filter(act -> act.words().containsValue(phrase.noun()))
        .toList();
  }

  /** A summit's or an organisation's own text has the organisation for its party. */
  private Optional<ActorCode> organisation() {
    List<ActorCode> salient = scene.actors().salient(scene.sentence(), 2);
    return phrase.isOneOf("body-text")
        ? strongest(InstrumentParties::isBody)
            .filter(body -> phrase.isOfSummit() || salient.contains(body))
        : Optional.empty();
  }

  /** The other party of one that is named. */
  private List<ActorCode> completed(List<ActorCode> named) {
    return subject(named)
        .or(() -> latest(named).map(Instrument::parties))
        .or(() -> Optional.of(scene.actors().otherOf(scene.sentence(), named)))
        .filter(others -> !others.isEmpty())
        .or(() -> strongest(code -> code.isState() && !named.contains(code)).map(List::of))
        .map(others -> union(named, others))
        .orElse(named);
  }

  /** Whom the sentence is about: "Sweden must make do with a declaration signed with Britain". */
  private Optional<List<ActorCode>> subject(List<ActorCode> named) {
    return scene.sentence().roots().stream()
        .flatMap(root -> new Clause(scene.sentence(), root).findSubject().stream())
        .filter(subject -> !subject.isPronoun() && !subject.equals(phrase.noun()))
        .map(subject -> scene.resolve(subject).codes())
        .filter(codes -> codes.size() == 1 && !named.containsAll(codes))
        .findFirst();
  }

  private List<ActorCode> unnamed() {
    Optional<ActorCode> state = strongest(ActorCode::isState);
    Optional<ActorCode> group = strongest(InstrumentParties::isGroup);
    boolean truce = phrase.form().filter(form -> form == AgreementForm.CEASEFIRE).isPresent();
    boolean recent =
        group.filter(scene.actors().salient(scene.sentence(), 3)::contains).isPresent();
    if (truce && recent && state.isPresent() && group.isPresent()) {
      List<ActorCode> fighting = List.of(group.get());
      ActorCode own = scene.actors().countryOf(group.get()).orElse(state.get());
      return union(dyad(fighting).orElse(List.of(own)), fighting);
    }
    Optional<Instrument> before = phrase.isDefinite() ? latest(List.of()) : Optional.empty();
    if (before.isPresent()) {
      return before.get().parties();
    }
    List<ActorCode> dyad = scene.actors().mainDyad();
    List<ActorCode> here = scene.actors().salient(scene.sentence(), 2);
    boolean elsewhere = here.stream().noneMatch(dyad::contains);
    if (elsewhere && !actsUpon().isEmpty()) {
      return here;
    }
    return latest(dyad).map(Instrument::parties).orElse(dyad);
  }

  /** The two that the report is about, where these are among them. */
  private Optional<List<ActorCode>> dyad(List<ActorCode> some) {
    return Optional.of(scene.actors().mainDyad()).filter(pair -> pair.containsAll(some));
  }

  private Optional<Instrument> latest(List<ActorCode> named) {
    return known.stream()
        .filter(other -> other.hasParties() && other.parties().containsAll(named))
        .reduce((first, second) -> second);
  }

  private Optional<ActorCode> strongest(Predicate<ActorCode> wanted) {
    return scene.actors().ranked(scene.sentence()).stream().filter(wanted).findFirst();
  }

  private static boolean isBody(ActorCode code) {
    return code.value().startsWith("IGO:");
  }

  private static boolean isGroup(ActorCode code) {
    return code.value().startsWith("REB:");
  }

  private static List<ActorCode> union(List<ActorCode> some, List<ActorCode> others) {
    List<ActorCode> all = new ArrayList<>(some);
    others.stream().filter(code -> !all.contains(code)).forEach(all::add);
    return all.stream().sorted().toList();
  }
}
