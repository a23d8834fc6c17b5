package org.dragoman.reading.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cuts a tagged sentence into segments before parsing: clauses between semicolons, attributions set
 * off by commas or quotation marks, time stamps and datelines. The parser hangs such pieces under
 * the wrong verb when it sees them together.
 */
final class Segmenter {

  private static final Set<String> CLOSING = Set.of("''", "\"", "”", "’’");
  private static final Set<String> TIMES = Set.of("year", "month", "week", "day", "decade");
  private static final int LONGEST_SPEAKER = 22;

  private final List<CoreLabel> words;
  private final List<String> lemmas;
  private final Set<String> speechVerbs;
  private final BitSet taken;

  private Segmenter(List<CoreLabel> words, List<String> lemmas, Set<String> speechVerbs) {
    this.speechVerbs = speechVerbs;
    this.words = words;
    this.lemmas = lemmas;
    this.taken = new BitSet(words.size());
  }

  /**
   * Every token of the sentence but quotation marks and time stamps stands in exactly one segment.
   */
  static List<Segment> segments(
      List<CoreLabel> words, List<String> lemmas, Set<String> speechVerbs) {
    return new Segmenter(words, lemmas, speechVerbs).cut();
  }

  private List<Segment> cut() {
    dropPrefix();
    IntStream.range(0, words.size()).filter(this::isQuote).forEach(taken::set);
    List<Segment> attributions = attributions();
    List<Segment> segments = new ArrayList<>(contents());
    segments.addAll(attributions);
    return segments;
  }

  private void dropPrefix() {
    int limit = Math.min(words.size() - 1, 10);
    for (int i = 0; i < limit; i++) {
      boolean afterTime = i <= 2 && word(0).matches("\\d{1,2}[:.]\\d{2}.*");
      boolean afterPlace = i > 0 && tag(i - 1).equals("-RRB-") && isUpperCase(word(0));
      if (word(i).matches("[-–—]+") && (afterTime || afterPlace)) {
        taken.set(0, i + 1);
        return;
      }
    }
  }

