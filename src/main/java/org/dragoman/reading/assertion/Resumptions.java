package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Reason;
import org.dragoman.claim.Sides;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.Operator;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that take up what was told last without naming it: "has no plans to do so", "as it did in
 * May", "has not ruled it out", "nobody expects that".
 */
final class Resumptions {

  private static final Set<String> POINTERS = Set.of("it", "this", "that");
  private static final Set<String> DEEDS = Set.of("it", "this", "that", "they", "these");
  private static final Set<String> LIKEWISE = Set.of("so", "it", "that", "this", "likewise");

  /** Acts that tell of another: promises, threats, accusations. */
  private static final Set<PloverType> TOLD_OF =
      Set.of(PloverType.AGREE, PloverType.THREATEN, PloverType.ACCUSE);

  /** Acts that are upon nobody. */
  private static final Set<PloverType> ALONE = Set.of(PloverType.MOBILIZE, PloverType.RETREAT);

  private @Nullable Assertion last;

  /** What a scene takes up, whose other claims are known. */
  List<Draft> drafts(Scene scene, List<Draft> told) {
    Assertion before = last;
    Assertion here = lastOf(told, draft -> true);
    Assertion firm = lastOf(told, draft -> !isHypothetical(draft.circumstances()));
    last = here == null ? before : here;
    Assertion feared = firm == null ? before : firm;
    List<Draft> drafts = new ArrayList<>();
    for (Token token : scene.sentence().tokens()) {
      if (last != null && takesUp(scene, token)) {
        draft(scene, token, last).ifPresent(drafts::add);
      } else if (feared != null && comesTrue(scene, token)) {
        draft(scene, token, feared).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static @Nullable Assertion lastOf(List<Draft> told, Predicate<Draft> wanted) {
    return told.stream()
        .filter(wanted)
        .flatMap(draft -> taken(draft).stream())
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private static boolean isHypothetical(Circumstances circumstances) {
    return circumstances.firmness().status() == ClaimStatus.HYPOTHETICAL;
  }

  /** What an event promises or demands is what is done or not done later. */
  private static Optional<Assertion> taken(Draft draft) {
    Assertion assertion = draft.assertion();
    if (assertion instanceof Assertion.Event event) {
      InnerEvent about = event.about();
      boolean telling = TOLD_OF.contains(event.type());
      return telling && about != null ? inner(about) : Optional.of(event);
    }
    if (assertion instanceof Assertion.RedLine line && line.about() != null) {
      return inner(line.about());
    }
    boolean doing =
        assertion instanceof Assertion.Agreement agreement
            && Set.of(AgreementType.SIGNED, AgreementType.RATIFIED, AgreementType.RENEWED)
                .contains(agreement.type());
    return doing ? Optional.of(assertion) : Optional.empty();
  }

  private static Optional<Assertion> inner(InnerEvent about) {
    return Arrays.stream(PloverType.values())
        .filter(type -> type.name().equals(about.type()))
        .findFirst()
        .map(type -> new Assertion.Event(type, null, sides(type, about.sides()), null));
  }

  private static Sides sides(PloverType type, Sides sides) {
    return ALONE.contains(type) ? Sides.of(sides.actor(), List.of()) : sides;
  }

  private static boolean takesUp(Scene scene, Token token) {
    return doesSo(scene.sentence(), token)
        || didAsBefore(scene.sentence(), token)
        || isJudged(scene, token);
  }

  /** "If it came", "were they to continue", "should that happen". */
  private static boolean comesTrue(Scene scene, Token verb) {
    return verb.isVerb()
        && scene.lexicon().isInClass("occurrence", verb.lemma())
        && scene.sentence().children(verb, "obl", "xcomp", "obj").isEmpty()
        && new Clause(scene.sentence(), verb)
            .findSubject()
            .filter(subject -> DEEDS.contains(subject.lower()))
            .isPresent()
        && isHypothetical(Circumstances.of(scene, verb, verb));
  }

  /** "Do so", "did likewise". */
  private static boolean doesSo(ParsedSentence sentence, Token verb) {
    int next = verb.index() + 1;
    return verb.isVerb()
        && verb.lemma().equals("do")
        && next < sentence.size()
        && (LIKEWISE.contains(sentence.token(next).lower()) || isTheSame(sentence, next))
        && !verb.isRelated("aux");
  }

  private static boolean isTheSame(ParsedSentence sentence, int at) {
    return at + 1 < sentence.size() && sentence.token(at + 1).lower().equals("same");
  }

  /** "As it did in May". */
  private static boolean didAsBefore(ParsedSentence sentence, Token verb) {
    int at = verb.index();
    return verb.lower().equals("did")
        && at > 1
        && at + 1 < sentence.size()
        && sentence.token(at - 1).isPronoun()
        && sentence.token(at - 2).lower().equals("as")
        && sentence.token(at + 1).tag().matches("IN|JJ|NNP?");
  }

  /** "Could still be called off", "no longer expect it", "a measure that he has not ruled out". */
  private static boolean isJudged(Scene scene, Token pointer) {
    boolean points =
        POINTERS.contains(pointer.lower()) || pointer.isRelated("obj") && isRelative(pointer);
    if (!points || !pointer.isRelated("obj") && !pointer.isRelated("nsubj:pass")) {
      return false;
    }
    return scene
        .sentence()
        .head(pointer)
        .filter(Token::isVerb)
        .filter(verb -> scene.sentence().children(verb, "xcomp", "ccomp").isEmpty())
        .filter(verb -> judges(scene, verb))
        .isPresent();
  }

  private static boolean isRelative(Token token) {
    return Set.of("that", "which").contains(token.lower());
  }

  private static boolean judges(Scene scene, Token verb) {
    String particle =
        scene.sentence().child(verb, "compound:prt").map(part -> " " + part.lower()).orElse("");
    return scene
        .lexicon()
        .findOperator(verb.lemma() + particle)
        .filter(Resumptions::weighsDeeds)
        .isPresent();
  }

  /** Words that rule out or expect. */
  private static boolean weighsDeeds(Operator operator) {
    return operator.status() == ClaimStatus.EXPECTED && operator.likelihood() == null
        || operator.status() == ClaimStatus.PLANNED && operator.negated();
  }

  private static Optional<Draft> draft(Scene scene, Token token, Assertion meant) {
    Circumstances circumstances = Circumstances.of(scene, token, token);
    if (circumstances.abstained()) {
      return Optional.empty();
    }
    List<ActorCode> doer =
        token.isVerb() && token.lemma().equals("do")
            ? new Clause(scene.sentence(), token)
                .findSubject()
                .map(subject -> scene.resolve(subject).codes())
                .orElse(List.of())
            : List.of();
    return Optional.of(
        new Draft(
            by(doer, meant),
            circumstances,
            List.of(),
            List.of(new Reason("type", token.word(), "takes up what was told last"))));
  }

  /** Another may do the same to the same. */
  private static Assertion by(List<ActorCode> doer, Assertion meant) {
    boolean another =
        meant instanceof Assertion.Event
            && !doer.isEmpty()
            && !meant.sides().recipient().isEmpty()
            && Collections.disjoint(doer, meant.sides().all());
    return another && meant instanceof Assertion.Event event
        ? new Assertion.Event(
            event.type(), event.mode(), Sides.of(doer, event.sides().recipient()), event.about())
        : meant;
  }
}
