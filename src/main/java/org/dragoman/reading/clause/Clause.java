package org.dragoman.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.reading.syntax.ParsedSentence;
import org.dragoman.reading.syntax.Token;

/**
 * A predicate (a verb, or a noun or adjective with a copula) and what hangs on it. Passives,
 * relative clauses, participles, infinitives and coordination are undone here: {@link #subject()}
 * is who acts or is acted upon in the grammar of the active or passive verb as it stands.
 */
public record Clause(ParsedSentence sentence, Token predicate) {

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

  private static final int DEEPEST = 8;
  private static final Set<String> TIMES =
      Set.of(
          "hour", "day", "week", "month", "year", "morning", "evening", "night", "time", "minute");
  private static final Set<String> POINTING =
      Set.of("same", "next", "last", "following", "this", "that");
  private static final Set<String> KEEPING = Set.of("keep", "leave", "hold", "get", "have");

  public boolean isPassive() {
    if (sentence.child(predicate, "aux:pass").isPresent()
        || sentence.child(predicate, "nsubj:pass").isPresent()) {
      return true;
    }
    boolean participle =
        predicate.tag().equals("VBN")
            && (predicate.isRelated("acl") || predicate.isRelated("amod"));
    return participle && !predicate.isRelated("acl:relcl") || isSharedPassive();
  }

  private boolean isSharedPassive() {
    boolean bare =
        predicate.tag().equals("VBN")
            && predicate.isRelated("conj")
            && sentence.child(predicate, "aux", "nsubj").isEmpty();
    return bare
        && sentence
            .head(predicate)
            .filter(Token::isVerb)
            .map(head -> new Clause(sentence, head).isPassive())
            .orElse(false);
  }

  /**
   * Who or what the clause is about, as it stands or as control, relatives and coordination supply
   * it.
   */
  public Optional<Token> findSubject() {
    return findSubject(0);
  }

  private Optional<Token> findSubject(int depth) {
    Optional<Token> own =
        sentence
            .child(predicate, "nsubj", "csubj", "expl")
            .filter(token -> !token.tag().equals("EX"))
            .or(this::findFronted)
            .or(this::misplacedSubject);
    if (own.isPresent() || depth > DEEPEST) {
      return own.map(this::antecedent);
    }
    Optional<Token> head = sentence.head(predicate);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    return subjectFrom(head.get(), depth);
  }

  /** "Which in June froze part of its aid": the relative taken for a second object. */
  private Optional<Token> misplacedSubject() {
    List<Token> objects = sentence.children(predicate, "obj");
    return objects.size() > 1 && isRelative(objects.get(0)) && !isPassive()
        ? Optional.of(objects.get(0))
        : Optional.empty();
  }

  /** "Between Paris and Algiers ties are strained": the subject is taken for part of the phrase. */
  private Optional<Token> findFronted() {
    return sentence.children(predicate, "obl").stream()
        .filter(noun -> noun.tag().equals("NNS") && noun.index() < predicate.index())
        .filter(noun -> prepositionOf(noun).equals("between"))
        .filter(noun -> sentence.child(noun, "compound").isPresent())
        .findFirst();
  }

  private Optional<Token> subjectFrom(Token head, int depth) {
    if (predicate.isRelated("acl")) {
      return isInfinitive() && head.isNoun() ? ownerOf(head, depth) : Optional.of(head);
    }
    if (predicate.isRelated("amod")) {
      return Optional.of(head);
    }
    Optional<Token> stray = strandedSubject();
    if (stray.isPresent()) {
      return stray;
    }
    Clause governor = new Clause(sentence, head);
    if (predicate.isRelated("xcomp") || isBareComplement()) {
      return governor.controllerOf(depth, isGerund());
    }
    boolean shares =
        predicate.isRelated("conj")
            || predicate.isRelated("advcl")
            || predicate.isRelated("dep")
            || predicate.isRelated("parataxis");
    return shares && !isImpersonal() ? governor.findSubject(depth + 1) : Optional.empty();
  }

