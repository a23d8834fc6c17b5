package org.dragoman.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.intake.Intake;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our evaluation of the parser's network finds the very arcs that CoreNLP finds with it. */
class DerivationTest {

  private static final Path ANNOTATED = Path.of("../shared/claims/gold");

  private static final String SENTENCES =
      """
      Silence.
      Ministers met.
      Norway's envoy, who had flown in overnight, told reporters that no deal was near.
      Unless Peru withdraws its complaint by Friday, Chile will not reopen the border crossing.
      The two presidents signed, in the presence of their foreign ministers, three accords on trade, water and extradition.
      "We shall never accept this," the spokesman said; he did not take questions.
      Talks between Kenya and Tanzania broke down after Nairobi recalled its ambassador, but neither side ruled out further rounds.
      Given what is at stake, it is hard to see why Jakarta would want to give way, let alone to be seen to do so.
      XQ-7 Zzyzx (née Qwrtz) / 12.5% – 3:1 … ok?
      What the generals had agreed to, or so their aides claimed afterwards, was that whichever unit arrived first would hold the bridge until the others came.
      """;

  private static SyntaxParser parser;
  private static Network network;
  private static DependencyParser reference;

  @BeforeAll
  static void loadModels() {
    parser = new SyntaxParser(SyntaxModels.load().join(), Set.of());
    network = NetworkFile.read(SyntaxModels.NETWORK);
    Properties properties = new Properties();
    properties.setProperty("numPreComputed", "0");
    properties.setProperty("numCached", "50000");
    reference = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, properties);
  }

  @Test
  void sentencesOfManyShapesAreParsedAsByCoreNlp() {
    assertSameArcs(sentences(SENTENCES));
  }

  @Test
  void theExampleReportsAreParsedAsByCoreNlp() {
    assertSameArcs(reports(Path.of("examples/pyongyang-2024")));
  }

  @Test
  void theAnnotatedReportsAreParsedAsByCoreNlp() {
    assumeThat(Files.isDirectory(ANNOTATED))
        .as("needs the annotated reports in %s", ANNOTATED)
        .isTrue();
    assertSameArcs(reports(ANNOTATED));
  }

  @Test
  void theLongestSentenceIsParsedAsByCoreNlp() {
    assertSameArcs(sentences("the envoy of ".repeat(200) + "Fiji spoke."));
  }

  @Test
  void threadsThatShareTheNetworkDoNotDisturbOneAnother() {
    List<List<CoreLabel>> sentences = sentences(SENTENCES);
    Network shared = NetworkFile.read(SyntaxModels.NETWORK);
    List<List<String>> together =
        IntStream.range(0, 20 * sentences.size())
            .parallel()
            .mapToObj(i -> arcs(shared, sentences.get(i % sentences.size())))
            .toList();
    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(referenceArcs(sentences.get(i % sentences.size())));
    }
  }

  private static void assertSameArcs(List<List<CoreLabel>> sentences) {
    assertThat(sentences).isNotEmpty();
    for (List<CoreLabel> sentence : sentences) {
      assertThat(arcs(network, sentence)).as("%s", sentence).isEqualTo(referenceArcs(sentence));
    }
  }

  private static List<List<CoreLabel>> reports(Path folder) {
    return Intake.read(
            List.of(folder.toString()), LocalDate.of(2024, 6, 30), InputStream.nullInputStream())
        .reports()
        .stream()
        .flatMap(report -> sentences(report.text()).stream())
        .toList();
  }

  private static List<List<CoreLabel>> sentences(String text) {
    Stream<String> lines = text.lines().filter(line -> !line.isBlank());
    return lines
        .flatMap(line -> SyntaxParser.split(line, 0, line.length()).stream())
        .map(words -> parser.tag(words).words())
        .toList();
  }

  /** Each arc as {@code relation(head, dependent)}, in the order of the dependents. */
  private static List<String> arcs(Network network, List<CoreLabel> sentence) {
    Arcs arcs = Derivation.derive(network, sentence);
    return IntStream.range(0, sentence.size())
        .mapToObj(i -> notation(arcs.relations()[i], arcs.heads()[i] + 1, i + 1))
        .toList();
  }

  private static List<String> referenceArcs(List<CoreLabel> sentence) {
    return reference.predict(sentence).typedDependencies().stream()
        .map(DerivationTest::notation)
        .toList();
  }

  private static String notation(TypedDependency arc) {
    return notation(arc.reln().toString(), arc.gov().index(), arc.dep().index());
  }

  private static String notation(String relation, int head, int dependent) {
    return relation + "(" + head + ", " + dependent + ")";
  }
}
