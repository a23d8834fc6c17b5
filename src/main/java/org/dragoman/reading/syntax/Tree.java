package org.dragoman.reading.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Heads and relations of a sentence while its segments are parsed one by one and then joined. */
final class Tree {

  private static final Set<String> INSIDE_NOUN_PHRASE =
      Set.of(
          "compound", "nmod", "nummod", "amod", "flat", "nmod:poss", "appos", "obl:npmod", "conj");

  private final int[] heads;
  private final String[] relations;

  Tree(int size) {
    heads = new int[size];
    relations = new String[size];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "punct");
  }

  void attach(int dependent, int head, String relation) {
    heads[dependent] = head;
    relations[dependent] = relation;
  }

  int head(int index) {
    return heads[index];
  }

  String relation(int index) {
    return relations[index];
  }

  /**
   * Makes one tree of the segments' trees: contents hang under the verb of the attribution as its
   * complement, further main clauses as parataxis of the first, sources as obliques.
   */
  void join(List<Segment> segments) {
    int top =
        segments.stream()
            .filter(s -> s.role() == Segment.Role.ATTRIBUTION)
            .mapToInt(this::root)
            .findFirst()
            .orElse(-1);
    int first = -1;
    for (Segment segment : segments) {
      int root = root(segment);
      switch (segment.role()) {
        case CONTENT -> {
          if (top >= 0) {
            attach(root, top, "ccomp");
          } else if (first >= 0) {
            attach(root, first, "parataxis");
          }
          first = first < 0 ? root : first;
        }
        case ATTRIBUTION -> {
          if (root != top) {
            attach(root, top, "parataxis");
          }
        }
        case SOURCE -> attach(root, first >= 0 ? first : Math.max(top, 0), "obl:source");
        case RELATIVE, PARTICIPLE -> {}
      }
    }
    segments.stream().filter(segment -> segment.antecedent() >= 0).forEach(this::hang);
    hangLoose(top >= 0 ? top : Math.max(first, 0));
  }

  /** Hangs a parenthesis under the noun that the phrase before it is headed by. */
  private void hang(Segment parenthesis) {
    int noun = parenthesis.antecedent();
    while (heads[noun] >= 0 && INSIDE_NOUN_PHRASE.contains(relations[noun])) {
      noun = heads[noun];
    }
    attach(
        root(parenthesis), noun, parenthesis.role() == Segment.Role.RELATIVE ? "acl:relcl" : "acl");
  }

  private int root(Segment segment) {
    return segment.tokens().stream()
        .filter(i -> heads[i] < 0)
        .findFirst()
        .orElse(segment.tokens().get(0));
  }

  private void hangLoose(int top) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0 && i != top && !relations[i].equals("root")) {
        heads[i] = top;
      } else if (heads[i] < 0 && i != top) {
        attach(i, top, "dep");
      }
    }
    attach(top, -1, "root");
  }
}
