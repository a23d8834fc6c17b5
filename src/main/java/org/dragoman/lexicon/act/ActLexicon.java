package org.dragoman.lexicon.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.LexiconFiles.Source;

/** Frames, operators and word classes, indexed for reading. Immutable. */
public final class ActLexicon {

  static final List<String> CLASSES =
      List.of("acts/agreement-classes.yaml", "acts/classes.yaml", "acts/kind-classes.yaml");
  static final String OPERATORS = "acts/operators.yaml";
  private static final List<String> FRAME_FILES =
      List.of(
          "acts/consult.yaml",
          "acts/agree.yaml",
          "acts/support.yaml",
          "acts/concede.yaml",
          "acts/cooperate.yaml",
          "acts/aid.yaml",
          "acts/retreat.yaml",
          "acts/request.yaml",
          "acts/accuse.yaml",
          "acts/reject.yaml",
          "acts/threaten.yaml",
          "acts/protest.yaml",
          "acts/sanction.yaml",
          "acts/mobilize.yaml",
          "acts/coerce.yaml",
          "acts/assault.yaml",
          "acts/agreement.yaml",
          "acts/red-line.yaml",
          "acts/norm.yaml",
          "acts/relation.yaml");

  /** A pattern with the frame it belongs to. */
  public record Entry(Frame frame, Pattern pattern) {}

  private final Map<String, Set<String>> classes;
  private final Map<String, List<Entry>> byTrigger;
  private final Map<String, Operator> operators;
  private final Map<String, List<LikelihoodPhrase>> likelihoods;

  private ActLexicon(
      Map<String, Set<String>> classes,
      Map<String, List<Entry>> byTrigger,
      Map<String, Operator> operators,
      List<LikelihoodPhrase> likelihoods) {
    this.classes = Map.copyOf(classes);
    this.byTrigger = Map.copyOf(byTrigger);
    this.operators = Map.copyOf(operators);
    this.likelihoods =
        likelihoods.stream().collect(Collectors.groupingBy(phrase -> phrase.words().get(0)));
  }

  /**
   * @throws org.dragoman.lexicon.LexiconException naming file and line of what cannot be used
   */
  public static ActLexicon load(LexiconFiles files) {
    return load(files, List.of());
  }

  /** As {@link #load}, with the frames of {@code coding/frames.yaml} before the others. */
  static ActLexicon loadForCoding(LexiconFiles files) {
    List<Source> ownFirst = new ArrayList<>(files.list("coding/frames.yaml"));
    Collections.reverse(ownFirst);
    return load(files, ownFirst);
  }

  private static ActLexicon load(LexiconFiles files, List<Source> before) {
    Map<String, Set<String>> classes =
        WordClassFile.load(CLASSES.stream().flatMap(file -> files.list(file).stream()).toList());
    Map<String, Frame> frames = new LinkedHashMap<>();
    Set<String> others = new HashSet<>(CLASSES);
    others.add(OPERATORS);
    List<Source> sources = new ArrayList<>(before);
    sources.addAll(files.listOwn("acts", others));
    FRAME_FILES.forEach(file -> sources.add(files.getShipped(file)));
    FrameFile.load(sources, classes).forEach(frame -> frames.putIfAbsent(frame.id(), frame));
    Map<String, Operator> operators = new HashMap<>();
    for (Operator operator : OperatorFile.load(files.list(OPERATORS))) {
      operator.words().forEach(word -> operators.put(word, operator));
    }
    return new ActLexicon(classes, index(frames.values()), operators, LikelihoodPhrase.load(files));
  }

  private static Map<String, List<Entry>> index(Iterable<Frame> frames) {
    Map<String, List<Entry>> byTrigger = new HashMap<>();
    for (Frame frame : frames) {
      for (Pattern pattern : frame.patterns()) {
        for (String trigger : pattern.trigger().split("/")) {
          byTrigger
              .computeIfAbsent(trigger, key -> new ArrayList<>())
              .add(new Entry(frame, pattern));
        }
      }
    }
    return byTrigger;
  }

  /** Patterns that this lemma or word may trigger; empty where none. */
  public List<Entry> listByTrigger(String word) {
    return byTrigger.getOrDefault(word, List.of());
  }

  public Optional<Operator> findOperator(String word) {
    return Optional.ofNullable(operators.get(word));
  }

  /** Phrases that begin with this word and weigh how likely something is, the longest first. */
  public List<LikelihoodPhrase> listLikelihoods(String word) {
    return likelihoods.getOrDefault(word, List.of());
  }

  /**
   * @throws IllegalArgumentException where the lexicon has no such class
   */
  public Set<String> getClass(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word class <" + name + "> in data/acts");
    }
    return words;
  }

  public boolean isInClass(String name, String word) {
    return getClass(name).contains(word);
  }
}
