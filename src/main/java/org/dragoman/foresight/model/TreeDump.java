package org.dragoman.foresight.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads trees as XGBoost dumps them in JSON with statistics. */
final class TreeDump {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<Integer, Integer> places = new HashMap<>();

  private TreeDump() {}

  static Tree parse(String dump) throws JsonProcessingException {
    TreeDump reader = new TreeDump();
    reader.number(JSON.readTree(dump));
    return reader.tree();
  }

  private void number(JsonNode node) {
    places.put(node.get("nodeid").intValue(), nodes.size());
    nodes.add(node);
    node.path("children").forEach(this::number);
  }

  private Tree tree() {
    int size = nodes.size();
    Tree tree =
        new Tree(
            new int[size],
            new float[size],
            new int[size],
            new int[size],
            new int[size],
            new float[size]);
    for (int place = size - 1; place >= 0; place--) {
      fill(tree, place);
    }
    return tree;
  }

  /** Children lie behind their parent, so they are filled before it. */
  private void fill(Tree tree, int place) {
    JsonNode node = nodes.get(place);
    if (node.has("leaf")) {
      tree.features()[place] = -1;
      tree.values()[place] = node.get("leaf").floatValue();
      return;
    }
    int left = place(node, "yes");
    int right = place(node, "no");
    tree.features()[place] = Integer.parseInt(node.get("split").asText().substring(1));
    tree.thresholds()[place] = node.get("split_condition").floatValue();
    tree.left()[place] = left;
    tree.right()[place] = right;
    tree.missing()[place] = place(node, "missing");
    double leftCover = cover(left);
    double rightCover = cover(right);
    tree.values()[place] =
        (float)
            ((tree.values()[left] * leftCover + tree.values()[right] * rightCover)
                / (leftCover + rightCover));
  }

  private double cover(int place) {
    return nodes.get(place).get("cover").doubleValue();
  }

  private int place(JsonNode node, String side) {
    return Objects.requireNonNull(places.get(node.get(side).intValue()), side);
  }
}
