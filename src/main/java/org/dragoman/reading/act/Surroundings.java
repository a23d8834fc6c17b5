package org.dragoman.reading.act;

import java.util.Optional;
import java.util.Set;
import org.dragoman.lexicon.act.Slot.Words;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** What stands before and behind a verb, word by word, as far as its clause seems to reach. */
public record Surroundings(ParsedSentence sentence, Token verb) {

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
  private static final Set<String> CONTROLS =
      Set.of(
          "allow",
          "let",
          "permit",
          "leave",
          "set",
          "due",
          "schedule",
          "begin",
          "start",
          "continue",
          "yet",
          "about",
          "expect",
          "cease",
          "go",
          "fail",
          "see");
  private static final Set<String> BREAKS = Set.of(";", ":", "``", "''", "“", "”", "--", "–", "—");

  /** A verb, or a word in a verb's place that the tagger took for a noun. */
  boolean isVerbLike() {
    if (verb.isVerb()) {
      return !verb.tag().equals("VBG") || !isBareGerund();
    }
    Token before = verb.index() > 0 ? sentence.token(verb.index() - 1) : null;
    Token behind = verb.index() + 1 < sentence.size() ? sentence.token(verb.index() + 1) : null;
    boolean afterSubject =
        before != null
            && (before.tag().equals("PRP")
                || before.lower().equals("it")
                || Set.of("MD", "WDT", "CD").contains(before.tag())
                || before.lower().equals("to")
                || before.isNoun() && !before.isProperNoun());
    boolean beforeObject =
        behind != null
            && (behind.tag().equals("DT") || behind.lower().equals("in"))
            && !behind.lower().equals("that");
    return verb.tag().startsWith("N") && !verb.isProperNoun() && (afterSubject || beforeObject)
        || verb.tag().startsWith("JJ") && afterSubject && beforeObject;
  }

  /** "Without saying": a gerund behind a preposition. */
  private boolean isBareGerund() {
    return verb.index() > 0 && sentence.token(verb.index() - 1).tag().equals("IN");
  }

  boolean isPassive() {
    return new Clause(sentence, verb).isPassive() || isParticipial() && !verb.tag().equals("VBG");
  }

  /** Whether "which" or "that" stands before the verb. */
  boolean isRelativeClause() {
    int i = verb.index() - 1;
    while (i >= 0 && isCarrier(sentence.token(i))) {
      i--;
    }
    return isRelative(i);
  }

  /** A relative clause without a modal verb. */
  public boolean isRelativeFact() {
    int i = verb.index() - 1;
    while (i >= 0 && isCarrier(sentence.token(i)) && !sentence.token(i).tag().equals("MD")) {
      i--;
    }
    return isRelative(i);
  }

  /** "That the two states signed": a relative pronoun stands before the verb's own subject. */
  private boolean isObjectRelative() {
    int i = verb.index() - 1;
    while (i > 0
        && sentence.token(i).tag().matches("N.*|JJ.*|CD|PRP\\$|CC|POS|DT")
        && !isRelative(i)) {
      i--;
    }
    return i < verb.index() - 1 && isRelative(i);
  }

  /** "Signed in 1993", ", adopted at Camp David,": a participle behind its noun. */
  public boolean isParticipial() {
    boolean bare =
        Set.of("VBN", "VBD", "VBG").contains(verb.tag())
            && verb.index() > 0
            && sentence.child(verb, "aux", "aux:pass").isEmpty()
            && !isObjectRelative();
    if (!bare) {
      return false;
    }
    Token before = sentence.token(verb.index() - 1);
    boolean apart = before.word().equals(",") || before.tag().equals("RB");
    return (apart || before.isNoun() && !before.isProperNoun() || before.tag().equals("DT"))
        && !hasObject();
  }

