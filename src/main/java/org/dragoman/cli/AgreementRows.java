package org.dragoman.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Assertion;
import org.dragoman.claim.TimeInterval;
import org.dragoman.cli.listing.Citations;
import org.dragoman.cli.listing.Listing;
import org.dragoman.view.Words;
import org.dragoman.view.agreement.AgreementInForce;
import org.dragoman.view.agreement.InForce;

/** Agreements as rows, each value with the claims it rests on. */
final class AgreementRows {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> COLUMNS =
      List.of("agreement", "parties", "signed", "terminated", "in_force", "why", "provided");

  private AgreementRows() {}

  static Listing of(List<AgreementInForce> agreements) {
    return new Listing(COLUMNS, agreements.stream().map(AgreementRows::row).toList());
  }

  private static ObjectNode row(AgreementInForce agreement) {
    Assertion.Agreement said = agreement.agreement();
    ObjectNode row = MAPPER.createObjectNode();
    row.put("id", agreement.instrument().claims().get(0).claim().id().value());
    row.put("name", said.name());
    row.put("form", said.form() == null ? null : said.form().code());
    row.put("agreement", said.name() != null ? said.name() : form(said));
    ArrayNode parties = row.putArray("parties");
    agreement.parties().stream().map(ActorCode::value).forEach(parties::add);
    stage(row, "signed", agreement, AgreementType.SIGNED);
    ratified(row, agreement);
    stage(row, "in_force_from", agreement, AgreementType.IN_FORCE);
    months(row, "term_months", agreement, "term-months");
    months(row, "renewal_months", agreement, "renewal-months");
    stage(row, "renewed", agreement, AgreementType.RENEWED);
    stage(row, "terminated", agreement, AgreementType.TERMINATED);
    InForce inForce = agreement.inForce();
    row.put("day", agreement.day().toString());
    row.put("in_force", inForce.answer().name().toLowerCase(Locale.ROOT));
    row.put("why", inForce.why());
    row.set("in_force_claims", Citations.ids(inForce.claims()));
    provisions(row, agreement);
    codings(row, agreement);
    row.set("claims", Citations.ids(agreement.instrument().claims()));
    return row;
  }

  private static String form(Assertion.Agreement said) {
    return said.form() == null ? "agreement" : said.form().code();
  }

  private static void stage(
      ObjectNode row, String name, AgreementInForce agreement, AgreementType type) {
    var stage = agreement.find(type);
    row.put(name, stage.map(found -> days(found.when())).orElse(null));
    stage.ifPresent(found -> row.set(name + "_claims", Citations.ids(found.claims())));
  }

  private static void ratified(ObjectNode row, AgreementInForce agreement) {
    ArrayNode all = row.putArray("ratified");
    agreement.instrument().claims().stream()
        .filter(claim -> claim.claim().firmness().isPlainFact())
        .filter(claim -> claim.claim().assertion().typeCode().equals("ratified"))
        .forEach(
            claim ->
                all.addObject()
                    .put(
                        "by",
                        claim.claim().assertion().sides().actor().stream()
                            .map(ActorCode::value)
                            .collect(Collectors.joining(" ")))
                    .put("on", days(claim.claim().when()))
                    .put("claim", claim.claim().id().value()));
  }

  private static void months(ObjectNode row, String name, AgreementInForce agreement, String key) {
    var months = agreement.findMonths(key);
    row.put(name, months.map(found -> Integer.valueOf(found.getKey())).orElse(null));
    months.ifPresent(found -> row.set(name + "_claims", Citations.ids(found.getValue())));
  }

  private static void provisions(ObjectNode row, AgreementInForce agreement) {
    ObjectNode all = row.putObject("provisions");
    ArrayNode provided = row.putArray("provided");
    agreement
        .provisions()
        .forEach(
            (provision, said) -> {
              String answer = said.size() > 1 ? "disputed" : said.containsKey(true) ? "yes" : "no";
              ObjectNode one = all.putObject(provision.code()).put("answer", answer);
              one.set("yes", Citations.ids(said.getOrDefault(true, List.of())));
              one.set("no", Citations.ids(said.getOrDefault(false, List.of())));
              if (said.containsKey(true)) {
                provided.add(provision.code() + (answer.equals("disputed") ? "(disputed)" : ""));
              }
            });
  }

  private static void codings(ObjectNode row, AgreementInForce agreement) {
    ArrayNode codings = row.putArray("codings");
    for (AgreementInForce.Coding coding : agreement.codings()) {
      ObjectNode one = codings.addObject().put("by", coding.origin());
      coding.says().forEach(one.putArray("says")::add);
      one.set("claims", Citations.ids(coding.claims()));
    }
  }

  static String days(TimeInterval when) {
    return Words.when(when);
  }
}
