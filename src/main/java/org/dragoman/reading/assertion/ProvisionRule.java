package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.claim.Firmness;
import org.dragoman.claim.Reason;
import org.dragoman.codes.Provision;
import org.dragoman.lexicon.act.Slot;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.clause.Clause;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.jspecify.annotations.Nullable;

/** What an agreement contains or does not contain, told by its own verb: "it obliges …". */
final class ProvisionRule {

  private static final Set<String> ENDS = Set.of(";", ":", "according", "while", "whereas");
  private static final Set<String> POINTING = Set.of("it", "this", "that", "such", "so");

  private final Scene scene;
  private final Instruments instruments;

  ProvisionRule(Scene scene, Instruments instruments) {
    this.scene = scene;
    this.instruments = instruments;
  }

  private ParsedSentence sentence() {
    return scene.sentence();
  }

  List<Draft> drafts(
      Act act, Instrument instrument, Circumstances circumstances, List<Reason> reasons) {
    List<Draft> drafts = new ArrayList<>();
    Circumstances settled = settled(act, circumstances);
    for (Part part : parts(act)) {
      instruments.rememberProvision(part.provision());
      drafts.add(
          new Draft(
              AgreementRule.claim(AgreementType.PROVISION, instrument, part.provision()),
              part.denied() ? settled.turned() : settled,
              List.of(),
              reasons));
    }
    return drafts;
  }

  /** One of several coordinated contents; {@code denied} after "but not". */
  private record Part(Provision provision, boolean denied) {}

  /** What a text contains is a fact even where it says "would"; its own dates are none of ours. */
  private Circumstances settled(Act act, Circumstances circumstances) {
    Firmness firmness = circumstances.firmness();
    boolean would = new Clause(sentence(), act.trigger()).auxiliaries().contains("would");
    boolean unreal = firmness.status() == ClaimStatus.PLANNED;
    ClaimStatus status = would && unreal ? ClaimStatus.OCCURRED : firmness.status();
    return circumstances
        .with(new Firmness(status, firmness.negated(), firmness.likelihood()))
        .timeless();
  }

  private Set<Part> parts(Act act) {
    Set<Part> found = new LinkedHashSet<>();
    List<Token> contents = contents(act);
    if (isPointing(contents)) {
      found.add(new Part(instruments.latestProvision(), false));
      return found;
    }
    int from = 0;
    boolean denied = false;
    for (int cut : cuts(contents)) {
      found.add(new Part(of(contents.subList(from, cut)), denied));
      denied = isButNot(contents, cut);
      from = cut + 1;
    }
    found.add(new Part(of(contents.subList(from, contents.size())), denied));
    return found;
  }

  private Provision of(List<Token> words) {
    @Nullable Provision found = Provisions.find(scene.lexicon(), words);
    return found == null ? Provision.OTHER : found;
  }

  /** The words behind the verb as far as its clause goes; of "X is missing", the subject. */
  private List<Token> contents(Act act) {
    Token verb = act.trigger();
    if (act.pattern().subject() instanceof Slot.Filler) {
      return new Clause(sentence(), verb)
          .findSubject()
          .map(subject -> sentence().subtree(subject, child -> !child.isRelated("acl:relcl")))
          .orElse(List.of());
    }
    int end = verb.index() + 1;
    while (end < sentence().size() && !isEnd(act, sentence().token(end))) {
      end++;
    }
    return sentence().tokens().subList(verb.index() + 1, end);
  }

  private boolean isEnd(Act act, Token token) {
    boolean next =
        scene.acts().stream()
            .anyMatch(
                other ->
                    other.trigger().equals(token)
                        && other.frame().type().equals(act.frame().type()));
    return next || ENDS.contains(token.lower()) || isAttribution(token);
  }

  /** The comma before "…, diplomats said". */
  private boolean isAttribution(Token token) {
    boolean comma = token.word().equals(",");
    int limit = Math.min(sentence().size(), token.index() + 8);
    return comma
        && sentence().tokens().subList(token.index() + 1, limit).stream()
            .anyMatch(
                word ->
                    word.isVerb()
                        && word.head() >= 0
                        && !word.isRelated("acl")
                        && scene.lexicon().isInClass("speech", word.lemma()));
  }

  /** "Includes it", "contains no such promise", "a clause that is missing": the one before. */
  private boolean isPointing(List<Token> contents) {
    List<Token> words =
        contents.stream()
            .filter(token -> !token.tag().startsWith("RB") && !token.tag().matches("[.,]|DT|W.*"))
            .toList();
    boolean single = words.size() < 2;
    return words.isEmpty()
        || POINTING.contains(words.get(0).lower())
            && (single || words.get(0).lower().equals("such"))
        || single && scene.lexicon().isInClass("part-of-agreement", words.get(0).lemma());
  }

  /**
   * Where a coordinated content begins: "to respect … and to inform …", "the withdrawal of … and
   * the release of …", "trade but not security".
   */
  private List<Integer> cuts(List<Token> contents) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i + 1 < contents.size(); i++) {
      Token token = contents.get(i);
      boolean joins =
          token.tag().equals("CC")
              && (isButNot(contents, i)
                  || isDuty(contents.get(i + 1))
                  || joinsContents(contents, i));
      if (joins) {
        cuts.add(i);
      }
    }
    return cuts;
  }

  private static boolean isButNot(List<Token> contents, int at) {
    return contents.get(at).lower().equals("but")
        && at + 1 < contents.size()
        && contents.get(at + 1).lower().equals("not");
  }

  private static boolean isDuty(Token token) {
    return Set.of("TO", "VB", "VBP").contains(token.tag());
  }

  /** Whether both conjuncts are nouns with a phrase of their own. */
  private boolean joinsContents(List<Token> contents, int at) {
    Token next = contents.get(at + 1);
    boolean article = next.tag().equals("DT") || next.tag().startsWith("JJ") || next.isNoun();
    return article && sentence().head(contents.get(at)).filter(this::isSecondContent).isPresent();
  }

  /** A noun coordinated with the content that hangs on the verb itself. */
  private boolean isSecondContent(Token noun) {
    return noun.isNoun()
        && !noun.isProperNoun()
        && noun.isRelated("conj")
        && sentence()
            .head(noun)
            .filter(first -> first.isRelated("obj") || first.isRelated("obl"))
            .filter(first -> !first.isProperNoun() && !first.tag().equals("NNS"))
            .isPresent();
  }
}
