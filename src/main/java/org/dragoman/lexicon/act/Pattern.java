package org.dragoman.lexicon.act;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an act is told, in the active voice: {@code A deliver <weapon> to R}, {@code A's visit to R},
 * {@code <relation> be tense}. Passives, relative clauses and infinitives follow from it.
 *
 * @param text as written in the lexicon
 * @param trigger lemma (or, for copulas, word) that must stand in the sentence
 * @param particle of a phrasal verb: {@code over} in {@code hand over}
 * @param subject what stands before the verb
 * @param modifier what stands before the noun: {@code <weapon>} in {@code A's <weapon> delivery}
 * @param objects none, one, or first the indirect and then the direct object
 * @param prepositional phrases with their preposition
 */
public record Pattern(
    String text,
    Form form,
    String trigger,
    @Nullable String particle,
    @Nullable Slot subject,
    @Nullable Slot modifier,
    List<Slot> objects,
    List<Prepositional> prepositional) {

  /** What kind of word the trigger is. */
  public enum Form {
    VERB,
    NOUN,
    COPULA
  }

  /**
   * A preposition with what must or may follow it; {@code to} before {@code C} is an infinitive.
   */
  public record Prepositional(String preposition, Slot slot) {}

  public Pattern {
    objects = List.copyOf(objects);
    prepositional = List.copyOf(prepositional);
  }
}
