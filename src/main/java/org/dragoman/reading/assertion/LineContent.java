package org.dragoman.reading.assertion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Where a sentence tells what a line forbids. */
record LineContent(Scene scene) {

  private static final Set<String> OVER_WHAT =
      Set.of("on", "over", "at", "against", "around", "about", "regarding", "concerning", "behind");

  /** Tags of words that point to what is forbidden, or that the parser took for a subject. */
  private static final Set<String> ELSEWHERE = Set.of("DT", "WDT", "WP", "VBZ", "VBD", "VBP");

  private static final Set<String> CALLING =
      Set.of("call", "consider", "deem", "declare", "label", "name", "term");

  private static final Set<String> POINTERS = Set.of("thing", "something", "anything", "nothing");

  private ParsedSentence sentence() {
    return scene.sentence();
  }

  /** At the role of an act, or what a pointer in this role means. */
  Optional<Token> of(Act act, Role role) {
    Optional<Token> told = act.role(role).stream().findFirst();
    if (told.isEmpty()) {
      return around(act.anchor());
    }
    Token content = told.get();
    boolean elsewhere =
        content.isPronoun()
            || ELSEWHERE.contains(content.tag())
            || POINTERS.contains(content.lemma());
    return elsewhere ? Optional.of(meantBy(content, act)) : told;
  }

  /** The pointer's own clause, what is said to be it, or the last act before the line. */
  private Token meantBy(Token pointer, Act act) {
    return sentence()
        .child(pointer, "acl")
        .filter(Token::isVerb)
        .filter(verb -> !verb.equals(act.anchor()))
        .or(() -> pointer.isNoun() ? behindColon(pointer) : Optional.empty())
        .or(() -> saidOf(pointer))
        .or(() -> lastActBefore(act.anchor()))
        .orElse(pointer);
  }

  private Optional<Token> lastActBefore(Token predicate) {
    return scene.acts().stream()
        .map(Act::trigger)
        .filter(trigger -> trigger.index() < predicate.index())
        .reduce((first, second) -> second);
  }

  /**
   * "… is where patience ends", "… is something we will not live with", "where patience ends: …",
   * "patience ends where …".
   */
  private Optional<Token> around(Token predicate) {
    return behindColon(predicate)
        .or(
            () ->
                Stream.concat(Stream.of(predicate), sentence().ancestors(predicate).stream())
                    .flatMap(above -> saidOf(above).stream())
                    .filter(subject -> !subject.isPronoun())
                    .findFirst())
        .or(
            () ->
                sentence().children(predicate, "advcl").stream()
                    .filter(clause -> new Clause(sentence(), clause).marker().equals("where"))
                    .findFirst());
  }

  /** The subject of a form of be. */
  private Optional<Token> saidOf(Token predicate) {
    boolean copula =
        sentence().child(predicate, "cop").isPresent() || predicate.lemma().equals("be");
    return copula
        ? sentence().children(predicate, "csubj", "nsubj").stream()
            .min(Comparator.comparingInt(Token::index))
        : Optional.empty();
  }

  /** Of a line that no verb draws: "its red line, a handover of …", "a red line on …". */
  Optional<Token> at(Token line) {
    return sentence()
        .child(line, "appos")
        .or(() -> over(line))
        .or(() -> saidToBe(line))
        .or(() -> calledSo(line))
        .or(() -> behindColon(line));
  }

  /** "Calls an attack on … a red line". */
  private Optional<Token> calledSo(Token line) {
    return callingOf(scene, line)
        .flatMap(verb -> sentence().child(verb, "obj", "nsubj:pass"))
        .filter(called -> !called.equals(line));
  }

  /** The verb that calls something this line, which the parser may hang on what is called so. */
  static Optional<Token> callingOf(Scene scene, Token line) {
    return line.isRelated("dep") || line.isRelated("xcomp")
        ? scene.sentence().ancestors(line).stream()
            .limit(2)
            .filter(verb -> verb.isVerb() && CALLING.contains(verb.lemma()))
            .findFirst()
        : Optional.empty();
  }

  /** "Its red line is an attack on …", "remains the arming of …". */
  private Optional<Token> saidToBe(Token line) {
    Optional<Token> head =
        sentence()
            .head(line)
            .filter(above -> line.isRelated("nsubj") || line.isRelated("compound"));
    return head.filter(above -> sentence().child(above, "cop").isPresent())
        .flatMap(above -> line.isRelated("compound") ? saidOf(above) : Optional.of(above))
        .or(
            () ->
                head.filter(above -> Set.of("remain", "stay", "be").contains(above.lemma()))
                    .flatMap(above -> sentence().child(above, "xcomp", "obj", "ccomp")));
  }

  private Optional<Token> over(Token line) {
    Clause clause = new Clause(sentence(), line);
    return sentence().children(line, "nmod").stream()
        .filter(child -> OVER_WHAT.contains(clause.prepositionOf(child)))
        .findFirst();
  }

  private Optional<Token> behindColon(Token line) {
    Optional<Token> colon =
        sentence().stream()
            .filter(token -> token.word().equals(":") && token.index() > line.index())
            .findFirst();
    return colon.flatMap(
        mark ->
            behind(mark).stream()
                .filter(token -> token.head() < mark.index())
                .filter(token -> token.isNoun() || token.isVerb())
                .findFirst());
  }

  private List<Token> behind(Token mark) {
    return sentence().tokens().subList(mark.index() + 1, sentence().size());
  }

  /** What stands before "that is where we draw the line". */
  Optional<Token> before(Token drawing) {
    return sentence().stream()
        .filter(token -> token.isVerb() && token.index() < drawing.index())
        .filter(token -> !token.isRelated("aux") && !token.isRelated("aux:pass"))
        .filter(token -> !sentence().ancestors(drawing).contains(token))
        .findFirst();
  }
}
