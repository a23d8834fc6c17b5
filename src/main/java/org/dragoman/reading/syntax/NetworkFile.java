package org.dragoman.reading.syntax;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads a model of CoreNLP's neural dependency parser: a header of seven {@code name=number} lines,
 * a line per word, tag and relation (name, embedding), then the weights of the first layer, its
 * bias, and the weights of the second, all as decimals.
 */
final class NetworkFile {

  private static final float[] POWERS_OF_TEN = {1, 10, 100, 1e3f, 1e4f, 1e5f, 1e6f};

  private final InputStream input;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;

  private NetworkFile(InputStream input) {
    this.input = input;
  }

  /**
   * Reads a model from the class path.
   *
   * @throws UncheckedIOException when it is missing or no such model
   */
  static Network read(String resource) {
    try (InputStream packed = NetworkFile.class.getClassLoader().getResourceAsStream(resource)) {
      if (packed == null) {
        throw new FileNotFoundException("the parser's model " + resource + " is missing");
      }
      return new NetworkFile(new GZIPInputStream(packed, 1 << 16)).network();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Network network() throws IOException {
    int wordCount = header("dict");
    int tagCount = header("pos");
    int relationCount = header("label");
    int embeddingSize = header("embeddingSize");
    int hiddenUnits = header("hiddenSize");
    int positions = header("numTokens");
    header("preComputed");
    if (positions != Network.POSITIONS) {
      throw new IOException("the parser's model has " + positions + " features, not 48");
    }
    float[][] embeddings = new float[wordCount + tagCount + relationCount][embeddingSize];
    List<String> names = new ArrayList<>(embeddings.length);
    for (float[] embedding : embeddings) {
      names.add(name(' '));
      fill(embedding);
    }
    float[][] first = matrix(positions * embeddingSize, hiddenUnits);
    float[][] bias = matrix(1, hiddenUnits);
    float[][] second = matrix(hiddenUnits, 2 * relationCount - 1);
    return new Network(
        names.subList(0, wordCount),
        names.subList(wordCount, wordCount + tagCount),
        names.subList(wordCount + tagCount, names.size()),
        embeddings,
        first,
        bias[0],
        second);
  }

  private int header(String expected) throws IOException {
    String name = name('=');
    if (!name.equals(expected)) {
      throw new IOException("the parser's model has " + name + " in place of " + expected);
    }
    return (int) number();
  }

  private float[][] matrix(int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      fill(row);
    }
    return matrix;
  }

  private void fill(float[] row) throws IOException {
    for (int i = 0; i < row.length; i++) {
      row[i] = number();
    }
  }

  private String name(char end) throws IOException {
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    for (int next = next(); next != end; next = next()) {
      name.write(next);
    }
    return name.toString(StandardCharsets.UTF_8);
  }

  /** A decimal and the blank or line break after it; exact, as its digits fit into a float. */
  private float number() throws IOException {
    int next = next();
    boolean negative = next == '-';
    int digits = 0;
    int decimals = 0;
    boolean fraction = false;
    for (next = negative ? next() : next; next > ' '; next = next()) {
      if (next == '.') {
        fraction = true;
      } else if (next >= '0' && next <= '9') {
        digits = digits * 10 + next - '0';
        decimals += fraction ? 1 : 0;
      } else {
        throw new IOException("the parser's model has '" + (char) next + "' in a number");
      }
    }
    float value = digits / POWERS_OF_TEN[decimals];
    return negative ? -value : value;
  }

  private int next() throws IOException {
    if (at == filled) {
      filled = input.read(buffer);
      at = 0;
      if (filled < 0) {
        throw new IOException("the parser's model ends too early");
      }
    }
    return buffer[at++] & 0xff;
  }
}
