package org.dragoman.record.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words by their stems, without case and accents. No word is left out: "the North" is not "North".
 */
final class WordAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stems =
        new PorterStemFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    return new TokenStreamComponents(words, new ASCIIFoldingFilter(stems));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream word) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(word));
  }
}