  private static boolean isUpperCase(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private List<Segment> attributions() {
    List<Segment> found = new ArrayList<>();
    for (int i = 1; i < words.size() - 1; i++) {
      if (taken.get(i) || !(isComma(i - 1) || isQuote(i - 1))) {
        continue;
      }
      int end = attributionEnd(i);
      if (end > i && hasFiniteVerbOutside(i, end)) {
        Segment.Role role = isSource(i) ? Segment.Role.SOURCE : Segment.Role.ATTRIBUTION;
        found.add(new Segment(role, free(i, end)));
        taken.set(i, end);
        takeComma(i - 1);
        i = end;
      }
    }
    return found;
  }

  private void takeComma(int i) {
    for (int at = i; at >= 0 && (isComma(at) || isQuote(at)); at--) {
      taken.set(at);
    }
  }

  /** Where an attribution that starts at {@code start} ends; {@code start} if none starts there. */
  private int attributionEnd(int start) {
    if (isSource(start)) {
      return endOfNames(start + 2);
    }
    if (isFiniteSpeech(start) && start + 1 < words.size() && isNominal(start + 1)) {
      return opensComplement(start + 1) ? start : endOfNames(start + 1);
    }
    int verb = tag(start).equals("CC") ? -1 : speechVerbAfterSpeaker(start);
    boolean complement = verb > 0 && verb + 1 < words.size() && tag(verb + 1).equals("VBG");
    return verb < 0 || complement ? start : endOfSpeech(verb, start);
  }

  /** "…, says it cannot", "…, concluded two years later": what follows the verb is no speaker. */
  private boolean opensComplement(int start) {
    for (int i = start; i < words.size(); i++) {
      if (isComma(i) || isSemicolon(i) || isEnd(i) || isQuote(i) || tag(i).startsWith("W")) {
        return false;
      }
      if (isFinite(i) || TIMES.contains(lemmas.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSource(int i) {
    return word(i).equalsIgnoreCase("according")
        && i + 2 < words.size()
        && lemmas.get(i + 1).equals("to");
  }

  /**
   * The end of a speaker's names, titles and relative clauses: a quotation, a clause's verb, or the
   * end.
   */
  private int endOfNames(int start) {
    for (int i = start; i < words.size(); i++) {
      boolean clauseGoesOn = isComma(i) && i + 1 < words.size() && resumes(i + 1);
      if (isSemicolon(i) || isEnd(i) || isOpeningQuote(i) || clauseGoesOn) {
        return i;
      }
    }
    return words.size();
  }

  /**
   * After the comma that closes a parenthesis the main clause goes on: a finite verb, or a
   * conjunction.
   */
  private boolean resumes(int i) {
    if (isQuote(i)) {
      return true;
    }
    boolean conjunction = tag(i).equals("CC") && !word(i).equalsIgnoreCase("or");
    return conjunction
        || isFinite(i)
        || isFinite(Math.min(i + 1, words.size() - 1)) && tag(i).equals("RB");
  }

  private int speechVerbAfterSpeaker(int start) {
    int limit = Math.min(words.size(), start + LONGEST_SPEAKER);
    for (int i = start; i < limit; i++) {
      if (i > start && isFiniteSpeech(i)) {
        return i;
      }
      boolean auxiliary =
          i > start && Set.of("have", "has", "had").contains(word(i)) && isSpeech(i + 1);
      if (!auxiliary && !isNominal(i) && !isAdverb(i)) {
        return -1;
      }
    }
    return -1;
  }

  private int endOfSpeech(int verb, int start) {
    for (int i = verb + 1; i < words.size(); i++) {
      if (isEnd(i) || isSemicolon(i) || isOpeningQuote(i) || isComma(i)) {
        boolean relative = isComma(i) && i + 1 < words.size() && tag(i + 1).startsWith("W");
        return relative ? endOfNames(i + 1) : i;
      }
      if (isFinite(i) || word(i).equalsIgnoreCase("that") || tag(i).equals("TO") && isVerb(i + 1)) {
        return start;
      }
    }
    return words.size();
  }

  private boolean hasFiniteVerbOutside(int from, int to) {
    return IntStream.range(0, words.size())
        .filter(i -> (i < from || i >= to) && !taken.get(i))
        .anyMatch(i -> isFinite(i) || tag(i).startsWith("VB"));
  }

  private List<Segment> contents() {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || isSemicolon(i) || isClauseColon(i, start)) {
        List<Integer> free = free(start, Math.min(i + 1, words.size()));
        if (free.stream().anyMatch(at -> Character.isLetterOrDigit(word(at).charAt(0)))) {
          segments.addAll(Parentheses.cut(words, free));
        }
        start = i + 1;
      }
    }
    return segments;
  }

  private List<Integer> free(int from, int to) {
    return IntStream.range(from, to).filter(i -> !taken.get(i)).boxed().toList();
  }

  private boolean isClauseColon(int i, int start) {
    return word(i).equals(":") && hasFinite(start, i) && hasFinite(i + 1, words.size());
  }

  private boolean hasFinite(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> !taken.get(i) && isFinite(i));
  }

  private boolean isSpeech(int i) {
    return i < words.size() && isVerb(i) && speechVerbs.contains(lemmas.get(i));
  }

  private boolean isFiniteSpeech(int i) {
    return isSpeech(i) && Set.of("VBD", "VBZ", "VBP", "VBN").contains(tag(i));
  }

  private boolean isFinite(int i) {
    return Set.of("VBD", "VBZ", "VBP", "MD").contains(tag(i));
  }

  private boolean isVerb(int i) {
    return i < words.size() && tag(i).startsWith("VB");
  }

  private boolean isAdverb(int i) {
    return tag(i).startsWith("RB");
  }

  private boolean isNominal(int i) {
    String tag = tag(i);
    return tag.startsWith("N")
        || tag.startsWith("PRP")
        || tag.startsWith("JJ")
        || Set.of("DT", "CD", "POS", "IN", "HYPH", "CC", "FW").contains(tag)
            && !Set.of("if", "that", "because", "while", "whether", "although")
                .contains(word(i).toLowerCase(Locale.ROOT));
  }

  private boolean isComma(int i) {
    return word(i).equals(",");
  }

  private boolean isSemicolon(int i) {
    return word(i).equals(";");
  }

  private boolean isEnd(int i) {
    return tag(i).equals(".");
  }

  private boolean isQuote(int i) {
    return tag(i).equals("``")
        || tag(i).equals("''")
        || CLOSING.contains(word(i))
        || word(i).equals("“");
  }

  private boolean isOpeningQuote(int i) {
    return isQuote(i) && i > 0 && words.get(i).beginPosition() > words.get(i - 1).endPosition();
  }

  private String word(int i) {
    return words.get(i).word();
  }

  private String tag(int i) {
    return words.get(i).tag();
  }
}
