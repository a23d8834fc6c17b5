package org.dragoman.lexicon.act;

import java.util.Set;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.codes.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * A word that says how firm the clause or act below it is: {@code plan to}, {@code fail to}, {@code
 * is unlikely to}.
 *
 * @param id unique over the lexicon
 * @param words lemmas or words, perhaps with a particle: {@code rule out}
 * @param status it gives to what it governs; null leaves the status alone
 * @param denied status where the word itself is negated: {@code does not rule out}; null keeps it
 * @param negated it turns what it governs into its opposite
 * @param likelihood in the sense of ICD 203
 * @param abstain nothing below it is asserted: {@code consider}, {@code ask whether}
 */
public record Operator(
    String id,
    Set<String> words,
    @Nullable ClaimStatus status,
    @Nullable ClaimStatus denied,
    boolean negated,
    @Nullable Likelihood likelihood,
    boolean abstain) {

  public Operator {
    words = Set.copyOf(words);
  }
}