  boolean hasObject() {
    return verb.index() + 1 < sentence.size()
        && Set.of("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "WP")
            .contains(sentence.token(verb.index() + 1).tag());
  }

  boolean endsHere() {
    return verb.index() + 1 >= sentence.size()
        || sentence.token(verb.index() + 1).tag().matches("[.,:]|''");
  }

  boolean isFollowedBy(String word, int reach) {
    return isFollowedBy(Set.of(word), reach);
  }

  boolean isFollowedBy(Set<String> lemmas, int reach) {
    int end = Math.min(sentence.size(), verb.index() + 1 + reach);
    for (int i = verb.index() + 1; i < end; i++) {
      if (Phrases.is(sentence.token(i), lemmas)) {
        return true;
      }
    }
    return false;
  }

  /** The agreement that the verb's subject or the noun of its participle must be. */
  Optional<Token> before(Words words) {
    if (isResumption()) {
      Optional<Token> resumed = beforeRelatives(words);
      if (resumed.isPresent()) {
        return resumed;
      }
    }
    int i = verb.index() - 1;
    while (i >= 0 && isCarrier(sentence.token(i))) {
      i--;
    }
    boolean relative = isRelative(i);
    if (relative) {
      i--;
    }
    if (i >= 0 && isComma(i)) {
      i = relative || isParticipial() ? i - 1 : beforeParenthesis(i);
    } else if (i >= 0 && sentence.token(i).tag().equals("CC")) {
      return Optional.empty();
    }
    return nearestBefore(words, i, relative);
  }

  /** A finite verb right behind a comma: the main clause goes on after what is said of its noun. */
  boolean isResumption() {
    return verb.index() > 1
        && isComma(verb.index() - 1)
        && Set.of("VBZ", "VBD", "VBP").contains(verb.tag());
  }

  /** "The treaty that Moscow signed, and that took effect in March, allows …". */
  private Optional<Token> beforeRelatives(Words words) {
    int verbs = 0;
    int relatives = 0;
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (BREAKS.contains(token.word())) {
        return Optional.empty();
      }
      verbs += Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag()) ? 1 : 0;
      relatives += isRelative(i) ? 1 : 0;
      if (relatives > 0 && verbs == relatives && Phrases.is(token, words.lemmas())) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** "The treaty that Moscow and Minsk signed": the noun of an object relative. */
  Optional<Token> relativeNoun(Words words) {
    int i = verb.index() - 1;
    while (i >= 0 && !isRelative(i)) {
      Token token = sentence.token(i);
      if (isBreak(token) && !isCarrier(token) || isComma(i)) {
        return Optional.empty();
      }
      boolean bare = i + 2 < verb.index() && sentence.token(i + 1).tag().equals("DT");
      if (bare && Phrases.is(token, words.lemmas())) {
        return Optional.of(token);
      }
      i--;
    }
    int noun = i > 0 && isComma(i - 1) ? i - 2 : i - 1;
    return nearestBefore(words, noun, true);
  }

  private boolean isRelative(int index) {
    return index > 0
        && (Set.of("WDT", "WP", "WP$").contains(sentence.token(index).tag())
            || sentence.token(index).lower().equals("that") && opensRelative(index));
  }

  private boolean opensRelative(int that) {
    Token before = sentence.token(that - 1);
    return before.isNoun() || Set.of("CC", ",", "CD").contains(before.tag());
  }

  private Optional<Token> nearestBefore(Words words, int from, boolean relative) {
    int i = from;
    for (int behind = i + 1; i >= 0; behind = i, i--) {
      Token token = sentence.token(i);
      if (isBreak(token) && !isAfterComma(i) || isComma(i) && !(relative && isAside(i + 1))) {
        return Optional.empty();
      }
      if (token.isRelated("mark") && token.tag().equals("IN")) {
        return Optional.empty();
      }
      if (Phrases.is(token, words.lemmas())) {
        return isHead(i, behind, relative) ? Optional.of(token) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The agreement behind the verb, after the preposition where there is one. */
  Optional<Token> after(Words words, String preposition) {
    boolean seen = preposition.isEmpty();
    for (int i = verb.index() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (isBreak(token) || token.word().equals(",") || token.tag().startsWith("W")) {
        return Optional.empty();
      }
      seen = seen || token.lower().equals(preposition);
      if (seen && Phrases.is(token, words.lemmas()) && !isModifier(i)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** Whether the verb goes on, after a comma or conjunction, in the form of an earlier one. */
  boolean isCoordinated(Token earlier) {
    int i = verb.index() - 1;
    while (i > 0 && sentence.token(i).tag().startsWith("RB")) {
      i--;
    }
    if (isRelative(i)) {
      i--;
    }
    boolean joined =
        i > 0
            && (sentence.token(i).tag().equals("CC")
                || isComma(i)
                || sentence.token(i).lower().equals("without"));
    boolean broken =
        sentence.tokens().subList(earlier.index(), verb.index()).stream()
            .anyMatch(token -> BREAKS.contains(token.word()));
    boolean without = i > 0 && sentence.token(i).lower().equals("without");
    return joined
        && !broken
        && (isVerbLike() || without)
        && isSameForm(earlier)
        && !hasSubject(earlier);
  }

  /** A subject of its own between the two verbs, so that the second does not go on. */
  private boolean hasSubject(Token earlier) {
    return sentence.children(verb, "nsubj").stream()
        .filter(subject -> !subject.tag().startsWith("W") && !subject.lower().equals("that"))
        .anyMatch(subject -> subject.index() > earlier.index());
  }

  private boolean isComma(int index) {
    return sentence.token(index).word().equals(",");
  }

  private boolean isSameForm(Token earlier) {
    Set<String> present = Set.of("VBZ", "NNS");
    boolean plural = present.contains(verb.tag()) && present.contains(earlier.tag());
    boolean past =
        Set.of("VBN", "VBD").contains(verb.tag()) && Set.of("VBN", "VBD").contains(earlier.tag());
    boolean relative = sentence.token(verb.index() - 1).tag().equals("WDT");
    return verb.tag().equals(earlier.tag())
        || plural
        || past
        || relative
        || verb.tag().equals("VBG");
  }

  private boolean isModifier(int index) {
    return index + 1 < sentence.size()
        && (sentence.token(index + 1).isNoun() || sentence.token(index + 1).tag().equals("POS"));
  }

  /** A participle that a comma sets apart may pass for a finite verb. */
  private boolean isAfterComma(int index) {
    return index > 0 && isComma(index - 1) && sentence.token(index).tag().equals("VBD");
  }

  private boolean isAside(int index) {
    return index < sentence.size()
        && Set.of("VBN", "VBD", "VBG", "IN").contains(sentence.token(index).tag());
  }

  /** Between an agreement and its verb stand only phrases with a preposition. */
  private boolean isHead(int index, int behind, boolean relative) {
    if (behind > verb.index() || relative) {
      return true;
    }
    Token next = sentence.token(behind);
    return next.equals(verb)
        || isCarrier(next)
        || Set.of("IN", "TO", "CD", ",", "VBN", "VBG").contains(next.tag())
        || next.tag().startsWith("W");
  }

  private int beforeParenthesis(int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (isComma(i)) {
        return i - 1;
      }
    }
    return -1;
  }

  private boolean isCarrier(Token token) {
    boolean auxiliary = token.isVerb() && AUXILIARIES.contains(token.lemma());
    boolean control = CONTROLS.contains(token.lemma()) && !token.isNoun();
    return auxiliary
        || control
        || token.tag().equals("MD")
        || token.lower().equals("to")
        || token.tag().startsWith("RB");
  }

  private static boolean isBreak(Token token) {
    boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag());
    return finite || BREAKS.contains(token.word()) || token.tag().equals("WP");
  }
}
