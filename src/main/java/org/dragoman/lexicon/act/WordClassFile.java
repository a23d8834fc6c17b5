package org.dragoman.lexicon.act;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.lexicon.LexiconFiles.Source;
import org.dragoman.lexicon.Problems;

/** {@code classes.yaml}: named sets of lemmas; a class may name others in angle brackets. */
final class WordClassFile {

  private WordClassFile() {}

  static Map<String, Set<String>> load(List<Source> sources) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Source source : sources) {
      Problems problems = new Problems();
      read(source, classes, problems);
      problems.throwFirst();
    }
    return classes;
  }

  /** Adds the classes that are well-formed; what is wrong goes to {@code problems}. */
  static void read(Source source, Map<String, Set<String>> classes, Problems problems) {
    problems.attempt(
        () ->
            YamlFile.read(source)
                .fields()
                .forEach(
                    (name, words) ->
                        problems.attempt(() -> classes.put(name, words(words, classes)))));
  }

  private static Set<String> words(YamlFile.Node node, Map<String, Set<String>> classes) {
    Set<String> words = new HashSet<>();
    for (YamlFile.Node item : node.items()) {
      String word = item.text();
      if (word.startsWith("<") && word.endsWith(">")) {
        Set<String> other = classes.get(word.substring(1, word.length() - 1));
        if (other == null) {
          throw item.problem("the word class " + word + " is not defined above this line");
        }
        words.addAll(other);
      } else {
        words.add(word);
      }
    }
    return words;
  }
}
