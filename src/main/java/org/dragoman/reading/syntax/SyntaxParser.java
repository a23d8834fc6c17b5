package org.dragoman.reading.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;

/**
 * Splits text into sentences and parses them: tokeniser, tagger and morphology of Stanford CoreNLP,
 * and the weights of its neural dependency parser. Safe for use by several threads at once.
 */
public final class SyntaxParser {

  /** Longer sentences are cut: beyond this the parser's time and errors explode. */
  static final int LONGEST_SENTENCE = 120;

  private static final String TOKENIZER = "invertible=true,ptb3Escaping=false";

  private final MaxentTagger tagger;
  private final Network network;
  private final Set<String> speechVerbs;

  /**
   * @param speechVerbs lemmas of the verbs that attribute what is said
   */
  public SyntaxParser(SyntaxModels models, Set<String> speechVerbs) {
    this.tagger = models.tagger();
    this.network = models.network();
    this.speechVerbs = Set.copyOf(speechVerbs);
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

  /** Tags and lemmatises the words of one sentence. */
  public TaggedWords tag(List<CoreLabel> words) {
    List<CoreLabel> kept = words.subList(0, Math.min(words.size(), LONGEST_SENTENCE));
    List<TaggedWord> tagged = tagger.tagSentence(kept);
    for (int i = 0; i < kept.size(); i++) {
      kept.get(i).setTag(tagged.get(i).tag());
    }
    HyphenatedNames.tag(kept);
    Morphology morphology = new Morphology();
    return new TaggedWords(
        kept, kept.stream().map(word -> morphology.lemma(word.word(), word.tag())).toList());
  }

  /** Splits and parses a short text without headline or paragraphs. */
  public List<ParsedSentence> parse(String text) {
    List<ParsedSentence> sentences = new ArrayList<>();
    for (List<CoreLabel> words : split(text, 0, text.length())) {
      Span span = new Span(words.get(0).beginPosition(), words.get(words.size() - 1).endPosition());
      sentences.add(parse(new Sentence(sentences.size() + 1, 1, span), tag(words)));
    }
    return sentences;
  }

  /** Parses one tagged sentence. */
  public ParsedSentence parse(Sentence sentence, TaggedWords tagged) {
    Tree tree = new Tree(tagged.words().size());
    List<Segment> segments = Segmenter.segments(tagged.words(), tagged.lemmas(), speechVerbs);
    segments.forEach(segment -> parse(segment, tagged.words(), tree));
    tree.join(segments);
    return new ParsedSentence(sentence, tokens(tagged, tree));
  }

  private void parse(Segment segment, List<CoreLabel> words, Tree tree) {
    List<Integer> indices = segment.tokens();
    List<CoreLabel> own =
        indices.stream().map(words::get).collect(Collectors.toCollection(ArrayList::new));
    Inversion.undo(own);
    Arcs arcs = Gerunds.freed(Derivation.derive(network, own), own);
    for (int i = 0; i < own.size(); i++) {
      int head = arcs.heads()[i];
      tree.attach(indices.get(i), head < 0 ? -1 : indices.get(head), arcs.relations()[i]);
    }
  }

  private static List<Token> tokens(TaggedWords tagged, Tree tree) {
    List<Token> tokens = new ArrayList<>(tagged.words().size());
    for (int i = 0; i < tagged.words().size(); i++) {
      CoreLabel word = tagged.words().get(i);
      tokens.add(
          new Token(
              i,
              word.get(CoreAnnotations.OriginalTextAnnotation.class),
              tagged.lemmas().get(i),
              word.tag(),
              tree.head(i),
              tree.relation(i),
              new Span(word.beginPosition(), word.endPosition())));
    }
    return tokens;
  }
}
