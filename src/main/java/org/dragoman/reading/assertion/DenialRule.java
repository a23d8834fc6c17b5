package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Reason;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Denials that only point to what they deny: "which Belgrade denies", "a charge that Tehran
 * rejects", "Bangkok denied it". What is denied is what was alleged last.
 */
final class DenialRule {

  private @Nullable Alleged last;

  /** An event that somebody alleged or told. */
  private record Alleged(Assertion.Event event, ClaimStatus status, TimeInterval when) {}

  /** The denials in a scene whose other claims are known. */
  List<Draft> drafts(Scene scene, List<Draft> told) {
    Alleged before = last;
    last = null;
    for (Draft draft : told) {
      last = alleged(draft).orElse(null);
    }
    List<Draft> denials = new ArrayList<>();
    for (Token verb : scene.sentence().tokens()) {
      Alleged alleged = told.isEmpty() && !verb.isRelated("acl") ? before : last;
      if (alleged != null && denies(scene, verb)) {
        denial(scene, verb, alleged).ifPresent(denials::add);
      }
    }
    return denials;
  }

  private static Optional<Alleged> alleged(Draft draft) {
    if (!(draft.assertion() instanceof Assertion.Event event)) {
      return Optional.empty();
    }
    InnerEvent about = event.about();
    if (event.type() == PloverType.ACCUSE) {
      return about == null ? Optional.empty() : inner(about);
    }
    Firmness firmness = draft.circumstances().firmness();
    return firmness.negated() || firmness.status() == ClaimStatus.HYPOTHETICAL
        ? Optional.empty()
        : Optional.of(
            new Alleged(
                event, draft.circumstances().firmness().status(), draft.circumstances().when()));
  }

  private static Optional<Alleged> inner(InnerEvent about) {
    return Arrays.stream(PloverType.values())
        .filter(type -> type.name().equals(about.type()))
        .findFirst()
        .map(type -> new Assertion.Event(type, null, about.sides(), null))
        .map(event -> new Alleged(event, ClaimStatus.OCCURRED, about.when()));
  }

  /** Whether the verb denies something that it only points to. */
  static boolean denies(Scene scene, Token verb) {
    if (!verb.isVerb() || !scene.lexicon().isInClass("denial", verb.lemma())) {
      return false;
    }
    Clause clause = new Clause(scene.sentence(), verb);
    boolean pointing =
        scene.sentence().children(verb, "obj", "nsubj:pass").stream()
            .anyMatch(object -> isPointer(scene, object));
    boolean relative =
        verb.isRelated("acl:relcl")
            && scene.sentence().children(verb, "ccomp", "xcomp").isEmpty()
            && clause.findSubject().filter(subject -> !subject.tag().startsWith("W")).isPresent();
    return !clause.isNegated() && (pointing || relative);
  }

  private static boolean isPointer(Scene scene, Token object) {
    boolean bare = scene.sentence().children(object, "nmod", "acl", "nmod:poss").isEmpty();
    return object.isPronoun()
        || object.tag().startsWith("W")
        || List.of("this", "that").contains(object.lower())
        || bare && scene.lexicon().isInClass("charge", object.lemma());
  }

  private static Optional<Draft> denial(Scene scene, Token verb, Alleged alleged) {
    Clause clause = new Clause(scene.sentence(), verb);
    Optional<Token> denier = clause.isPassive() ? clause.findAgent() : clause.findSubject();
    return denier.map(
        subject -> {
          Circumstances circumstances = Circumstances.of(scene, verb, verb);
          Circumstances denied =
              new Circumstances(
                  new Firmness(alleged.status(), true, null),
                  false,
                  scene.actors().speakerName(scene.sentence(), subject),
                  false,
                  alleged.when(),
                  null,
                  circumstances.reasons());
          return new Draft(
              alleged.event(),
              denied,
              List.of(),
              List.of(new Reason("type", verb.word(), "denies what was told last")));
        });
  }
}
