package org.dragoman.reading.assertion;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.Token;

/**
 * Verbs that tell of a political actor and at which no frame or operator fits: where the reader
 * abstains for want of words.
 */
final class UnknownPredicates {

  private UnknownPredicates() {}

  /**
   * Lemmas with their particle, e.g. {@code face off}, in the order of the sentence.
   *
   * @param apart acts of norms and red lines, which the scene does not list
   */
  static List<String> list(Scene scene, List<Act> apart) {
    return scene.sentence().stream()
        .filter(token -> isPredicate(token) && !isKnown(scene, token))
        .filter(token -> apart.stream().noneMatch(act -> act.trigger().equals(token)))
        .filter(token -> hasActor(scene, token))
        .map(token -> words(scene, token))
        .toList();
  }

  private static boolean isPredicate(Token token) {
    return token.isVerb()
        && !token.isRelated("aux")
        && !token.isRelated("cop")
        && !token.isRelated("amod")
        && !token.isRelated("case");
  }

  private static boolean isKnown(Scene scene, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return scene.acts().stream()
            .anyMatch(act -> act.trigger().equals(token) || act.anchor().equals(token))
        || Stream.of(lemma, words(scene, token), token.lower())
            .anyMatch(words -> scene.lexicon().findOperator(words).isPresent())
        || scene.lexicon().isInClass("speech", lemma)
        || scene.lexicon().isInClass("aspect", lemma);
  }

  private static boolean hasActor(Scene scene, Token token) {
    Clause clause = new Clause(scene.sentence(), token);
    return Stream.concat(
            Stream.of(clause.findSubject(), clause.findObject()).flatMap(found -> found.stream()),
            scene.sentence().children(token, "obl", "iobj").stream())
        .anyMatch(participant -> !scene.resolve(participant).isEmpty());
  }

  private static String words(Scene scene, Token token) {
    return scene
        .sentence()
        .child(token, "compound:prt")
        .map(particle -> token.lemma() + " " + particle.lower())
        .orElse(token.lemma());
  }
}
