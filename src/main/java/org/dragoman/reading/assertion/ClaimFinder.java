package org.dragoman.reading.assertion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.ClaimKind;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.lexicon.act.Slot.Role;
import org.dragoman.lexicon.treaty.TreatyLexicon;
import org.dragoman.reading.act.Act;
import org.dragoman.reading.act.ActFinder;
import org.dragoman.reading.actor.ReportActors;
import org.dragoman.reading.firmness.FirmnessReader;
import org.dragoman.reading.firmness.Weighing;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;
import org.dragoman.reading.time.Timeline;

/**
 * Finds the claims of one report, sentence by sentence; remembers its instruments, lines and
 * speakers.
 */
public final class ClaimFinder {

  private final ActLexicon lexicon;
  private final ActFinder acts;
  private final ReportActors actors;
  private final Timeline timeline;
  private final Instruments instruments;
  private final RedLineRule redLines = new RedLineRule();
  private final DenialRule denials = new DenialRule();
  private final Resumptions resumptions = new Resumptions();
  private final RelationRule relations = new RelationRule();
  private final NormRule norms = new NormRule();
  private final Proposals proposals = new Proposals();
  private final EarlierEvents earlier = new EarlierEvents();
  private final List<String> unknownPredicates = new ArrayList<>();
  private final Quotations quotations;

  public ClaimFinder(
      ActLexicon lexicon, TreatyLexicon treaties, ReportActors actors, Timeline timeline) {
    this.instruments = new Instruments(treaties);
    this.lexicon = lexicon;
    this.acts = new ActFinder(lexicon, actors::count);
    this.actors = actors;
    this.quotations = new Quotations(actors, lexicon);
    this.timeline = timeline;
  }

  /** The claims of the next sentence; sentences must come in the report's order. */
  public List<Draft> next(ParsedSentence sentence) {
    Scene scene =
        new Scene(
            sentence,
            acts.find(sentence, instruments.pointers(lexicon, sentence)),
            timeline.next(sentence),
            new FirmnessReader(sentence, lexicon),
            Weighing.find(sentence, lexicon),
            actors,
            lexicon,
            earlier,
            quotations.next(sentence));
    List<Act> ofLines = acts.findApart(sentence, ClaimKind.RED_LINE);
    List<Act> ofNorms = norms.recognised(scene, acts.findApart(sentence, ClaimKind.NORM));
    List<Act> apart = Stream.concat(ofLines.stream(), ofNorms.stream()).toList();
    unknownPredicates.addAll(UnknownPredicates.list(scene, apart));
    instruments.read(scene);
    List<Draft> drafts = new ArrayList<>(redLines.drafts(scene, ofLines));
    Set<Token> inside = contents(scene);
    inside.addAll(redLines.covered());
    TermsRule.Terms terms = new TermsRule(scene, instruments).read();
    drafts.addAll(terms.drafts());
    inside.addAll(terms.covered());
    drafts.addAll(norms.drafts(scene, ofNorms));
    inside.addAll(norms.covered(scene, ofNorms));
    Set<Token> used = new HashSet<>();
    for (Act act : scene.acts()) {
      if (!AgreementForecast.isWeighed(scene, act)) {
        act.words().values().forEach(used::add);
      }
      boolean repeated = inside.contains(act.anchor()) || inside.contains(act.trigger());
      boolean denial = DenialRule.denies(scene, act.trigger());
      if (!repeated && !denial) {
        List<Draft> ofAct = drafts(scene, act);
        earlier.remember(ofAct);
        drafts.addAll(ofAct);
      }
    }
    drafts.addAll(new AgreementForecast(scene, instruments).drafts(used));
    List<Draft> told = List.copyOf(drafts);
    drafts.addAll(denials.drafts(scene, told));
    drafts.addAll(resumptions.drafts(scene, told));
    return distinct(proposals.answered(drafts));
  }

  /**
   * Verbs of the sentences so far that tell of an actor and at which nothing of the lexicon fits.
   */
  public List<String> listUnknownPredicates() {
    return List.copyOf(unknownPredicates);
  }

  private List<Draft> drafts(Scene scene, Act act) {
    return switch (act.frame().kind()) {
      case EVENT -> EventRule.drafts(scene, act);
      case AGREEMENT -> AgreementRule.drafts(scene, act, instruments);
      case RELATION -> relations.draft(scene, act).stream().toList();
      case NORM, RED_LINE -> List.of();
    };
  }

  /** Tokens of acts that stand as content inside another act. */
  private static Set<Token> contents(Scene scene) {
    Set<Token> inside = new HashSet<>();
    for (Act act : scene.acts()) {
      if (act.frame().kind() == ClaimKind.EVENT && Contents.hasContent(act.frame())) {
        Set<Token> covered = Contents.covered(scene, act);
        scene.acts().stream()
            .filter(told -> isOfEarlierNoun(act, told))
            .forEach(told -> covered.remove(told.trigger()));
        inside.addAll(covered);
      } else if (act.frame().type().equals(AgreementType.PROVISION.code())) {
        inside.addAll(provided(scene.sentence(), act));
      }
    }
    return inside;
  }

  /** What an agreement obliges to, with when it does: "to help each other if one is attacked". */
  private static List<Token> provided(ParsedSentence sentence, Act act) {
    return Stream.of(Role.CONTENT, Role.ANYTHING)
        .flatMap(role -> act.role(role).stream())
        .filter(content -> content.isVerb() && content.index() > act.trigger().index())
        .flatMap(content -> sentence.subtree(content, ClaimFinder::goesOn).stream())
        .toList();
  }

  private static boolean goesOn(Token child) {
    return !Set.of("acl:relcl", "acl", "appos", "parataxis").contains(child.relation());
  }

  /** "A treaty on guarantees that Moscow signed": the relative clause is that of the treaty. */
  private static boolean isOfEarlierNoun(Act act, Act told) {
    return act.isNominal()
        && told.findAgreement().filter(noun -> noun.index() < act.trigger().index()).isPresent();
  }

  /** Several may regard one agreement in as many ways. */
  private static String judge(Draft draft) {
    boolean judged =
        draft.assertion() instanceof Assertion.Agreement agreement
            && agreement.type() == AgreementType.CHARACTERISED;
    String source = draft.circumstances().source();
    return judged && source != null ? source : "";
  }

  private static List<Draft> distinct(List<Draft> drafts) {
    Map<Object, Draft> byContent = new LinkedHashMap<>();
    drafts.forEach(
        draft ->
            byContent.putIfAbsent(
                List.of(
                    draft.assertion(),
                    draft.circumstances().firmness(),
                    draft.circumstances().when(),
                    judge(draft)),
                draft));
    return List.copyOf(byContent.values());
  }
}
