package org.dragoman.lexicon.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.codes.Likelihood;
import org.dragoman.lexicon.LexiconFiles.Source;
import org.dragoman.lexicon.Problems;
import org.jspecify.annotations.Nullable;

/** {@code operators.yaml}: words that say how firm what they govern is. */
final class OperatorFile {

  private static final Set<String> FIELDS =
      Set.of("id", "words", "status", "denied", "negated", "likelihood", "abstain");

  private OperatorFile() {}

  static List<Operator> load(List<Source> sources) {
    List<Operator> operators = new ArrayList<>();
    for (Source source : sources) {
      Problems problems = new Problems();
      operators.addAll(read(source, problems));
      problems.throwFirst();
    }
    return operators;
  }

  /** The operators that are well-formed; what is wrong with the others goes to {@code problems}. */
  static List<Operator> read(Source source, Problems problems) {
    List<Operator> operators = new ArrayList<>();
    problems.attempt(
        () ->
            YamlFile.read(source)
                .items()
                .forEach(
                    node ->
                        problems.attempt(
                            () -> {
                              node.checkFields(FIELDS, problems);
                              operators.add(operator(node));
                            })));
    return operators;
  }

  private static Operator operator(YamlFile.Node node) {
    return new Operator(
        node.get("id").text(),
        Set.copyOf(node.get("words").texts()),
        status(node, "status"),
        status(node, "denied"),
        node.flag("negated"),
        node.find("likelihood")
            .map(word -> FrameFile.code(word, Likelihood.values(), Likelihood::word))
            .orElse(null),
        node.flag("abstain"));
  }

  private static @Nullable ClaimStatus status(YamlFile.Node node, String field) {
    return node.find(field)
        .map(status -> FrameFile.code(status, ClaimStatus.values(), ClaimStatus::code))
        .orElse(null);
  }
}
