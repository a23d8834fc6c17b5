package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.speech.Attribution;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** On whose word the act with this anchor is told. */
record Voice(Scene scene, Token anchor) {

  /**
   * The outermost speaker; empty where the report itself speaks.
   *
   * @param judge who expects, doubts or weighs it
   */
  Optional<Speaker> find(Optional<Token> judge) {
    Optional<Token> told =
        new Attribution(scene.lexicon()).findSpeaker(scene.sentence(), anchor).or(() -> judge);
    Optional<Speaker> quoted = scene.quotation().speakerAt(anchor);
    boolean nested = told.filter(scene.quotation()::covers).isPresent();
    if (quoted.isPresent() && (told.isEmpty() || nested && !denies(told.get()))) {
      return quoted;
    }
    return told.filter(this::maySpeak).or(() -> told.flatMap(any -> subject())).map(this::speaker);
  }

  /** "Rao, an economist, rates …": whoever weighs, where the verb is not recognised. */
  Optional<Speaker> findExpert() {
    return scene.sentence().tokens().subList(0, anchor.index()).stream()
        .filter(head -> scene.actors().isPerson(scene.sentence(), head))
        .filter(head -> scene.actors().isExpert(scene.sentence(), head))
        .findFirst()
        .map(this::speaker);
  }

  /** Whether the speaker has no part in the act, so that a "will" is an expectation. */
  boolean isOutsider(Speaker speaker) {
    if (speaker.expert()) {
      return true;
    }
    Optional<Token> subject = new Clause(scene.sentence(), anchor).findSubject();
    boolean acting = subject.filter(token -> !scene.resolve(token).isEmpty()).isPresent();
    List<Token> clause = new ArrayList<>(scene.sentence().subtree(anchor));
    subject.map(scene.sentence()::subtree).ifPresent(clause::addAll);
    return acting
        && !speaker.codes().isEmpty()
        && clause.stream().filter(Token::isNoun).noneMatch(noun -> concerns(speaker, noun))
        && subject.filter(token -> concerns(speaker, token)).isEmpty();
  }

  private boolean concerns(Speaker speaker, Token token) {
    List<ActorCode> codes = scene.resolve(token).codes();
    return codes.stream().anyMatch(speaker.codes()::contains)
        || scene
            .actors()
            .findPlace(scene.sentence(), token)
            .map(ActorCode::new)
            .filter(speaker.codes()::contains)
            .isPresent();
  }

  private boolean denies(Token speaker) {
    return scene
        .sentence()
        .head(speaker)
        .filter(verb -> scene.lexicon().isInClass("denial", verb.lemma()))
        .isPresent();
  }

  /** What happens or is agreed says nothing. */
  private boolean maySpeak(Token head) {
    boolean act = scene.acts().stream().anyMatch(told -> told.trigger().equals(head));
    boolean thing =
        scene.lexicon().isInClass("agreement", head.lemma())
            || scene.lexicon().isInClass("measure", head.lemma());
    return !(act || thing && head.isNoun()) || scene.actors().isPerson(scene.sentence(), head);
  }

  private Optional<Token> subject() {
    ParsedSentence sentence = scene.sentence();
    return sentence.stream()
        .filter(head -> head.isRelated("nsubj") && head.index() < anchor.index())
        .filter(head -> scene.actors().isPerson(sentence, head))
        .findFirst();
  }

  /** "He said" continues whoever was heard last, unless the sentence has named another. */
  private Speaker speaker(Token head) {
    Speaker before = scene.quotation().before();
    boolean renamed =
        scene.sentence().tokens().subList(0, head.index()).stream()
            .filter(token -> !scene.quotation().covers(token))
            .anyMatch(token -> scene.actors().isPerson(scene.sentence(), token));
    return before != null && Set.of("he", "she").contains(head.lower()) && !renamed
        ? before
        : Speaker.of(scene.actors(), scene.sentence(), head);
  }
}