  /** "Relations, close until then, have cooled": the noun at the top, parted from its verb. */
  private Optional<Token> strandedSubject() {
    boolean finite =
        sentence.children(predicate, "aux").stream()
            .anyMatch(aux -> Set.of("VBZ", "VBP", "VBD").contains(aux.tag()));
    return predicate.isRelated("dep") && finite
        ? sentence.roots().stream()
            .filter(root -> root.isNoun() && root.index() < predicate.index())
            .filter(root -> sentence.child(root, "cop", "nsubj").isEmpty())
            .findFirst()
        : Optional.empty();
  }

  private boolean isBareComplement() {
    if (isPerfectGerund()) {
      return true;
    }
    boolean complement =
        predicate.isRelated("ccomp")
            || predicate.isRelated("obl")
            || predicate.isRelated("nmod")
            || predicate.isRelated("advcl") && !predicate.tag().equals("VBN")
            || predicate.isRelated("dep");
    return complement && (isInfinitive() || predicate.tag().equals("VBG"));
  }

  /** "Of having armed", "for having been attacked". */
  private boolean isPerfectGerund() {
    return sentence.children(predicate, "aux").stream()
        .anyMatch(auxiliary -> auxiliary.lower().equals("having"));
  }

  private boolean isGerund() {
    return predicate.tag().equals("VBG") || isPerfectGerund();
  }

  private boolean isImpersonal() {
    return sentence.child(predicate, "expl").isPresent();
  }

  /** Of "plans to meet", "a promise to help": whoever has the plan. */
  private Optional<Token> ownerOf(Token noun, int depth) {
    Optional<Token> possessor = sentence.child(noun, "nmod:poss");
    if (possessor.isPresent()) {
      return possessor;
    }
    Optional<Token> governor = sentence.head(noun).filter(Token::isVerb);
    return governor.isPresent() && noun.isRelated("obj")
        ? new Clause(sentence, governor.get()).findSubject(depth + 1)
        : Optional.empty();
  }

  private Optional<Token> controllerOf(int depth, boolean ofGerund) {
    Optional<Token> object =
        sentence.child(predicate, "obj", "iobj").filter(token -> token.index() > predicate.index());
    Set<String> controlling = ofGerund ? OBJECT_CONTROL_OF_GERUNDS : OBJECT_CONTROL;
    if (object.isPresent() && controlling.contains(predicate.lemma())) {
      return object.map(this::antecedent);
    }
    if (ofGerund && isPassive() && controlling.contains(predicate.lemma())) {
      return findSubject(depth + 1);
    }
    Optional<Token> addressee =
        predicate.lemma().equals("call") ? findOblique("on", "upon") : Optional.empty();
    return addressee.isPresent() ? addressee : findSubject(depth + 1);
  }

  private boolean isInfinitive() {
    return sentence.children(predicate, "mark", "case").stream()
        .anyMatch(mark -> mark.tag().equals("TO"));
  }

  /** What is acted upon: the object of an active verb. */
  public Optional<Token> findObject() {
    List<Token> objects = objects();
    Optional<Token> own =
        objects.stream()
            .skip(misplacedSubject().isPresent() ? 1 : 0)
            .findFirst()
            .or(this::describedObject);
    if (own.isPresent()) {
      return own.map(this::antecedent);
    }
    boolean objectRelative =
        Set.of("acl:relcl", "acl", "dep", "ccomp").contains(predicate.relation())
            && sentence.head(predicate).filter(this::isModified).isPresent()
            && sentence.child(predicate, "nsubj").filter(t -> !isRelative(t)).isPresent()
            && sentence.children(predicate, "obl").stream().noneMatch(Clause::isRelative);
    if (objectRelative && !isPassive()) {
      return sentence.head(predicate);
    }
    Optional<Token> contact = ContactRelative.findNoun(sentence, predicate);
    if (contact.isPresent() && !isPassive()) {
      return contact;
    }
    Optional<Token> head = sentence.head(predicate).filter(Token::isVerb);
    boolean shared =
        predicate.isRelated("conj") && head.isPresent() && head.get().index() < predicate.index();
    return shared ? laterObject() : Optional.empty();
  }

