package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.lexicon.act.Towards;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.syntax.Token;

/**
 * Whom an act is upon where its words name nobody.
 *
 * @param doers who act
 */
record MissingRecipient(Scene scene, Act act, List<ActorCode> doers) {

  private static final Set<String> NEARNESS =
      Set.of("in", "near", "at", "outside", "around", "on", "off", "inside", "of", "over");

  private static final Set<String> EACH = Set.of("each", "both", "either", "neither", "two");

  List<ActorCode> find() {
    return Stream.<Supplier<List<ActorCode>>>of(
            this::inContents, this::onTheSpot, this::earlier, this::bySort)
        .map(Supplier::get)
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private PloverType type() {
    return PloverType.valueOf(act.frame().type());
  }

  /** A promise, threat or demand is addressed to whom its content is about. */
  private List<ActorCode> inContents() {
    if (!Set.of(PloverType.AGREE, PloverType.THREATEN, PloverType.REQUEST).contains(type())) {
      return List.of();
    }
    return Contents.actsInside(scene, act).stream()
        .map(content -> Scene.without(addressees(content), doers))
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<ActorCode> addressees(Act content) {
    Sides sides = EventSides.told(scene, content).sides();
    boolean between = content.frame().towards() == Towards.PAIR && sides.recipient().isEmpty();
    return between ? pairBesides() : type() == PloverType.REQUEST ? sides.actor() : sides.all();
  }

  /** "Struck a refinery in Ryazan", "shelled a camp near El Fasher": whose the place is. */
  private List<ActorCode> onTheSpot() {
    if (type() != PloverType.ASSAULT && type() != PloverType.COERCE) {
      return List.of();
    }
    List<Token> holders = new ArrayList<>(act.role(Role.RECIPIENT));
    holders.add(act.trigger());
    return Scene.without(Places.of(scene, holders, NEARNESS), doers);
  }

  /** "Spurned the offer": of who made it; "lifted the measures": on whom they lay. */
  private List<ActorCode> earlier() {
    boolean answers =
        type() == PloverType.REJECT
            ? act.frame().towards() != Towards.NOBODY
                && act.role(Role.CONTENT).stream().noneMatch(Token::isVerb)
            : act.frame().id().equals("accept");
    if (answers) {
      return scene.earlier().proposersTo(doers);
    }
    return type() == PloverType.CONCEDE ? scene.earlier().burdenedBy(doers) : List.of();
  }

  /** As the frame says; something that is owned belongs to somebody in any case. */
  private List<ActorCode> bySort() {
    return switch (act.frame().towards()) {
      case OTHER -> isReciprocal() ? List.of() : other();
      case PAIR -> pairBesides();
      case HOME -> doers;
      case NOBODY -> act.role(Role.RECIPIENT).isEmpty() ? List.of() : other();
    };
  }

  private List<ActorCode> other() {
    return scene.actors().counterpartOf(scene.sentence(), doers);
  }

  private List<ActorCode> pairBesides() {
    return scene.actors().ranked(scene.sentence()).stream()
        .filter(code -> !doers.contains(code))
        .limit(2)
        .sorted()
        .toList();
  }

  /** "The two armies opened fire", "expelled each other's envoys", "each side freed prisoners". */
  private boolean isReciprocal() {
    return doers.size() > 1 && (type() == PloverType.ASSAULT || isByEach() || isOnEachOther());
  }

  private boolean isByEach() {
    return act.role(Role.ACTOR).stream()
        .flatMap(doer -> scene.sentence().children(doer, "det", "nummod", "cc:preconj").stream())
        .anyMatch(counter -> EACH.contains(counter.lower()));
  }

  private boolean isOnEachOther() {
    return scene.sentence().subtree(act.trigger()).stream()
        .filter(token -> token.index() > act.trigger().index())
        .anyMatch(this::isReciprocalPronoun);
  }

  private boolean isReciprocalPronoun(Token token) {
    String before = scene.sentence().token(token.index() - 1).lower();
    return token.lower().equals("other") && before.equals("each")
        || token.lower().equals("another") && before.equals("one");
  }
}
