package org.dragoman.reading.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/**
 * One sentence on its way to a dependency tree by the arc-standard transitions: shift the next word
 * onto the stack, or make one of the two topmost words the dependent of the other. Words count from
 * 1; 0 is the root above the sentence. Belongs to one thread.
 */
final class Derivation {

  private static final int NONE = -1;
  private static final int ROOT_RELATION = 1;

  private final Network network;
  private final int[] words;
  private final int[] tags;
  private final int[] heads;
  private final int[] relations;
  private final int[] stack;
  private int stacked;
  private int next = 1;

  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  private final int[] features = new int[Network.POSITIONS];
  private final float[] hidden;
  private final float[] scores;

  private Derivation(Network network, List<CoreLabel> sentence) {
    int size = sentence.size() + 1;
    this.network = network;
    this.words = new int[size];
    this.tags = new int[size];
    this.words[0] = network.rootWord();
    this.tags[0] = network.rootTag();
    for (int i = 1; i < size; i++) {
      this.words[i] = network.word(sentence.get(i - 1).word());
      this.tags[i] = network.tag(sentence.get(i - 1).tag());
    }
    heads = nones(size);
    relations = new int[size];
    stack = new int[size];
    stacked = 1;
    left = nones(size);
    secondLeft = nones(size);
    right = nones(size);
    secondRight = nones(size);
    hidden = new float[network.hiddenUnits()];
    scores = new float[network.transitions()];
  }

  private static int[] nones(int size) {
    int[] nones = new int[size];
    Arrays.fill(nones, NONE);
    return nones;
  }

  /** The tree of a sentence with Penn Treebank tags. */
  static Arcs derive(Network network, List<CoreLabel> sentence) {
    Derivation derivation = new Derivation(network, sentence);
    derivation.run();
    return derivation.arcs();
  }

  private void run() {
    while (stacked > 1 || next < words.length) {
      if (stacked > 2) {
        apply(best());
      } else if (next < words.length) {
        shift();
      } else {
        attachRight(ROOT_RELATION);
      }
    }
  }

  /** The best of the transitions allowed with two words on the stack: any but one to the root. */
  private int best() {
    findFeatures();
    network.score(features, hidden, scores);
    int named = network.relations() - 1;
    int limit = next < words.length ? scores.length : scores.length - 1;
    int best = NONE;
    for (int i = 1; i < limit; i++) {
      if (i != named && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  /** Transitions are numbered: to the left by relation, to the right by relation, shift. */
  private void apply(int transition) {
    int named = network.relations() - 1;
    if (transition < named) {
      attachLeft(transition + 1);
    } else if (transition < 2 * named) {
      attachRight(transition - named + 1);
    } else {
      shift();
    }
  }

  private void shift() {
    stack[stacked++] = next++;
  }

  private void attachLeft(int relation) {
    int head = stack[stacked - 1];
    int dependent = stack[stacked - 2];
    stack[stacked - 2] = head;
    stacked--;
    secondLeft[head] = left[head];
    left[head] = dependent;
    attach(dependent, head, relation);
  }

  private void attachRight(int relation) {
    int head = stack[stacked - 2];
    int dependent = stack[stacked - 1];
    stacked--;
    secondRight[head] = right[head];
    right[head] = dependent;
    attach(dependent, head, relation);
  }

  private void attach(int dependent, int head, int relation) {
    heads[dependent] = head;
    relations[dependent] = relation;
  }

  private void findFeatures() {
    for (int i = 0; i < 3; i++) {
      find(2 - i, stacked > i ? stack[stacked - 1 - i] : NONE);
      find(3 + i, next + i < words.length ? next + i : NONE);
    }
    findDependents(6, stack[stacked - 1]);
    findDependents(12, stack[stacked - 2]);
  }

  private void findDependents(int position, int word) {
    findDependent(position, left[word]);
    findDependent(position + 1, right[word]);
    findDependent(position + 2, secondLeft[word]);
    findDependent(position + 3, secondRight[word]);
    findDependent(position + 4, left[word] < 0 ? NONE : left[left[word]]);
    findDependent(position + 5, right[word] < 0 ? NONE : right[right[word]]);
  }

  private void findDependent(int position, int word) {
    find(position, word);
    int relationPosition = 2 * Network.POSITIONS_PER_KIND + position - 6;
    features[relationPosition] = network.relation(word < 0 ? 0 : relations[word]);
  }

  private void find(int position, int word) {
    int tagPosition = Network.POSITIONS_PER_KIND + position;
    features[position] = word < 0 ? network.nullFeature(position) : words[word];
    features[tagPosition] = word < 0 ? network.nullFeature(tagPosition) : tags[word];
  }

  private Arcs arcs() {
    int[] from = new int[words.length - 1];
    String[] names = new String[words.length - 1];
    for (int i = 0; i < from.length; i++) {
      from[i] = heads[i + 1] - 1;
      names[i] = network.relationName(relations[i + 1]);
    }
    return new Arcs(from, names).withPassiveSubjects();
  }
}