  /** In "close the border the same hour" the time is no object. */
  private List<Token> objects() {
    List<Token> objects = sentence.children(predicate, "obj");
    boolean timed = !objects.isEmpty() && objects.stream().allMatch(this::isTime);
    List<Token> indirect = sentence.children(predicate, "iobj");
    return timed && !indirect.isEmpty() ? indirect : objects;
  }

  private boolean isTime(Token token) {
    return TIMES.contains(token.lemma())
        && sentence.children(token, "amod", "det").stream()
            .anyMatch(child -> POINTING.contains(child.lower()));
  }

  /** The parser makes a clause of the object in "rejected the plan put forward by Oslo". */
  private Optional<Token> describedObject() {
    return sentence.children(predicate, "dep", "ccomp").stream()
        .filter(this::describes)
        .flatMap(child -> sentence.child(child, "nsubj").stream())
        .filter(noun -> noun.isNoun() && noun.index() > predicate.index())
        .findFirst();
  }

  private boolean describes(Token child) {
    boolean participle =
        child.tag().equals("VBN")
            || child.tag().equals("VBD") && KEEPING.contains(predicate.lemma());
    return participle && sentence.child(child, "aux", "mark").isEmpty();
  }

  /** A noun before a clause that has a subject of its own: "the measures it imposed". */
  private boolean isModified(Token head) {
    boolean attached =
        predicate.isRelated("acl") || head.index() + 3 >= predicate.index() && marker().isEmpty();
    return head.isNoun() && head.index() < predicate.index() && attached;
  }

  /** In "signed and ratified the treaty" the object hangs on either verb. */
  private Optional<Token> laterObject() {
    return sentence
        .head(predicate)
        .flatMap(head -> sentence.child(head, "obj"))
        .filter(object -> object.index() > predicate.index());
  }

  public Optional<Token> findIndirectObject() {
    return sentence.child(predicate, "iobj");
  }

  /** The agent of a passive. */
  public Optional<Token> findAgent() {
    return findOblique("by");
  }

  /**
   * The noun or gerund after one of the prepositions, hanging on the predicate or on its object.
   */
  public Optional<Token> findOblique(String... prepositions) {
    return listOblique(prepositions).stream().findFirst();
  }

  /** All the phrases with one of the prepositions, those on the predicate itself first. */
  public List<Token> listOblique(String... prepositions) {
    Set<String> wanted = Set.of(prepositions);
    return holders().stream()
        .flatMap(holder -> sentence.children(holder).stream())
        .filter(child -> isPrepositional(child) && wanted.contains(prepositionOf(child)))
        .map(this::antecedent)
        .distinct()
        .toList();
  }

  /** The phrases with one of the prepositions that hang on the predicate itself. */
  public List<Token> listOwnPhrases(Set<String> prepositions) {
    return sentence.children(predicate).stream()
        .filter(child -> isPrepositional(child) && prepositions.contains(prepositionOf(child)))
        .toList();
  }

  private List<Token> holders() {
    List<Token> holders = new ArrayList<>();
    holders.add(predicate);
    sentence.child(predicate, "obj").ifPresent(holders::add);
    sentence.child(predicate, "nsubj:pass").ifPresent(holders::add);
    sentence.children(predicate, "obl", "nmod").forEach(holders::add);
    return holders;
  }

  private static boolean isPrepositional(Token token) {
    return token.isRelated("obl")
        || token.isRelated("nmod")
        || token.isRelated("advcl")
        || token.isRelated("acl")
        || token.isRelated("dep")
        || token.isRelated("conj");
  }

