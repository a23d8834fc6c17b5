package org.dragoman.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.claim.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Where lexicon files come from: those that ship with the program, and beside them a user's folder
 * with files of the same names whose entries override the shipped ones by key.
 */
public final class LexiconFiles {

  private final @Nullable Path own;
  private final Map<String, String> read = new TreeMap<>();

  private LexiconFiles(@Nullable Path own) {
    this.own = own;
  }

  public static LexiconFiles bundled() {
    return new LexiconFiles(null);
  }

  /** The shipped files and, laid over them, those of {@code folder}. */
  public static LexiconFiles withOwn(Path folder) {
    return new LexiconFiles(folder);
  }

  /** A file as text. {@code name} is what messages call it. */
  public record Source(String name, String text) {}

  /**
   * The shipped file first, then the user's, where there is one; e.g. {@code actors/states.csv}.
   */
  public List<Source> list(String name) {
    List<Source> sources = new ArrayList<>();
    sources.add(getShipped(name));
    if (own != null && Files.isRegularFile(own.resolve(name))) {
      sources.add(noted(getOwn(own.resolve(name))));
    }
    return List.copyOf(sources);
  }

  /** The shipped file alone. */
  public Source getShipped(String name) {
    return noted(new Source("data/" + name, bundledText(name)));
  }

  /**
   * The user's YAML files of a folder, whatever they are called, by name.
   *
   * @param except files of other content, e.g. {@code acts/classes.yaml}
   */
  public List<Source> listOwn(String folder, Set<String> except) {
    if (own == null || !Files.isDirectory(own.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !except.contains(folder + "/" + file.getFileName()))
          .sorted()
          .map(file -> noted(getOwn(file)))
          .toList();
    } catch (IOException e) {
      throw new LexiconException(own.resolve(folder).toString(), 0, "cannot be listed");
    }
  }

  private Source noted(Source source) {
    read.put(source.name(), Digest.sha256(source.text()));
    return source;
  }

  /**
   * A user's file.
   *
   * @throws LexiconException where it cannot be read as UTF-8 text
   */
  public static Source getOwn(Path file) {
    try {
      return new Source(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new LexiconException(
          file.toString(), 0, "cannot be read as UTF-8 text: " + e.getMessage());
    }
  }

  /** SHA-256 over all files read so far: another lexicon, another hash. */
  public String hash() {
    return Digest.sha256(read.toString());
  }

  private static String bundledText(String name) {
    try (InputStream in = LexiconFiles.class.getResourceAsStream("/data/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such lexicon file: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
