package org.dragoman.lexicon.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.LexiconFiles.Source;
import org.dragoman.lexicon.Problems;

/** Finds everything that is wrong in edited files of {@code data/acts}. */
public final class ActFileCheck {

  private final Map<String, Set<String>> classes;

  private ActFileCheck(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /** With the shipped word classes; those of files that are checked first count as well. */
  public static ActFileCheck withShippedClasses() {
    LexiconFiles files = LexiconFiles.bundled();
    return new ActFileCheck(
        new HashMap<>(
            WordClassFile.load(ActLexicon.CLASSES.stream().map(files::getShipped).toList())));
  }

  /** Whether the file defines words that other files may use. */
  public static boolean definesClasses(Source source) {
    return !isListOrBroken(source) && !isFrames(source) && !isTypeWords(source);
  }

  /**
   * A list holds operators, fields with {@code frames} frames, with {@code verbs} words that tell a
   * type; other fields are word classes.
   */
  public List<LexiconException> check(Source source) {
    Problems problems = new Problems();
    if (isListOrBroken(source)) {
      OperatorFile.read(source, problems);
    } else if (isFrames(source)) {
      FrameFile.read(source, classes, problems);
    } else if (isTypeWords(source)) {
      TypeWordFile.check(source, problems);
    } else {
      WordClassFile.read(source, classes, problems);
    }
    return problems.list();
  }

  private static boolean isListOrBroken(Source source) {
    try {
      return !(YamlFile.read(source).value() instanceof Map);
    } catch (LexiconException e) {
      return true;
    }
  }

  private static boolean isFrames(Source source) {
    Map<String, YamlFile.Node> fields = YamlFile.read(source).fields();
    return fields.containsKey("frames") || fields.containsKey("kind");
  }

  private static boolean isTypeWords(Source source) {
    return YamlFile.read(source).fields().containsKey("verbs");
  }
}
