package org.dragoman.reading.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;

/**
 * Splits text into sentences and parses them with Stanford CoreNLP: tokeniser, tagger, morphology
 * and the neural dependency parser. Safe for use by several threads at once; loading takes about a
 * second.
 */
public final class SyntaxParser {

  /** Longer sentences are cut: beyond this the parser's time and errors explode. */
  static final int LONGEST_SENTENCE = 120;

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String TOKENIZER = "invertible=true,ptb3Escaping=false";

  private final MaxentTagger tagger;
  private final DependencyParser parser;
  private final Set<String> speechVerbs;

  private SyntaxParser(MaxentTagger tagger, DependencyParser parser, Set<String> speechVerbs) {
    this.speechVerbs = Set.copyOf(speechVerbs);
    this.tagger = tagger;
    this.parser = parser;
  }

  /**
   * Loads both models, in parallel.
   *
   * @param speechVerbs lemmas of the verbs that attribute what is said
   */
  public static SyntaxParser load(Set<String> speechVerbs) {
    CompletableFuture<MaxentTagger> tagger =
        CompletableFuture.supplyAsync(
            () -> new MaxentTagger(TAGGER, new Properties(), /* printLoading= */ false));
    Properties properties = new Properties();
    properties.setProperty("numPreComputed", "0");
    properties.setProperty("numCached", "50000");
    DependencyParser parser =
        DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, properties);
    return new SyntaxParser(tagger.join(), parser, speechVerbs);
  }

  /** The sentences of {@code text[from, to)} as tokens; offsets are those of the whole text. */
  public static List<List<CoreLabel>> split(String text, int from, int to) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(text.substring(from, to)), new CoreLabelTokenFactory(true), TOKENIZER);
    List<CoreLabel> tokens = tokenizer.tokenize();
    for (CoreLabel token : tokens) {
      token.setBeginPosition(token.beginPosition() + from);
      token.setEndPosition(token.endPosition() + from);
    }
    return new WordToSentenceProcessor<CoreLabel>().process(tokens);
  }

  /** Tags, lemmatises and parses one sentence. */
  public ParsedSentence parse(Sentence sentence, List<CoreLabel> words) {
    List<CoreLabel> kept = words.subList(0, Math.min(words.size(), LONGEST_SENTENCE));
    List<TaggedWord> tagged = tagger.tagSentence(kept);
    for (int i = 0; i < kept.size(); i++) {
      kept.get(i).setTag(tagged.get(i).tag());
    }
    List<String> lemmas = lemmas(kept);
    Tree tree = new Tree(kept.size());
    List<Segment> segments = Segmenter.segments(kept, lemmas, speechVerbs);
    segments.forEach(segment -> parse(segment, kept, tree));
    tree.join(segments);
    return new ParsedSentence(sentence, tokens(kept, lemmas, tree));
  }

  private void parse(Segment segment, List<CoreLabel> words, Tree tree) {
    List<Integer> indices = segment.tokens();
    List<CoreLabel> own =
        indices.stream().map(words::get).collect(Collectors.toCollection(ArrayList::new));
    Inversion.undo(own);
    for (TypedDependency dependency : parser.predict(own).typedDependencies()) {
      int governor = dependency.gov().index() - 1;
      tree.attach(
          indices.get(dependency.dep().index() - 1),
          governor < 0 ? -1 : indices.get(governor),
          dependency.reln().toString());
    }
  }

  private static List<String> lemmas(List<CoreLabel> words) {
    Morphology morphology = new Morphology();
    return words.stream().map(word -> morphology.lemma(word.word(), word.tag())).toList();
  }

  private static List<Token> tokens(List<CoreLabel> words, List<String> lemmas, Tree tree) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      tokens.add(
          new Token(
              i,
              word.get(CoreAnnotations.OriginalTextAnnotation.class),
              lemmas.get(i),
              word.tag(),
              tree.head(i),
              tree.relation(i),
              new Span(word.beginPosition(), word.endPosition())));
    }
    return tokens;
  }
}
