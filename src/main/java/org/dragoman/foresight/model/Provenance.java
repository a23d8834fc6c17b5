package org.dragoman.foresight.model;

/**
 * Where a model comes from.
 *
 * @param program Dragoman's version
 * @param library the library that trained it, with its version
 * @param learner kind of model
 * @param data SHA-256 of the events it was fitted to
 * @param until the first day it was not fitted to
 * @param seed seed of the random draws
 * @param queries number of past queries it was trained on
 */
public record Provenance(
    String program,
    String library,
    Learner learner,
    String data,
    int until,
    long seed,
    int queries) {}
