package org.dragoman.view.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.Provision;
import org.dragoman.view.Instrument;
import org.dragoman.view.Words;

/**
 * An agreement on a day: its stages, provisions and codings, each with the claims it rests on.
 *
 * @param day of which {@link #inForce} is asked
 */
public record AgreementInForce(Instrument instrument, LocalDate day) {

  /** A stage of an agreement, when it was reached, and by which claims. */
  public record Stage(TimeInterval when, List<RecordedClaim> claims) {
    public Stage {
      claims = List.copyOf(claims);
    }
  }

  /**
   * What one source says of the agreement, in its own words for provisions and regard.
   *
   * @param says in short phrases
   */
  public record Coding(String origin, List<String> says, List<RecordedClaim> claims) {
    public Coding {
      says = List.copyOf(says);
      claims = List.copyOf(claims);
    }
  }

  public Assertion.Agreement agreement() {
    return instrument.agreement();
  }

  public List<ActorCode> parties() {
    return agreement().sides().all();
  }

  public InForce inForce() {
    return new Standing(instrument, day).answer();
  }

  /** By the claims that tell it as a fact with the narrowest interval; empty where none does. */
  public Optional<Stage> find(AgreementType type) {
    List<RecordedClaim> claims = facts(type).toList();
    return claims.stream()
        .map(claim -> claim.claim().when())
        .min(Comparator.comparingLong(AgreementInForce::width))
        .map(when -> new Stage(when, claims));
  }

  private Stream<RecordedClaim> facts(AgreementType type) {
    return instrument.claims().stream()
        .filter(claim -> Instrument.agreementOf(claim).type() == type)
        .filter(claim -> claim.claim().firmness().isPlainFact());
  }

  static long width(TimeInterval when) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return earliest == null && latest == null
        ? Long.MAX_VALUE
        : earliest == null || latest == null
            ? Long.MAX_VALUE / 2
            : latest.toEpochDay() - earliest.toEpochDay();
  }

  /** The number of months that a data set gives, with its claims: {@code term-months}. */
  public Optional<Map.Entry<String, List<RecordedClaim>>> findMonths(String name) {
    return instrument.claims().stream()
        .filter(claim -> claim.claim().extra().containsKey(name))
        .findFirst()
        .map(
            claim ->
                Map.entry(Objects.requireNonNull(claim.claim().extra().get(name)), List.of(claim)));
  }

  /** Of each provision that anybody speaks of, the claims that it is there and that it is not. */
  public Map<Provision, Map<Boolean, List<RecordedClaim>>> provisions() {
    Map<Provision, Map<Boolean, List<RecordedClaim>>> provisions = new TreeMap<>();
    for (RecordedClaim claim : instrument.claims()) {
      Assertion.Agreement said = Instrument.agreementOf(claim);
      Provision provision = said.provision();
      if (said.type() == AgreementType.PROVISION && provision != null) {
        provisions
            .computeIfAbsent(provision, key -> new TreeMap<>())
            .computeIfAbsent(
                !claim.claim().firmness().negated(), key -> new java.util.ArrayList<>())
            .add(claim);
      }
    }
    return provisions;
  }

  /** What each source says, side by side. */
  public List<Coding> codings() {
    Map<String, List<RecordedClaim>> byOrigin = new LinkedHashMap<>();
    instrument
        .claims()
        .forEach(
            claim ->
                byOrigin
                    .computeIfAbsent(Origin.of(claim), key -> new java.util.ArrayList<>())
                    .add(claim));
    return byOrigin.entrySet().stream()
        .map(
            entry ->
                new Coding(
                    entry.getKey(),
                    entry.getValue().stream()
                        .map(AgreementInForce::says)
                        .distinct()
                        .collect(Collectors.toList()),
                    entry.getValue()))
        .toList();
  }

  private static String says(RecordedClaim recorded) {
    Assertion.Agreement said = Instrument.agreementOf(recorded);
    boolean negated = recorded.claim().firmness().negated();
    String when = Words.when(recorded.claim().when());
    String words =
        switch (said.type()) {
          case PROVISION -> {
            Provision provision = said.provision();
            String obligation = recorded.claim().extra().get("obligation");
            String named = provision == null ? "" : provision.code() + " ";
            yield (negated ? "no " : "")
                + ("offense".equals(obligation) ? "offence " : named)
                + "provision";
          }
          case CHARACTERISED -> {
            String regarded = recorded.claim().extra().get("regarded-as");
            String quoted = recorded.words();
            yield regarded != null
                ? "regarded as " + regarded
                : (negated ? "not regarded so" : "regarded")
                    + (quoted == null ? "" : ": “" + quoted.replaceAll("\\s+", " ") + "”");
          }
          default ->
              (negated ? "not " : "") + said.type().code() + (when.isEmpty() ? "" : " " + when);
        };
    return recorded.claim().firmness().isPlainFact() || negated
        ? words
        : words + ", " + recorded.claim().firmness().status().code();
  }
}
