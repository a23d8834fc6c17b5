package org.dragoman.lexicon.act;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.LexiconFiles.Source;
import org.dragoman.lexicon.Problems;

/** {@code coding/words.yaml}: verbs or nouns that tell a PLOVER type without a pattern. */
final class TypeWordFile {

  private TypeWordFile() {}

  /**
   * @param part {@code verbs} or {@code nouns}
   * @return the type by lemma
   */
  static Map<String, PloverType> load(List<Source> sources, String part) {
    Map<String, PloverType> types = new HashMap<>();
    for (Source source : sources) {
      Problems problems = new Problems();
      Map<String, PloverType> own = new HashMap<>();
      read(YamlFile.read(source).get(part), own, problems);
      problems.throwFirst();
      types.putAll(own);
    }
    return types;
  }

  static void check(Source source, Problems problems) {
    YamlFile.Node file = YamlFile.read(source);
    file.checkFields(Set.of("verbs", "nouns"), problems);
    for (String part : List.of("verbs", "nouns")) {
      problems.attempt(() -> read(file.get(part), new HashMap<>(), problems));
    }
  }

  private static void read(YamlFile.Node part, Map<String, PloverType> types, Problems problems) {
    part.fields()
        .forEach(
            (name, words) ->
                problems.attempt(
                    () -> {
                      PloverType type = type(name, words);
                      words.items().forEach(word -> problems.attempt(() -> add(types, word, type)));
                    }));
  }

  private static void add(Map<String, PloverType> types, YamlFile.Node word, PloverType type) {
    PloverType known = types.put(word.text(), type);
    if (known != null) {
      throw word.problem("'" + word.text() + "' stands for " + known + " already");
    }
  }

  private static PloverType type(String name, YamlFile.Node at) {
    return Arrays.stream(PloverType.values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(() -> at.problem("'" + name + "' is no PLOVER type"));
  }
}
