package org.dragoman.foresight.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.dragoman.foresight.feature.Feature;

/** Models as JSON. Features stand there by name, so that later versions may number them anew. */
final class ModelJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ModelJson() {}

  static ObjectNode write(RankingModel model) {
    ObjectNode node = NODES.objectNode();
    ArrayNode features = node.putArray("features");
    Arrays.stream(Feature.values()).forEach(feature -> features.add(feature.name()));
    if (model instanceof BoostedTrees trees) {
      ArrayNode array = node.putArray("trees");
      trees.trees().forEach(tree -> array.add(tree(tree)));
    } else if (model instanceof AdditiveModel additive) {
      ArrayNode array = node.putArray("steps");
      additive.tables().forEach(table -> array.add(steps(table)));
    }
    return node;
  }

  static RankingModel read(JsonNode node, Path file) {
    int[] features = features(node.path("features"), file);
    if (node.has("trees")) {
      List<Tree> trees = new ArrayList<>();
      node.get("trees").forEach(tree -> trees.add(tree(tree, features)));
      return new BoostedTrees(trees);
    }
    if (node.has("steps")) {
      StepTable[] tables = new StepTable[Feature.count()];
      Arrays.fill(tables, new StepTable(new float[0], new double[1], 0));
      for (int i = 0; i < features.length; i++) {
        tables[features[i]] = steps(node.get("steps").get(i));
      }
      return new AdditiveModel(List.of(tables));
    }
    return new FirstLook();
  }

  private static int[] features(JsonNode names, Path file) {
    int[] features = new int[names.size()];
    for (int i = 0; i < features.length; i++) {
      String name = names.get(i).asText();
      features[i] =
          Arrays.stream(Feature.values())
              .filter(feature -> feature.name().equals(name))
              .findFirst()
              .map(Feature::ordinal)
              .orElseThrow(
                  () ->
                      new ModelException(
                          "'%s' was fitted with the feature %s, which this version does not know; fit it again"
                              .formatted(file, name)));
    }
    return features;
  }

  private static ObjectNode tree(Tree tree) {
    ObjectNode node = NODES.objectNode();
    ints(node.putArray("feature"), tree.features());
    floats(node.putArray("threshold"), tree.thresholds());
    ints(node.putArray("left"), tree.left());
    ints(node.putArray("right"), tree.right());
    ints(node.putArray("missing"), tree.missing());
    floats(node.putArray("value"), tree.values());
    return node;
  }

  private static Tree tree(JsonNode node, int[] features) {
    int[] numbered =
        Arrays.stream(ints(node.get("feature")))
            .map(feature -> feature < 0 ? feature : features[feature])
            .toArray();
    return new Tree(
        numbered,
        floats(node.get("threshold")),
        ints(node.get("left")),
        ints(node.get("right")),
        ints(node.get("missing")),
        floats(node.get("value")));
  }

  private static ObjectNode steps(StepTable table) {
    ObjectNode node = NODES.objectNode();
    floats(node.putArray("threshold"), table.thresholds());
    ArrayNode values = node.putArray("value");
    Arrays.stream(table.values()).forEach(values::add);
    return node.put("missing", table.missing());
  }

  private static StepTable steps(JsonNode node) {
    double[] values =
        StreamSupport.stream(node.get("value").spliterator(), false)
            .mapToDouble(JsonNode::doubleValue)
            .toArray();
    return new StepTable(floats(node.get("threshold")), values, node.get("missing").doubleValue());
  }

  private static void ints(ArrayNode array, int[] values) {
    Arrays.stream(values).forEach(array::add);
  }

  private static void floats(ArrayNode array, float[] values) {
    IntStream.range(0, values.length).forEach(i -> array.add(values[i]));
  }

  private static int[] ints(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).mapToInt(JsonNode::intValue).toArray();
  }

  private static float[] floats(JsonNode array) {
    float[] values = new float[array.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.get(i).floatValue();
    }
    return values;
  }
}
