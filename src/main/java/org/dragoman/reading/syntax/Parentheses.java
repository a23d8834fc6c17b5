package org.dragoman.reading.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts out the relative and participial clauses that stand between a noun and its verb: "another,
 * concluded three years later, forbids …". With them inside, the parser often misses the verb.
 */
final class Parentheses {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");
  private static final int LONGEST = 40;

  private final List<CoreLabel> words;
  private final List<Integer> tokens;

  private Parentheses(List<CoreLabel> words, List<Integer> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** The main clause without its parentheses, then the parentheses; the clause alone if none. */
  static List<Segment> cut(List<CoreLabel> words, List<Integer> tokens) {
    return new Parentheses(words, tokens).cut();
  }

  private List<Segment> cut() {
    List<Segment> segments = new ArrayList<>();
    List<Integer> main = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      int end = endOfParenthesis(at);
      if (end > at) {
        Segment.Role role = opensRelative(at + 1) ? Segment.Role.RELATIVE : Segment.Role.PARTICIPLE;
        segments.add(new Segment(role, tokens.subList(at + 1, end), tokens.get(at - 1)));
        at = end;
      } else {
        main.add(tokens.get(at));
      }
    }
    segments.add(0, new Segment(Segment.Role.CONTENT, main));
    return segments;
  }

  /** The position of the closing comma of what opens with the comma here; -1 where none opens. */
  private int endOfParenthesis(int comma) {
    if (comma == 0 || !isComma(comma) || !isNominal(comma - 1)) {
      return -1;
    }
    boolean relative = opensRelative(comma + 1);
    if (!relative && !opensParticiple(comma)) {
      return -1;
    }
    int limit = Math.min(tokens.size() - 1, comma + LONGEST);
    for (int i = comma + 2; i < limit; i++) {
      if (isComma(i) && resumes(i + 1) && (!relative || hasFinite(comma + 1, i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNominal(int i) {
    return tag(i).startsWith("N")
        || Set.of("DT", "PRP", "CD").contains(tag(i))
        || Character.isUpperCase(word(i).word().codePointAt(0));
  }

  private boolean opensRelative(int i) {
    return RELATIVE.contains(tag(i)) || tag(i).equals("IN") && RELATIVE.contains(tag(i + 1));
  }

  /** A participle after the comma, tagged as such or as the past tense it looks like. */
  private boolean opensParticiple(int comma) {
    int i = tag(comma + 1).equals("RB") ? comma + 2 : comma + 1;
    boolean pastForm = tag(i).equals("VBD") && !hasFinite(0, comma) && !tag(i + 1).equals("DT");
    if (pastForm && closesBeforeVerb(i)) {
      word(i).setTag("VBN");
    }
    return tag(i).equals("VBN") || tag(i).equals("VBG") || opensAdjective(comma + 1);
  }

  /** ", close when he took office,": an adjective, whatever its tag, with what hangs on it. */
  private boolean opensAdjective(int i) {
    boolean bare = Set.of("JJ", "RB", "NN").contains(tag(i));
    return bare && Set.of("IN", "WRB").contains(tag(i + 1)) && isLowerCase(i);
  }

  private boolean isLowerCase(int i) {
    return Character.isLowerCase(word(i).word().codePointAt(0));
  }

  private boolean closesBeforeVerb(int from) {
    for (int i = from; i < tokens.size() - 1; i++) {
      if (isComma(i)) {
        return resumes(i + 1);
      }
    }
    return false;
  }

  private boolean resumes(int i) {
    return FINITE.contains(tag(i)) || tag(i).equals("RB") && FINITE.contains(tag(i + 1));
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (FINITE.contains(tag(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isComma(int i) {
    return word(i).word().equals(",");
  }

  private String tag(int i) {
    return i < tokens.size() ? word(i).tag() : "";
  }

  private CoreLabel word(int i) {
    return words.get(tokens.get(i));
  }
}
