package org.dragoman.foresight.model;

/** A model and where it comes from. */
public record FittedModel(RankingModel model, Provenance provenance) {}
