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
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
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

  private SyntaxParser(MaxentTagger tagger, DependencyParser parser) {
    this.tagger = tagger;
    this.parser = parser;
  }

  /** Loads both models, in parallel. */
  public static SyntaxParser load() {
    CompletableFuture<MaxentTagger> tagger =
        CompletableFuture.supplyAsync(
            () -> new MaxentTagger(TAGGER, new Properties(), /* printLoading= */ false));
    Properties properties = new Properties();
    properties.setProperty("numPreComputed", "0");
    properties.setProperty("numCached", "50000");
    DependencyParser parser =
        DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, properties);
    return new SyntaxParser(tagger.join(), parser);
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
    int[] heads = new int[kept.size()];
    String[] relations = new String[kept.size()];
    java.util.Arrays.fill(heads, -1);
    java.util.Arrays.fill(relations, "dep");
    GrammaticalStructure structure = parser.predict(kept);
    for (TypedDependency dependency : structure.typedDependencies()) {
      int index = dependency.dep().index() - 1;
      heads[index] = dependency.gov().index() - 1;
      relations[index] = dependency.reln().toString();
    }
    return new ParsedSentence(sentence, tokens(kept, heads, relations));
  }

  private static List<Token> tokens(List<CoreLabel> words, int[] heads, String[] relations) {
    Morphology morphology = new Morphology();
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      String tag = word.tag();
      tokens.add(
          new Token(
              i,
              word.get(CoreAnnotations.OriginalTextAnnotation.class),
              morphology.lemma(word.word(), tag),
              tag,
              heads[i],
              relations[i],
              new Span(word.beginPosition(), word.endPosition())));
    }
    return tokens;
  }
}
