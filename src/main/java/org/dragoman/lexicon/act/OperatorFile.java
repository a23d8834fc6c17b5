package org.dragoman.lexicon.act;

import java.util.List;
import java.util.Set;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.codes.Likelihood;
import org.dragoman.lexicon.LexiconFiles.Source;

/** {@code operators.yaml}: words that say how firm what they govern is. */
final class OperatorFile {

  private OperatorFile() {}

  static List<Operator> load(List<Source> sources) {
    return sources.stream()
        .flatMap(source -> YamlFile.read(source).items().stream())
        .map(OperatorFile::operator)
        .toList();
  }

  private static Operator operator(YamlFile.Node node) {
    return new Operator(
        node.get("id").text(),
        Set.copyOf(node.get("words").texts()),
        node.find("status")
            .map(status -> FrameFile.code(status, ClaimStatus.values(), ClaimStatus::code))
            .orElse(null),
        node.flag("negated"),
        node.find("likelihood")
            .map(word -> FrameFile.code(word, Likelihood.values(), Likelihood::word))
            .orElse(null),
        node.flag("abstain"));
  }
}