  /**
   * The preposition in front of a token, in lower case ("of" for "out of"); empty where there is
   * none.
   */
  public String prepositionOf(Token token) {
    List<String> words =
        sentence.children(token, "case", "mark").stream().map(Token::lower).toList();
    return words.isEmpty()
        ? ""
        : words.get(0).equals("out") ? words.get(words.size() - 1) : words.get(0);
  }

  /** The noun that a relative pronoun stands for; any other token itself. */
  public Token antecedent(Token token) {
    if (!isRelative(token)) {
      return token;
    }
    return sentence.ancestors(token).stream()
        .filter(above -> above.isRelated("acl"))
        .findFirst()
        .flatMap(sentence::head)
        .filter(noun -> noun.index() < token.index())
        .or(() -> nounBefore(token))
        .orElse(token);
  }

  /** The noun right before ", who" where the parser has not hung the clause on it. */
  private Optional<Token> nounBefore(Token relative) {
    int at = relative.index() - 1;
    boolean comma = at > 0 && sentence.token(at).word().equals(",");
    int noun = comma ? at - 1 : at;
    return noun >= 0 && sentence.token(noun).isNoun()
        ? Optional.of(sentence.token(noun))
        : Optional.empty();
  }

  private static boolean isRelative(Token token) {
    return token.tag().startsWith("W")
        || token.lower().equals("that") && token.isRelated("nsubj") && token.tag().equals("DT");
  }

  /** Modal verbs, auxiliaries and other {@code aux} in lower case. */
  public List<String> auxiliaries() {
    List<String> own = auxiliariesOf(predicate);
    boolean shares =
        own.isEmpty()
            && predicate.isRelated("conj")
            && Set.of("VB", "VBN").contains(predicate.tag());
    return shares ? sentence.head(predicate).map(this::auxiliariesOf).orElse(own) : own;
  }

  private List<String> auxiliariesOf(Token token) {
    return sentence.children(token, "aux", "cop").stream().map(Token::lower).toList();
  }

  /**
   * Not, never, no, neither, none: on the predicate, its auxiliaries or its subject's or object's
   * determiner.
   */
  public boolean isNegated() {
    return NEGATION.isNegated(this);
  }

  private static final Negation NEGATION = new Negation();

  public Tense tense() {
    List<String> auxiliaries = auxiliaries();
    if (auxiliaries.stream().anyMatch(FUTURE::contains)) {
      return Tense.FUTURE;
    }
    boolean past =
        Set.of("VBD", "VBN").contains(predicate.tag())
            || auxiliaries.stream().anyMatch(PAST::contains);
    if (past) {
      return Tense.PAST;
    }
    boolean finite = Set.of("VBZ", "VBP").contains(predicate.tag()) || !auxiliaries.isEmpty();
    return finite
        ? Tense.PRESENT
        : sentence
            .head(predicate)
            .filter(Token::isVerb)
            .filter(h -> !predicate.equals(h))
            .map(h -> inherited(h))
            .orElse(Tense.PRESENT);
  }

  private Tense inherited(Token head) {
    return isInfinitive() ? Tense.FUTURE : new Clause(sentence, head).tense();
  }

  private static final Set<String> FUTURE =
      Set.of("will", "shall", "'ll", "wo", "would", "may", "might", "could", "should", "must");
  private static final Set<String> PAST = Set.of("was", "were", "had", "did", "has", "have");

  /**
   * The subordinating word in front of the clause, in lower case: if, unless, after, that …; empty
   * where none.
   */
  public String marker() {
    return sentence.children(predicate, "mark", "advmod", "case").stream()
        .filter(
            token ->
                token.index() < predicate.index()
                    && (token.isRelated("mark") || token.tag().equals("WRB")))
        .map(Token::lower)
        .findFirst()
        .orElse("");
  }
}
