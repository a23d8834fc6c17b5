package org.dragoman.reading.speech;

import java.util.Optional;
import java.util.Set;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Finds the outermost speaker whose word a clause is. */
public final class Attribution {

  private static final Set<String> STANDPOINTS =
      Set.of(
          "view",
          "opinion",
          "word",
          "account",
          "estimate",
          "eye",
          "reading",
          "judgement",
          "judgment");

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
      if (speaks(sentence, below, above)) {
        speaker = speakerOf(sentence, above).or(() -> namedSource(sentence, above));
      }
      named = named.or(() -> namedSource(sentence, above));
      below = above;
    }
    return speaker.isPresent() ? speaker : named;
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

  private static Optional<Token> speakerOf(ParsedSentence sentence, Token verb) {
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
    return clause.findSubject().or(() -> inverted);
  }

  /** "According to X", "in X's view". */
  private static Optional<Token> namedSource(ParsedSentence sentence, Token predicate) {
    for (Token child : sentence.children(predicate, "obl", "nmod", "advcl", "parataxis", "dep")) {
      if (child.isRelated("obl:source")
          || sentence.children(child, "case").stream()
              .anyMatch(word -> word.lower().equals("according"))) {
        return Optional.of(child);
      }
      if (STANDPOINTS.contains(child.lemma()) && sentence.child(child, "case").isPresent()) {
        return sentence.child(child, "nmod:poss");
      }
    }
    return Optional.empty();
  }
}
