package org.dragoman.reading.coding;

import java.util.List;
import java.util.Set;
import org.dragoman.claim.ClaimStatus;
import org.dragoman.codes.PloverType;
import org.dragoman.lexicon.act.ActLexicon;
import org.dragoman.reading.firmness.FirmnessReader;
import org.dragoman.reading.firmness.Judgement;
import org.dragoman.reading.syntax.Token;

/**
 * What PLOVER's manual makes of events that have not happened: what is agreed to, refused, demanded
 * or threatened is an agreement, a rejection, a request or a threat; cooperation denied is a
 * rejection, cooperation announced an agreement, hostility announced or called for a threat.
 */
final class Outlook {

  private static final Set<String> ANNOUNCING =
      Set.of("will", "shall", "'ll", "wo", "would", "is to");
  private static final Set<String> LEADING_TO_CONTENT =
      Set.of("xcomp", "ccomp", "advcl", "acl", "obj", "obl", "nmod", "dep", "conj");

  private final ActLexicon lexicon;

  Outlook(ActLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param candidate the best of {@code all} in its sentence
   */
  Candidate apply(Candidate candidate, List<Candidate> all, MarkedSides sides) {
    Candidate outer = outermost(candidate, all, sides);
    boolean callForHostility =
        outer.type() == PloverType.REQUEST
            && (isHostile(candidate.type()) || isContentHostile(outer, all));
    return callForHostility
        ? outer.as(PloverType.THREATEN, "calls for hostility")
        : byFirmness(outer);
  }

  /** The outermost act of the marked actor that has the candidate as its content. */
  private static Candidate outermost(Candidate candidate, List<Candidate> all, MarkedSides sides) {
    Candidate outermost = candidate;
    Token below = candidate.trigger();
    for (Token above : candidate.sentence().ancestors(below)) {
      if (!LEADING_TO_CONTENT.contains(below.relation().split(":")[0])) {
        return outermost;
      }
      outermost =
          all.stream()
              .filter(other -> other.trigger().equals(above) && hasContent(other.type()))
              .filter(other -> Nearness.isSide(other, other.actors(), sides.actor()))
              .findFirst()
              .orElse(outermost);
      below = above;
    }
    return outermost;
  }

  private static boolean isContentHostile(Candidate outer, List<Candidate> all) {
    return all.stream()
        .filter(other -> outer.recipients().contains(other.trigger()))
        .anyMatch(other -> isHostile(other.type()));
  }

  private Candidate byFirmness(Candidate candidate) {
    Judgement judgement = judge(candidate);
    if (judgement.negated()) {
      return isCooperative(candidate.type())
          ? candidate.as(PloverType.REJECT, "negated")
          : candidate;
    }
    boolean announced =
        judgement.status() == ClaimStatus.PLANNED
            && judgement.words().stream().anyMatch(ANNOUNCING::contains);
    return announced ? candidate.as(announced(candidate.type()), "announced") : candidate;
  }

  /** A noun is as firm as the verb that it hangs on. */
  private Judgement judge(Candidate candidate) {
    FirmnessReader firmness = new FirmnessReader(candidate.sentence(), lexicon);
    Judgement own = firmness.judge(candidate.anchor());
    return candidate.anchor().isVerb() || !own.isPlain()
        ? own
        : candidate.sentence().ancestors(candidate.anchor()).stream()
            .filter(Token::isVerb)
            .findFirst()
            .map(verb -> firmness.judge(verb))
            .orElse(own);
  }

  private static PloverType announced(PloverType type) {
    if (isHostile(type)) {
      return PloverType.THREATEN;
    }
    return isCooperative(type) && type != PloverType.SUPPORT ? PloverType.AGREE : type;
  }

  private static boolean hasContent(PloverType type) {
    return switch (type) {
      case AGREE, REJECT, REQUEST, THREATEN -> true;
      default -> false;
    };
  }

  private static boolean isCooperative(PloverType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT -> true;
      default -> false;
    };
  }

  private static boolean isHostile(PloverType type) {
    return switch (type) {
      case SANCTION, PROTEST, COERCE, ASSAULT -> true;
      default -> false;
    };
  }
}
