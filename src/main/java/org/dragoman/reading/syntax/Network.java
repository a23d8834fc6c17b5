package org.dragoman.reading.syntax;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The neural network that scores the parser's transitions (Chen and Manning, 2014): a sum of the
 * first layer's product with each feature's embedding, cubed, times the second layer. Safe for use
 * by several threads at once.
 *
 * <p>A feature is the row of its word, tag or relation in the embeddings; its position says whose
 * it is: positions 0-17 hold words, 18-35 tags, 36-47 relations. Most positions hold the null
 * feature, so the hidden layer starts from the sum of all nulls, and only differences to it are
 * added. Those of frequent features are kept.
 */
final class Network {

  static final int POSITIONS = 48;

  /** Positions of one kind: words or tags; relations have fewer. */
  static final int POSITIONS_PER_KIND = 18;

  private static final int UNKNOWN = 0;
  private static final int NULL = 1;
  private static final int ROOT = 2;

  /** Differences kept: at 4 kB each, about 100 MB. */
  private static final int KEPT = 25_000;

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> relations;
  private final float[][] embeddings;
  private final float[][] first;
  private final float[][] second;
  private final float[] allNull;
  private final AtomicReferenceArray<float[]> differences;
  private final AtomicInteger kept = new AtomicInteger();

  /**
   * @param relations the names of relations; the first stands for none, the second for the root's
   * @param embeddings a row per word, tag and relation, in this order
   * @param first the first layer's weights: a row per position and element of an embedding
   * @param bias added to the hidden layer
   * @param second the second layer's weights: a row per hidden unit, a column per transition
   */
  Network(
      List<String> words,
      List<String> tags,
      List<String> relations,
      float[][] embeddings,
      float[][] first,
      float[] bias,
      float[][] second) {
    this.words = rows(words, 0);
    this.tags = rows(tags, words.size());
    this.relations = List.copyOf(relations);
    this.embeddings = embeddings;
    this.first = first;
    this.second = second;
    this.allNull = allNull(bias);
    this.differences = new AtomicReferenceArray<>(embeddings.length * POSITIONS_PER_KIND);
  }

  private static Map<String, Integer> rows(List<String> names, int start) {
    return IntStream.range(0, names.size())
        .boxed()
        .collect(Collectors.toMap(names::get, i -> start + i, (earlier, later) -> later));
  }

  private float[] allNull(float[] bias) {
    float[] sum = bias.clone();
    for (int position = 0; position < POSITIONS; position++) {
      addProduct(sum, embeddings[nullFeature(position)], position);
    }
    return sum;
  }

  int word(String word) {
    return words.getOrDefault(word, UNKNOWN);
  }

  int rootWord() {
    return ROOT;
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, words.size() + UNKNOWN);
  }

  int rootTag() {
    return words.size() + ROOT;
  }

  /** The feature of a relation; {@code relation} is its place in the list of names. */
  int relation(int relation) {
    return words.size() + tags.size() + relation;
  }

  String relationName(int relation) {
    return relations.get(relation);
  }

  int relations() {
    return relations.size();
  }

  int nullFeature(int position) {
    return switch (position / POSITIONS_PER_KIND) {
      case 0 -> NULL;
      case 1 -> words.size() + NULL;
      default -> words.size() + tags.size();
    };
  }

  int hiddenUnits() {
    return allNull.length;
  }

  int transitions() {
    return second[0].length;
  }

  /**
   * Scores each transition.
   *
   * @param features one per position
   * @param hidden room for the hidden layer
   * @param scores where the scores go
   */
  void score(int[] features, float[] hidden, float[] scores) {
    System.arraycopy(allNull, 0, hidden, 0, hidden.length);
    for (int position = 0; position < POSITIONS; position++) {
      if (features[position] != nullFeature(position)) {
        Vectors.add(hidden, difference(features[position], position));
      }
    }
    Vectors.cube(hidden);
    Vectors.multiply(scores, hidden, second);
  }

  private float[] difference(int feature, int position) {
    int at = feature * POSITIONS_PER_KIND + position % POSITIONS_PER_KIND;
    float[] known = differences.getAcquire(at);
    if (known != null) {
      return known;
    }
    float[] difference = new float[hiddenUnits()];
    float[] embedding = embeddings[feature].clone();
    Vectors.subtract(embedding, embeddings[nullFeature(position)]);
    addProduct(difference, embedding, position);
    if (kept.get() < KEPT) {
      kept.incrementAndGet();
      differences.setRelease(at, difference);
    }
    return difference;
  }

  private void addProduct(float[] sum, float[] embedding, int position) {
    int row = position * embedding.length;
    for (int i = 0; i < embedding.length; i++) {
      Vectors.addScaled(sum, embedding[i], first[row + i]);
    }
  }
}
