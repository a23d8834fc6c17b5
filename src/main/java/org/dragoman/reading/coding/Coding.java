package org.dragoman.reading.coding;

import org.dragoman.codes.PloverType;

/**
 * The type of an event with what it rests on.
 *
 * @param words of the text that tell it; empty for a guess
 * @param rule the frame, verb class or fallback that was applied
 */
public record Coding(PloverType type, String words, String rule) {}
