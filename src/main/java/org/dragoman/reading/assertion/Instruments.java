package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.claim.ActorCode;
import org.dragoman.codes.AgreementForm;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.treaty.Treaty;
import org.dragoman.lexicon.treaty.TreatyLexicon;
import org.dragoman.reading.actor.Resolution;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The agreements a report has spoken of, so that "its fourth article" and "the pact" find theirs.
 */
final class Instruments {

  private final TreatyLexicon treaties;
  private final List<Instrument> known = new ArrayList<>();

  Instruments(TreatyLexicon treaties) {
    this.treaties = treaties;
  }

  /**
   * The instrument that a phrase means, remembered for later.
   *
   * @param signatories who signs or ratifies it in this act; empty where nobody is named
   */
  Instrument recall(Scene scene, Token head, List<ActorCode> signatories) {
    Instrument instrument = identify(scene, whole(scene, head), signatories);
    known.add(instrument);
    return instrument;
  }

  private Instrument identify(Scene scene, Token noun, List<ActorCode> signatories) {
    String name = name(scene.sentence(), noun);
    Optional<Treaty> treaty = Optional.ofNullable(name).flatMap(treaties::findByName);
    if (treaty.isPresent()) {
      return new Instrument(noun.lemma(), treaty.get().form(), treaty.get().parties(), name);
    }
    Optional<Instrument> earlier = findEarlier(scene, noun);
    List<ActorCode> parties = parties(scene, noun);
    if (parties.size() < 2) {
      parties = union(parties, signatories);
    }
    if (parties.size() < 2) {
      parties =
          earlier
              .map(Instrument::parties)
              .filter(others -> others.size() > 1)
              .orElse(completed(scene, parties));
    }
    AgreementForm form =
        form(scene.lexicon(), noun)
            .or(() -> earlier.map(Instrument::form))
            .orElse(AgreementForm.OTHER);
    String called = name != null ? name : earlier.map(Instrument::name).orElse(null);
    return new Instrument(noun.lemma(), form, parties, called);
  }

  private static List<ActorCode> union(List<ActorCode> some, List<ActorCode> others) {
    List<ActorCode> all = new ArrayList<>(some);
    others.stream().filter(code -> !all.contains(code)).forEach(all::add);
    return all.stream().sorted().toList();
  }

  private static List<ActorCode> completed(Scene scene, List<ActorCode> parties) {
    List<ActorCode> pair = scene.actors().salient(scene.sentence(), 2);
    boolean body = parties.stream().anyMatch(code -> code.value().startsWith("IGO"));
    return body || !parties.isEmpty() && !pair.containsAll(parties) ? parties : pair;
  }

  /** Of an article or clause the agreement it belongs to, of a pronoun itself. */
  private static Token whole(Scene scene, Token head) {
    if (!scene.lexicon().isInClass("part-of-agreement", head.lemma())) {
      return head;
    }
    return scene.sentence().children(head, "nmod").stream()
        .filter(child -> scene.lexicon().isInClass("signable", child.lemma()))
        .findFirst()
        .orElse(head);
  }

  private Optional<Instrument> findEarlier(Scene scene, Token noun) {
    Optional<Instrument> sameWord = latest(instrument -> instrument.noun().equals(noun.lemma()));
    boolean pointing =
        noun.isPronoun()
            || noun.tag().startsWith("W")
            || noun.tag().equals("DT")
            || scene.lexicon().isInClass("part-of-agreement", noun.lemma());
    boolean definite =
        scene.sentence().children(noun, "det").stream()
            .anyMatch(det -> Set.of("the", "that", "this").contains(det.lower()));
    if (pointing) {
      return latest(instrument -> true);
    }
    return definite
        ? sameWord.or(
            () ->
                latest(
                    instrument ->
                        form(scene.lexicon(), noun)
                            .filter(form -> form == instrument.form())
                            .isPresent()))
        : Optional.empty();
  }

  private Optional<Instrument> latest(java.util.function.Predicate<Instrument> wanted) {
    for (int i = known.size() - 1; i >= 0; i--) {
      if (wanted.test(known.get(i))) {
        return Optional.of(known.get(i));
      }
    }
    return Optional.empty();
  }

  private static List<ActorCode> parties(Scene scene, Token noun) {
    ParsedSentence sentence = scene.sentence();
    Resolution parties = Resolution.NONE;
    for (Token child : sentence.children(noun, "nmod", "amod", "compound", "obl")) {
      String preposition = new Clause(sentence, noun).prepositionOf(child);
      boolean owner =
          child.isRelated("nmod:poss") || child.isRelated("amod") || child.isRelated("compound");
      if (owner && !isNamePart(child, noun)
          || Set.of("between", "with", "among").contains(preposition)) {
        parties = parties.and(owner ? ownedBy(scene, child) : scene.resolve(child));
      }
    }
    return parties.codes();
  }

  /** "Geneva Agreement": the city is part of the name, not a party. */
  private static boolean isNamePart(Token child, Token noun) {
    return child.isRelated("compound") && noun.isProperNoun();
  }

  private static Resolution ownedBy(Scene scene, Token owner) {
    return scene.resolve(owner);
  }

  static Optional<AgreementForm> form(ActLexicon lexicon, Token noun) {
    for (AgreementForm form : AgreementForm.values()) {
      if (form != AgreementForm.OTHER
          && lexicon.isInClass("form-" + form.code(), noun.lemma().toLowerCase(Locale.ROOT))) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The capitalised words around the noun: "Comprehensive Strategic Partnership Treaty". */
  private static @Nullable String name(ParsedSentence sentence, Token noun) {
    if (!noun.isProperNoun()) {
      return null;
    }
    int from = noun.index();
    while (from > 0 && sentence.token(from - 1).isProperNoun()) {
      from--;
    }
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= noun.index(); i++) {
      words.append(i > from ? " " : "").append(sentence.token(i).word());
    }
    return from == noun.index() ? null : words.toString();
  }
}
