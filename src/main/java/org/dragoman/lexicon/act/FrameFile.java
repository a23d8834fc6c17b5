package org.dragoman.lexicon.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.ClaimKind;
import org.dragoman.claim.NormType;
import org.dragoman.claim.RedLineType;
import org.dragoman.claim.RelationType;
import org.dragoman.codes.PloverType;
import org.dragoman.codes.Provision;
import org.dragoman.lexicon.LexiconFiles.Source;
import org.jspecify.annotations.Nullable;

/** A file of frames of one kind; the fields are described in {@code data/acts/README.md}. */
final class FrameFile {

  private static final Set<String> FIELDS =
      Set.of("id", "type", "mode", "mutual", "towards", "negated", "provision", "patterns");

  private FrameFile() {}

  static List<Frame> load(List<Source> sources, Map<String, Set<String>> classes) {
    List<Frame> frames = new ArrayList<>();
    for (Source source : sources) {
      YamlFile.Node file = YamlFile.read(source);
      ClaimKind kind = code(file.get("kind"), ClaimKind.values(), ClaimKind::code);
      Towards towards = towards(file, Towards.NOBODY);
      for (YamlFile.Node node : file.get("frames").items()) {
        frames.add(frame(node, kind, towards, classes));
      }
    }
    return frames;
  }

  private static Towards towards(YamlFile.Node node, Towards otherwise) {
    return node.find("towards")
        .map(word -> code(word, Towards.values(), Towards::code))
        .orElse(otherwise);
  }

  private static Frame frame(
      YamlFile.Node node, ClaimKind kind, Towards towards, Map<String, Set<String>> classes) {
    node.fields()
        .forEach(
            (field, value) -> {
              if (!FIELDS.contains(field)) {
                throw value.problem(
                    "unknown field '"
                        + field
                        + "'; known are "
                        + FIELDS.stream().sorted().toList());
              }
            });
    return new Frame(
        node.get("id").text(),
        kind,
        type(node.get("type"), kind),
        node.find("mode").map(YamlFile.Node::text).orElse(null),
        node.flag("mutual"),
        towards(node, towards),
        node.flag("negated"),
        provision(node),
        node.get("patterns").items().stream().map(pattern -> pattern(pattern, classes)).toList());
  }

  private static @Nullable Provision provision(YamlFile.Node node) {
    return node.find("provision")
        .map(p -> code(p, Provision.values(), Provision::code))
        .orElse(null);
  }

  private static Pattern pattern(YamlFile.Node node, Map<String, Set<String>> classes) {
    try {
      return PatternParser.parse(node.text(), classes);
    } catch (IllegalArgumentException e) {
      throw node.problem(e.getMessage() + "");
    }
  }

  private static String type(YamlFile.Node node, ClaimKind kind) {
    return switch (kind) {
      case EVENT -> code(node, PloverType.values(), PloverType::name).name();
      case AGREEMENT -> code(node, AgreementType.values(), AgreementType::code).code();
      case RED_LINE -> code(node, RedLineType.values(), RedLineType::code).code();
      case NORM -> code(node, NormType.values(), NormType::code).code();
      case RELATION -> code(node, RelationType.values(), RelationType::code).code();
    };
  }

  static <T> T code(YamlFile.Node node, T[] values, Function<T, String> code) {
    return Arrays.stream(values)
        .filter(value -> code.apply(value).equals(node.text()))
        .findFirst()
        .orElseThrow(
            () ->
                node.problem(
                    "'"
                        + node.text()
                        + "' is none of "
                        + Arrays.stream(values).map(code).toList()));
  }
}
