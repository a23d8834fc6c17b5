package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.lexicon.act.Towards;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.actor.ReportActors;
import org.dragoman.reading.assertion.EventSides.Filled;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/** Adds the side of an act that goes without saying: whom the report is about besides. */
record MissingSides(Scene scene, Act act, Filled told) {

  private static final Set<String> NEARNESS =
      Set.of("in", "near", "at", "outside", "around", "on", "off", "inside", "of", "over");

  Sides complete() {
    if (act.frame().mutual() && !isOneSided()) {
      return Sides.mutual(together());
    }
    List<ActorCode> recipients = recipients();
    List<ActorCode> actors = actors(recipients);
    return Sides.of(actors, recipients);
  }

  /**
   * The parties that the report is about, for a clash, a meeting, a test without any named side.
   */
  Sides meant() {
    PloverType type = type();
    if (act.frame().mutual() || type == PloverType.ASSAULT) {
      return Sides.mutual(lastTogether().orElseGet(() -> actors().salient(scene.sentence(), 2)));
    }
    boolean alone = type == PloverType.MOBILIZE || type == PloverType.RETREAT;
    return Sides.of(alone ? lastAlone(type) : List.of(), List.of());
  }

  private Optional<List<ActorCode>> lastTogether() {
    return act.frame().mutual()
        ? scene
            .earlier()
            .lastSides(type())
            .filter(sides -> sides.recipient().isEmpty() && sides.actor().size() > 1)
            .map(Sides::actor)
        : Optional.empty();
  }

  private List<ActorCode> lastAlone(PloverType type) {
    return scene
        .earlier()
        .lastSides(type)
        .map(Sides::actor)
        .orElseGet(() -> actors().salient(scene.sentence(), 1));
  }

  /** Where only one is said to agree, it agrees to what the other wants. */
  private boolean isOneSided() {
    return act.frame().type().equals(PloverType.AGREE.name()) && told.sides().all().size() == 1;
  }

  private ReportActors actors() {
    return scene.actors();
  }

  private List<ActorCode> together() {
    List<ActorCode> named = told.sides().all();
    boolean enough =
        named.size() > 1 || named.stream().anyMatch(code -> code.value().startsWith("IGO"));
    if (enough) {
      return named;
    }
    List<ActorCode> all = new ArrayList<>(named);
    all.addAll(partners(named));
    return all;
  }

  /** A meeting of one party is with the other of the two the report is about. */
  private List<ActorCode> partners(List<ActorCode> named) {
    List<ActorCode> pair = actors().salient(scene.sentence(), 2);
    if (act.isNominal()) {
      return named.isEmpty() || !pair.containsAll(named) ? List.of() : pair;
    }
    return pair;
  }

