package org.dragoman.claim;

/**
 * Why a reader put something into a claim.
 *
 * @param aspect what it explains: {@code type}, {@code actor}, {@code recipient}, {@code status},
 *     {@code negated}, {@code source}, {@code dates}, {@code about} …
 * @param words the words of the report that led to it
 * @param rule the rule or lexicon entry that was applied, e.g. {@code frame visit} or {@code modal
 *     may}
 */
public record Reason(String aspect, String words, String rule) {}
