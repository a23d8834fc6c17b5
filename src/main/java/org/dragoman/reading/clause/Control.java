package org.dragoman.reading.clause;

import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/** Who does what an infinitive or gerund tells, as the verb above it settles. */
final class Control {

  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "urge",
          "ask",
          "tell",
          "order",
          "warn",
          "allow",
          "oblige",
          "commit",
          "force",
          "bind",
          "press",
          "call",
          "forbid",
          "enable",
          "permit",
          "persuade",
          "invite",
          "require",
          "pressure",
          "expect",
          "want",
          "let",
          "help",
          "authorize",
          "authorise",
          "instruct",
          "encourage",
          "get",
          "lead",
          "prompt",
          "move",
          "induce",
          "cause",
          "drive",
          "compel",
          "convince",
          "advise",
          "beg",
          "implore",
          "exhort",
          "push");

  /** "Accuse somebody of arming", "thank somebody for sending": the object does it. */
  private static final Set<String> OBJECT_CONTROL_OF_GERUNDS =
      Set.of(
          "accuse",
          "suspect",
          "blame",
          "charge",
          "condemn",
          "criticise",
          "criticize",
          "denounce",
          "rebuke",
          "fault",
          "reproach",
          "thank",
          "praise",
          "commend",
          "applaud",
          "congratulate",
          "prevent",
          "stop",
          "keep",
          "bar",
          "ban",
          "deter",
          "dissuade",
          "discourage",
          "punish",
          "sanction",
          "convict",
          "prohibit",
          "restrain",
          "warn");

  private Control() {}

  /**
   * "Urged Chad to leave": the object; "promised Chad to leave": the subject.
   *
   * @param ofGerund whether a gerund is governed, not an infinitive
   */
  static Optional<Token> findDoer(Clause governor, int depth, boolean ofGerund) {
    ParsedSentence sentence = governor.sentence();
    Token verb = governor.predicate();
    Optional<Token> object =
        sentence.child(verb, "obj", "iobj").filter(token -> token.index() > verb.index());
    Set<String> controlling = ofGerund ? OBJECT_CONTROL_OF_GERUNDS : OBJECT_CONTROL;
    if (object.isPresent() && controlling.contains(verb.lemma())) {
      return object.map(governor::antecedent);
    }
    if (ofGerund && governor.isPassive() && controlling.contains(verb.lemma())) {
      return new Subject(governor).find(depth + 1);
    }
    Optional<Token> addressee =
        verb.lemma().equals("call") ? governor.findOblique("on", "upon") : Optional.empty();
    return addressee.isPresent() ? addressee : new Subject(governor).find(depth + 1);
  }
}
