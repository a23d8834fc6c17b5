package org.dragoman.lexicon.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.dragoman.lexicon.Problems;
import org.jspecify.annotations.Nullable;

/** A file of frames of one kind; the fields are described in {@code data/acts/README.md}. */
final class FrameFile {

  private static final Set<String> FIELDS =
      Set.of("id", "type", "mode", "mutual", "towards", "negated", "provision", "patterns");

  private FrameFile() {}

  static List<Frame> load(List<Source> sources, Map<String, Set<String>> classes) {
    List<Frame> frames = new ArrayList<>();
    for (Source source : sources) {
      Problems problems = new Problems();
      frames.addAll(read(source, classes, problems));
      problems.throwFirst();
    }
    return frames;
  }

  /** The frames that are well-formed; what is wrong with the others goes to {@code problems}. */
  static List<Frame> read(Source source, Map<String, Set<String>> classes, Problems problems) {
    Map<String, Frame> frames = new LinkedHashMap<>();
    problems.attempt(
        () -> {
          YamlFile.Node file = YamlFile.read(source);
          file.checkFields(Set.of("kind", "towards", "frames"), problems);
          ClaimKind kind = code(file.get("kind"), ClaimKind.values(), ClaimKind::code);
          Towards towards = towards(file, Towards.NOBODY);
          for (YamlFile.Node node : file.get("frames").items()) {
            problems.attempt(
                () -> add(frames, node, frame(node, kind, towards, classes, problems)));
          }
        });
    return List.copyOf(frames.values());
  }

  private static void add(Map<String, Frame> frames, YamlFile.Node node, Frame frame) {
    if (frames.put(frame.id(), frame) != null) {
      throw node.problem("the frame '" + frame.id() + "' stands here for the second time");
    }
  }

  private static Towards towards(YamlFile.Node node, Towards otherwise) {
    return node.find("towards")
        .map(word -> code(word, Towards.values(), Towards::code))
        .orElse(otherwise);
  }

  private static Frame frame(
      YamlFile.Node node,
      ClaimKind kind,
      Towards towards,
      Map<String, Set<String>> classes,
      Problems problems) {
    checkFields(node, kind, problems);
    List<Pattern> patterns = new ArrayList<>();
    problems.attempt(
        () ->
            node.get("patterns")
                .items()
                .forEach(item -> problems.attempt(() -> patterns.add(pattern(item, classes)))));
    return new Frame(
        node.get("id").text(),
        kind,
        type(node.get("type"), kind),
        node.find("mode").map(YamlFile.Node::text).orElse(null),
        node.flag("mutual"),
        towards(node, towards),
        node.flag("negated"),
        provision(node),
        patterns);
  }

  /** Each field by itself, so that one mistake does not hide another. */
  private static void checkFields(YamlFile.Node node, ClaimKind kind, Problems problems) {
    node.checkFields(FIELDS, problems);
    problems.attempt(() -> node.get("id").text());
    problems.attempt(() -> type(node.get("type"), kind));
    problems.attempt(() -> node.flag("mutual"));
    problems.attempt(() -> towards(node, Towards.NOBODY));
    problems.attempt(() -> node.flag("negated"));
    problems.attempt(() -> provision(node));
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