  private List<ActorCode> recipients() {
    List<ActorCode> named = told.sides().recipient();
    List<ActorCode> doers = told.sides().actor();
    if (!named.isEmpty() || doers.isEmpty()) {
      return named;
    }
    List<ActorCode> hinted =
        Stream.<Supplier<List<ActorCode>>>of(
                () -> inContents(doers), () -> onTheSpot(doers), () -> earlier(doers))
            .map(Supplier::get)
            .filter(codes -> !codes.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (!hinted.isEmpty()) {
      return hinted;
    }
    boolean meant = !act.role(Role.RECIPIENT).isEmpty() && told.recipient().isEmpty();
    return switch (act.frame().towards()) {
      case OTHER ->
          isReciprocal(doers) ? List.of() : actors().counterpartOf(scene.sentence(), doers);
      case PAIR -> pairBesides(doers);
      case HOME -> doers;
      case NOBODY -> meant ? actors().counterpartOf(scene.sentence(), doers) : List.of();
    };
  }

  private boolean isForce() {
    PloverType type = PloverType.valueOf(act.frame().type());
    return type == PloverType.ASSAULT || type == PloverType.COERCE;
  }

  /** Those who protest belong to the state where they do. */
  private List<ActorCode> onTheStreets() {
    List<ActorCode> there = places(List.of(act.trigger()), Set.of("in", "at", "outside", "on"));
    return there.isEmpty() ? actors().salient(scene.sentence(), 1) : there;
  }

  /** "Struck a refinery in Ryazan", "shelled a camp near El Fasher": whose the place is. */
  private List<ActorCode> onTheSpot(List<ActorCode> doers) {
    if (!isForce()) {
      return List.of();
    }
    List<Token> holders = new ArrayList<>(act.role(Role.RECIPIENT));
    holders.add(act.trigger());
    return Scene.without(places(holders, NEARNESS), doers);
  }

  private List<ActorCode> places(List<Token> holders, Set<String> prepositions) {
    Clause clause = new Clause(scene.sentence(), act.trigger());
    return holders.stream()
        .flatMap(holder -> scene.sentence().children(holder, "obl", "nmod").stream())
        .filter(phrase -> prepositions.contains(clause.prepositionOf(phrase)))
        .flatMap(phrase -> actors().findPlace(scene.sentence(), phrase).stream())
        .map(ActorCode::new)
        .distinct()
        .limit(1)
        .toList();
  }

  /** "Spurned the offer": of who made it; "lifted the measures": on whom they lay. */
  private List<ActorCode> earlier(List<ActorCode> doers) {
    return switch (type()) {
      case REJECT ->
          act.role(Role.CONTENT).stream().anyMatch(Token::isVerb)
              ? List.of()
              : scene.earlier().proposersTo(doers);
      case AGREE ->
          act.frame().id().equals("accept") ? scene.earlier().proposersTo(doers) : List.of();
      case CONCEDE -> scene.earlier().burdenedBy(doers);
      default -> List.of();
    };
  }

  private PloverType type() {
    return PloverType.valueOf(act.frame().type());
  }

  /** "The two armies opened fire": on each other. */
  private boolean isReciprocal(List<ActorCode> doers) {
    return doers.size() > 1 && (type() == PloverType.ASSAULT || isOnEachOther());
  }

  private boolean isOnEachOther() {
    List<Token> phrase = scene.sentence().subtree(act.trigger());
    return phrase.stream()
        .filter(token -> token.index() > act.trigger().index())
        .anyMatch(token -> isReciprocalPronoun(token));
  }

  private boolean isReciprocalPronoun(Token token) {
    String before = token.index() == 0 ? "" : scene.sentence().token(token.index() - 1).lower();
    return token.lower().equals("other") && before.equals("each")
        || token.lower().equals("another") && before.equals("one");
  }

  private List<ActorCode> pairBesides(List<ActorCode> doers) {
    return actors().ranked(scene.sentence()).stream()
        .filter(code -> !doers.contains(code))
        .limit(2)
        .sorted()
        .toList();
  }

  /** A promise, threat or demand is addressed to whom its content is about. */
  private List<ActorCode> inContents(List<ActorCode> doers) {
    PloverType type = PloverType.valueOf(act.frame().type());
    boolean addressed =
        type == PloverType.AGREE || type == PloverType.THREATEN || type == PloverType.REQUEST;
    if (!addressed) {
      return List.of();
    }
    return Contents.actsInside(scene, act).stream()
        .map(found -> Scene.without(addressees(type, doers, found), doers))
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<ActorCode> addressees(PloverType type, List<ActorCode> doers, Act content) {
    Sides sides = EventSides.told(scene, content).sides();
    boolean between = content.frame().towards() == Towards.PAIR && sides.recipient().isEmpty();
    return between ? pairBesides(doers) : type == PloverType.REQUEST ? sides.actor() : sides.all();
  }

  private List<ActorCode> actors(List<ActorCode> recipients) {
    List<ActorCode> named = told.sides().actor();
    if (!named.isEmpty() || isByUnnamed()) {
      return named;
    }
    if (act.frame().type().equals(PloverType.PROTEST.name())) {
      return onTheStreets();
    }
    if (type() == PloverType.ASSAULT) {
      boolean passive = new Clause(scene.sentence(), act.anchor()).isPassive();
      return passive ? List.of() : governingSubject(recipients).orElse(List.of());
    }
    return governingSubject(recipients)
        .orElseGet(() -> actors().counterpartOf(scene.sentence(), recipients));
  }

  /** "Gunmen attacked the post": violence by somebody who is not said to act for a party. */
  private boolean isByUnnamed() {
    return isForce() && !act.role(Role.ACTOR).isEmpty();
  }

  /**
   * "He ruled out retaliation but said that duties might be doubled": by the main clause's subject.
   */
  private Optional<List<ActorCode>> governingSubject(List<ActorCode> besides) {
    return scene.sentence().ancestors(act.anchor()).stream()
        .filter(Token::isVerb)
        .flatMap(verb -> scene.sentence().child(verb, "nsubj").stream())
        .filter(subject -> !subject.tag().startsWith("W"))
        .map(subject -> Scene.without(scene.resolve(subject).codes(), besides))
        .filter(codes -> !codes.isEmpty())
        .findFirst();
  }
}
