package org.dragoman.text;

/**
 * One sentence of a report.
 *
 * @param number 0 for the headline, body sentences from 1
 * @param paragraph 0 for the headline, body paragraphs from 1
 * @param span where it stands, in characters (UTF-16 units) of the report's text
 */
public record Sentence(int number, int paragraph, Span span) {}
