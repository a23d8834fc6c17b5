package org.dragoman.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;

/**
 * Counts origins of a piece of news, not its copies. Claims have one origin where they share a
 * publisher, a news agency named in the sentence, a speaker, or nearly the words: three fifths or
 * more of their three-word shingles (Broder 1997) in common.
 */
public final class Origins {

  private static final double SAME_WORDS = 0.6;
  private static final int SHINGLE = 3;
  private static final int MOST_COMPARED = 400;
  private static final String AGENCIES =
      "Reuters|AFP|Agence France-Presse|AP|Associated Press|Yonhap|Xinhua|TASS|RIA Novosti|Interfax|KCNA|Kyodo|DPA|ANSA|EFE|Anadolu|Bloomberg|PTI|UPI";
  private static final Pattern NAMED =
      Pattern.compile(
          "\\(("
              + AGENCIES
              + ")\\)|\\b("
              + AGENCIES
              + ")\\b(?= (?:news agency )?(?:reported|reports|said|says))"
              + "|(?:according to|told) (?:the )?("
              + AGENCIES
              + ")\\b");

  private final List<RecordedClaim> claims;
  private final int[] parent;

  private Origins(List<RecordedClaim> claims) {
    this.claims = claims;
    this.parent = IntStream.range(0, claims.size()).toArray();
  }

  /** How many independent sources assert it; denials and doubts are no sources of it. */
  public static int count(Happening happening) {
    return count(
        happening.claims().stream().filter(claim -> !claim.claim().firmness().negated()).toList());
  }

  /** How many independent sources these claims come from. */
  public static int count(List<RecordedClaim> claims) {
    Origins origins = new Origins(claims);
    origins.joinByName();
    origins.joinByWords();
    return (int) IntStream.range(0, claims.size()).map(origins::root).distinct().count();
  }

  /** The publisher; else the data set or the report. */
  static String publisher(RecordedClaim claim) {
    if (claim.publisher() != null) {
      return claim.publisher();
    }
    return claim.reference() instanceof Reference.InDataSet row
        ? row.dataSet()
        : claim.reference().document();
  }

  private void joinByName() {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String name : names(claims.get(i))) {
        Integer known = first.putIfAbsent(name, i);
        if (known != null) {
          join(known, i);
        }
      }
    }
  }

  private static List<String> names(RecordedClaim claim) {
    List<String> names = new ArrayList<>();
    names.add(publisher(claim).toLowerCase(Locale.ROOT));
    if (claim.claim().source() != null) {
      names.add(claim.claim().source().toLowerCase(Locale.ROOT));
    }
    if (claim.words() != null) {
      Matcher agency = NAMED.matcher(claim.words());
      while (agency.find()) {
        IntStream.rangeClosed(1, 3)
            .mapToObj(agency::group)
            .filter(name -> name != null)
            .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
      }
    }
    return names;
  }

  /** Beyond {@value #MOST_COMPARED} sentences only the same words count as the same. */
  private void joinByWords() {
    Map<Set<String>, Integer> sentences = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Set<String> shingles = shingles(claims.get(i).words());
      Integer known = shingles.isEmpty() ? null : sentences.putIfAbsent(shingles, i);
      if (known != null) {
        join(known, i);
      }
    }
    if (sentences.size() <= MOST_COMPARED) {
      joinSimilar(new ArrayList<>(sentences.entrySet()));
    }
  }

  private void joinSimilar(List<Map.Entry<Set<String>, Integer>> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (jaccard(sentences.get(i).getKey(), sentences.get(j).getKey()) >= SAME_WORDS) {
          join(sentences.get(i).getValue(), sentences.get(j).getValue());
        }
      }
    }
  }

  private static Set<String> shingles(@org.jspecify.annotations.Nullable String sentence) {
    if (sentence == null) {
      return Set.of();
    }
    List<String> words =
        Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  private static double jaccard(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return (double) common / (one.size() + other.size() - common);
  }

  private void join(int one, int other) {
    parent[root(one)] = root(other);
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
