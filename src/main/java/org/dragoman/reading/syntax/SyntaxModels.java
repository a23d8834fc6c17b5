package org.dragoman.reading.syntax;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * The models that parsers share, whatever their number: CoreNLP's fast tagger and the network of
 * its neural dependency parser. Both are safe for use by several threads at once.
 */
public final class SyntaxModels {

  static final String NETWORK = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final MaxentTagger tagger;
  private final Network network;

  private SyntaxModels(MaxentTagger tagger, Network network) {
    this.tagger = tagger;
    this.network = network;
  }

  /** Loads both in parallel, in the background: about half a second. */
  public static CompletableFuture<SyntaxModels> load() {
    CompletableFuture<MaxentTagger> tagger =
        CompletableFuture.supplyAsync(
            () -> new MaxentTagger(TAGGER, new Properties(), /* printLoading= */ false));
    return CompletableFuture.supplyAsync(() -> NetworkFile.read(NETWORK))
        .thenCombine(tagger, (network, loaded) -> new SyntaxModels(loaded, network));
  }

  MaxentTagger tagger() {
    return tagger;
  }

  Network network() {
    return network;
  }
}
