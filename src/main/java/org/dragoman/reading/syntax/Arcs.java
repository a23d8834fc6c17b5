package org.dragoman.reading.syntax;

import java.util.BitSet;

/**
 * The arcs of a sentence, one per word, counted from 0.
 *
 * @param heads the governing word of each, -1 for the root
 * @param relations Universal Dependencies relation to the head, subtypes included
 */
@SuppressWarnings("ArrayRecordComponent")
record Arcs(int[] heads, String[] relations) {

  /**
   * The same arcs, where the subject of a verb with a passive auxiliary is a passive subject. The
   * network sees a subject before it sees the auxiliary; CoreNLP corrects it in the same way.
   */
  Arcs withPassiveSubjects() {
    BitSet passive = new BitSet(heads.length);
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals("aux:pass")) {
        passive.set(heads[i]);
      }
    }
    String[] corrected = relations.clone();
    for (int i = 0; i < heads.length; i++) {
      boolean subject = relations[i].equals("nsubj") || relations[i].equals("csubj");
      if (subject && passive.get(heads[i])) {
        corrected[i] = relations[i] + ":pass";
      }
    }
    return new Arcs(heads, corrected);
  }
}
