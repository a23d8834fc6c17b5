package org.dragoman.foresight.timeline;

/** The question which actors stand in a relation to a subject on a day. */
public record Query(int subject, int relation, int day) {}
