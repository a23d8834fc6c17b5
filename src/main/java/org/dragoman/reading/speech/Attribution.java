package org.dragoman.reading.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Finds the outermost speaker whose word a clause is. */
public final class Attribution {

  private final ActLexicon lexicon;

  public Attribution(ActLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The head of the phrase that names the speaker; empty where the report itself speaks. */
  public Optional<Token> findSpeaker(ParsedSentence sentence, Token predicate) {
    Optional<Token> speaker = Optional.empty();
    Token below = predicate;
    Optional<Token> named = namedSource(sentence, below);
    while (below.head() >= 0) {
      Token above = sentence.token(below.head());
      if (speaks(sentence, below, above) && reaches(sentence, above, predicate)) {
        speaker = findSpeakerOf(sentence, above).or(() -> namedSource(sentence, above));
      }
      named = named.or(() -> namedSource(sentence, above));
      below = above;
    }
    Optional<Token> cited =
        named.or(() -> standpoint(sentence, predicate)).or(() -> interjected(sentence, predicate));
    return speaker.isPresent() ? speaker : cited;
  }

  /** "…; were it to happen, he added, the army …": a speech verb set in between. */
  private Optional<Token> interjected(ParsedSentence sentence, Token predicate) {
    return sentence.stream()
        .filter(verb -> verb.isVerb() && verb.isRelated("parataxis"))
        .filter(verb -> lexicon.isInClass("speech", verb.lemma()))
        .filter(verb -> !verb.equals(predicate) && reaches(sentence, verb, predicate))
        .flatMap(verb -> findSpeakerOf(sentence, verb).stream())
        .findFirst();
  }

  /** Who speaks by a verb of speech: its subject, the agent of its passive, or what follows it. */
  public Optional<Token> findSpeakerOf(ParsedSentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    if (clause.isPassive()) {
      return clause.findAgent();
    }
    Optional<Token> inverted =
        sentence.children(verb, "obj", "obl", "dep").stream()
            .filter(
                token ->
                    token.index() == verb.index() + 1
                        || token.isNoun()
                            && sentence.child(token, "case").isEmpty()
                            && token.index() > verb.index())
            .findFirst();
    boolean heard = lexicon.isInClass("telling", verb.lemma());
    return behind(sentence, verb)
        .or(clause::findSubject)
        .or(() -> heard ? behindQuotation(sentence, verb) : inverted);
  }

  /** "…, warns Selam Tesfaye of the institute, …": the name right behind the verb. */
  private static Optional<Token> behind(ParsedSentence sentence, Token verb) {
    int at = verb.index();
    boolean setOff =
        at > 0
            && (sentence.token(at - 1).word().equals(",")
                || sentence.token(at - 1).tag().equals("''"));
    int next = at + 1;
    while (setOff && next < sentence.size() && sentence.token(next).isProperNoun()) {
      next++;
    }
    return next > at + 1 ? Optional.of(sentence.token(next - 1)) : Optional.empty();
  }

  /** "'…,' Rao, an economist, told this newspaper": the name behind the closing mark. */
  private static Optional<Token> behindQuotation(ParsedSentence sentence, Token verb) {
    List<Token> before = sentence.tokens().subList(0, verb.index());
    int from =
        before.stream()
            .filter(token -> token.tag().equals("''"))
            .mapToInt(token -> token.index() + 1)
            .max()
            .orElse(0);
    return before.subList(from, before.size()).stream()
        .takeWhile(token -> token.isProperNoun() || token.word().equals("-"))
        .reduce((first, second) -> second);
  }

  private boolean speaks(ParsedSentence sentence, Token below, Token above) {
    boolean content =
        below.isRelated("ccomp")
            || below.isRelated("parataxis")
            || below.isRelated("dep")
            || below.isRelated("advcl") && new Clause(sentence, below).marker().equals("that")
            || below.isRelated("xcomp") && below.tag().equals("VBG");
    boolean saying = above.isVerb() && lexicon.isInClass("speech", above.lemma());
    return saying && content;
  }

  /**
   * A speech verb at the end covers the whole sentence, one in between only what stands between the
   * same semicolons.
   */
  private static boolean reaches(ParsedSentence sentence, Token verb, Token predicate) {
    boolean apart =
        sentence
            .tokens()
            .subList(
                Math.min(verb.index(), predicate.index()),
                Math.max(verb.index(), predicate.index()))
            .stream()
            .anyMatch(token -> token.word().equals(";"));
    return !apart || verb.index() > predicate.index() && closes(sentence, verb);
  }

  /** Nothing but the speech verb's own words stands behind it. */
  private static boolean closes(ParsedSentence sentence, Token verb) {
    return sentence.stream()
        .filter(token -> token.index() > verb.index())
        .noneMatch(token -> token.isRelated("ccomp") || token.word().equals(";"));
  }

  /** "According to X", "as X put it". */
  private Optional<Token> namedSource(ParsedSentence sentence, Token predicate) {
    for (Token child : sentence.children(predicate, "obl", "nmod", "advcl", "parataxis", "dep")) {
      if (child.isRelated("obl:source")
          || sentence.children(child, "case").stream()
              .anyMatch(word -> word.lower().equals("according"))) {
        return Optional.of(child);
      }
      if (isAside(sentence, child)) {
        return sentence.child(child, "nsubj");
      }
    }
    return Optional.empty();
  }

  /** "As Port Sudan sees it", "as the minister reminded them". */
  private boolean isAside(ParsedSentence sentence, Token verb) {
    boolean telling =
        lexicon.isInClass("speech", verb.lemma())
            || lexicon.isInClass("standing-for", verb.lemma());
    return verb.isVerb() && telling && new Clause(sentence, verb).marker().equals("as");
  }

  /** "In the opinion of X", "in X's eyes", "by her account", within the same semicolons. */
  private Optional<Token> standpoint(ParsedSentence sentence, Token predicate) {
    return sentence.stream()
        .filter(noun -> noun.isNoun() && lexicon.isInClass("standpoint", noun.lemma()))
        .filter(noun -> reaches(sentence, noun, predicate))
        .filter(
            noun ->
                sentence.children(noun, "case").stream()
                    .anyMatch(word -> Set.of("in", "by", "to", "from").contains(word.lower())))
        .flatMap(
            noun ->
                sentence
                    .child(noun, "nmod:poss")
                    .or(() -> new Clause(sentence, noun).findOblique("of"))
                    .stream())
        .findFirst();
  }
}
