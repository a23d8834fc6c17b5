package org.dragoman.reading.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.lexicon.act.Frame;
import org.dragoman.lexicon.act.Pattern;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * A pattern found in a sentence.
 *
 * @param trigger the verb, noun or adjective that tells it
 * @param anchor the predicate whose firmness is the act's: the trigger, or the verb that carries a
 *     noun
 * @param roles the heads of the phrases that fill its roles
 * @param words tokens that stood for word classes, by the class's name
 * @param specificity how many words of the sentence the pattern has accounted for; classes count
 *     double
 */
public record Act(
    ParsedSentence sentence,
    Frame frame,
    Pattern pattern,
    Token trigger,
    Token anchor,
    Map<Role, List<Token>> roles,
    Map<String, Token> words,
    int specificity) {

  private static final List<String> AGREEMENT_CLASSES =
      List.of("agreement", "signable", "treaty", "truce", "joint-text");

  public Act {
    roles = Map.copyOf(roles);
    words = Map.copyOf(words);
  }

  public List<Token> role(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  public Optional<Token> findWord(String wordClass) {
    return Optional.ofNullable(words.get(wordClass));
  }

  /** The word that stood for an agreement. */
  public Optional<Token> findAgreement() {
    return AGREEMENT_CLASSES.stream().filter(words::containsKey).map(words::get).findFirst();
  }

  public boolean isNominal() {
    return pattern.form() == Pattern.Form.NOUN;
  }
}
