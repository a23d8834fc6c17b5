package org.dragoman.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.Claim;
import org.dragoman.claim.InnerEvent;
import org.dragoman.claim.Sides;
import org.dragoman.claim.TimeInterval;
import org.dragoman.codes.PloverType;

/** Claims in short English phrases, in the field's words. */
public final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final Map<String, String> NAMES = names();

  private Words() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    Arrays.stream(Locale.getISOCountries())
        .map(code -> new Locale("", code))
        .forEach(
            country ->
                names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH)));
    names.putAll(
        Map.of(
            "PRK",
            "North Korea",
            "KOR",
            "South Korea",
            "RUS",
            "Russia",
            "XKX",
            "Kosovo",
            "USA",
            "United States",
            "GBR",
            "United Kingdom",
            "COD",
            "DR Congo",
            "PSE",
            "Palestinians",
            "MMR",
            "Myanmar",
            "CZE",
            "Czechia"));
    return names;
  }

  public static String actor(ActorCode code) {
    String value = code.value();
    return code.isState()
        ? NAMES.getOrDefault(value, value)
        : value.substring(value.indexOf(':') + 1);
  }

  public static String actors(List<ActorCode> codes) {
    List<String> names = codes.stream().map(Words::actor).toList();
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }

  /** Who acts on whom: {@code Russia → North Korea}; mutual acts name all. */
  public static String sides(Sides sides) {
    String from = sides.actor().isEmpty() ? "unnamed" : actors(sides.actor());
    return sides.recipient().isEmpty() ? from : from + " → " + actors(sides.recipient());
  }

  /** What is asserted, without how firmly: {@code Russia → North Korea: visit}. */
  public static String assertion(Assertion assertion) {
    if (assertion instanceof Assertion.Event event) {
      String about = event.about() == null ? "" : ", that " + inner(event.about());
      return sides(event.sides()) + ": " + act(event.type(), event.mode()) + about;
    }
    if (assertion instanceof Assertion.Agreement agreement) {
      String provision =
          agreement.provision() == null ? "" : " (" + agreement.provision().code() + ")";
      return instrument(agreement) + ": " + agreement.type().code() + provision;
    }
    if (assertion instanceof Assertion.RedLine line) {
      String about = line.about() == null ? "" : ": that " + inner(line.about());
      return sides(line.sides()) + ", red line " + line.type().code() + about;
    }
    return sides(assertion.sides())
        + ": "
        + (assertion instanceof Assertion.Norm ? "unwritten rule " : "relations ")
        + assertion.typeCode();
  }

  public static String instrument(Assertion.Agreement agreement) {
    String form =
        agreement.form() == null
            ? "agreement"
            : agreement.form().code().replace("other", "agreement").replace('-', ' ');
    String name = agreement.name() == null ? form : agreement.name();
    return actors(agreement.sides().actor()) + ", " + name;
  }

  /** An event inside another: {@code Russia aids North Korea}. */
  public static String inner(InnerEvent event) {
    String not = event.negated() ? " does not happen" : "";
    boolean visit = event.type().equals("CONSULT") && !event.sides().recipient().isEmpty();
    String act =
        PloverType.find(event.type())
            .map(type -> act(type, visit ? "visit" : null))
            .orElse("agreement " + event.type());
    return (event.sides().isEmpty() ? "" : sides(event.sides()) + ": ") + act + not;
  }

  /** PLOVER's types and the modes that have a word of their own. */
  public static String act(PloverType type, @org.jspecify.annotations.Nullable String mode) {
    if (mode != null
        && List.of(
                "visit", "phone", "release", "withdraw", "expel", "seize", "arrest", "investigate")
            .contains(mode)) {
      return switch (mode) {
        case "phone" -> "talks by telephone";
        case "withdraw" -> type == PloverType.RETREAT ? "withdrawal" : "recall of envoys";
        case "expel" -> "expulsion";
        case "seize" -> "seizure";
        case "investigate" -> "investigation";
        default -> mode;
      };
    }
    return switch (type) {
      case AGREE -> "promise";
      case CONSULT -> "third-party".equals(mode) ? "mediation" : "talks";
      case SUPPORT -> "support";
      case CONCEDE -> "concession";
      case COOPERATE -> "cooperation";
      case AID -> "aid";
      case RETREAT -> "retreat";
      case REQUEST -> "demand";
      case ACCUSE -> "disapprove".equals(mode) ? "disapproval" : "accusation";
      case REJECT -> "refusal";
      case THREATEN -> "threat";
      case PROTEST -> "protest";
      case SANCTION -> "sanction";
      case MOBILIZE -> "weapons".equals(mode) ? "weapons test or move" : "mobilisation";
      case COERCE -> "coercion";
      case ASSAULT -> "assault";
    };
  }

  /**
   * {@code 19 Jun 2024}, {@code 18–19 Jun 2024}, {@code Jul 2000}, {@code 1961}; empty where
   * unknown.
   */
  public static String when(TimeInterval when) {
    LocalDate from = when.earliest();
    LocalDate to = when.latest();
    if (from == null && to == null) {
      return "";
    }
    if (from == null || to == null) {
      return from == null
          ? "by " + DAY.format(java.util.Objects.requireNonNull(to))
          : "from " + DAY.format(from);
    }
    return from.equals(to) ? DAY.format(from) : span(from, to);
  }

  private static String span(LocalDate from, LocalDate to) {
    boolean sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    if (sameMonth && from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
      return DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH).format(from);
    }
    boolean wholeYear =
        from.getDayOfYear() == 1
            && to.getDayOfYear() == to.lengthOfYear()
            && from.getYear() == to.getYear();
    if (wholeYear) {
      return String.valueOf(from.getYear());
    }
    return sameMonth
        ? from.getDayOfMonth() + "–" + DAY.format(to)
        : DAY.format(from) + " to " + DAY.format(to);
  }

  /**
   * How firmly a claim is made, with the band of its likelihood: {@code expected, likely (55–80
   * %)}.
   */
  public static String firmness(Claim claim) {
    String not = claim.firmness().negated() ? "not " : "";
    String status =
        claim.firmness().status() == org.dragoman.claim.ClaimStatus.OCCURRED
            ? (claim.firmness().negated() ? "denied" : "occurred")
            : not + claim.firmness().status().code();
    return claim.firmness().likelihood() == null
        ? status
        : claim.firmness().likelihood().word() + " (" + claim.firmness().likelihood().band() + ")";
  }

  /** Names joined for a list: {@code a; b}. */
  public static String join(List<String> parts) {
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
  }
}
