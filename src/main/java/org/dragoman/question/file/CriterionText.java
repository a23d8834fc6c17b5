package org.dragoman.question.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.claim.ActorCode;
import org.dragoman.claim.AgreementType;
import org.dragoman.claim.Sides;
import org.dragoman.codes.AgreementForm;
import org.dragoman.codes.PloverType;
import org.dragoman.codes.Provision;
import org.dragoman.question.Criterion;
import org.dragoman.question.QuestionException;
import org.jspecify.annotations.Nullable;

/** The criterion of a question in its file. */
final class CriterionText {

  private static final Set<String> KEYS =
      Set.of(
          "event",
          "mode",
          "actor",
          "recipient",
          "agreement",
          "parties",
          "form",
          "provision",
          "elsewhere");

  private static final Set<String> OF_EVENT = Set.of("event", "mode", "actor", "recipient");
  private static final Set<String> OF_AGREEMENT =
      Set.of("agreement", "parties", "form", "provision");

  private CriterionText() {}

  static Criterion read(Fields fields) {
    fields.checkKeys(KEYS);
    if (!fields.text("elsewhere").isEmpty()) {
      return new Criterion.Elsewhere(fields.text("elsewhere"));
    }
    boolean event = !fields.text("event").isEmpty();
    if (event == !fields.text("agreement").isEmpty()) {
      throw new QuestionException(
          "'criterion' has either 'event', a PLOVER type, or 'agreement', a stage");
    }
    fields.checkKeys(event ? OF_EVENT : OF_AGREEMENT);
    return event ? act(fields) : stage(fields);
  }

  private static Criterion act(Fields fields) {
    List<ActorCode> actor = fields.actors("actor");
    if (actor.isEmpty()) {
      throw new QuestionException(
          "'criterion.actor' is missing: an event of unnamed actors cannot be told apart");
    }
    String mode = fields.text("mode");
    return new Criterion.Act(
        oneOf(fields, "event", PloverType::find, PloverType.values(), PloverType::name),
        mode.isEmpty() ? null : mode.toLowerCase(Locale.ROOT),
        Sides.of(actor, fields.actors("recipient")));
  }

  private static Criterion stage(Fields fields) {
    List<ActorCode> parties = fields.actors("parties");
    if (parties.isEmpty()) {
      throw new QuestionException(
          "'criterion.parties' is missing: an agreement of unnamed parties cannot be told apart");
    }
    return new Criterion.Stage(
        oneOf(
            fields, "agreement", AgreementType::find, AgreementType.values(), AgreementType::code),
        parties,
        maybe(fields, "form", AgreementForm::find, AgreementForm.values(), AgreementForm::code),
        maybe(fields, "provision", Provision::find, Provision.values(), Provision::code));
  }

  private static <T> @Nullable T maybe(
      Fields fields,
      String field,
      Function<String, Optional<T>> find,
      T[] all,
      Function<T, String> code) {
    return fields.text(field).isEmpty() ? null : oneOf(fields, field, find, all, code);
  }

  private static <T> T oneOf(
      Fields fields,
      String field,
      Function<String, Optional<T>> find,
      T[] all,
      Function<T, String> code) {
    String text = fields.required(field);
    return find.apply(text)
        .orElseThrow(
            () ->
                new QuestionException(
                    "'criterion."
                        + field
                        + "': '"
                        + text
                        + "' is none of "
                        + Arrays.stream(all).map(code).collect(Collectors.joining(", "))));
  }

  static ObjectNode write(Criterion criterion, ObjectNode node) {
    if (criterion instanceof Criterion.Act act) {
      node.put("event", act.type().name());
      put(node, "mode", act.mode());
      codes(node, "actor", act.sides().actor());
      codes(node, "recipient", act.sides().recipient());
    } else if (criterion instanceof Criterion.Stage stage) {
      node.put("agreement", stage.type().code());
      codes(node, "parties", stage.parties());
      put(node, "form", stage.form() == null ? null : stage.form().code());
      put(node, "provision", stage.provision() == null ? null : stage.provision().code());
    } else if (criterion instanceof Criterion.Elsewhere elsewhere) {
      node.put("elsewhere", elsewhere.where());
    }
    return node;
  }

  private static void put(ObjectNode node, String field, @Nullable String value) {
    if (value != null) {
      node.put(field, value);
    }
  }

  private static void codes(ObjectNode node, String field, List<ActorCode> codes) {
    if (!codes.isEmpty()) {
      QuestionFile.strings(node.putArray(field), codes.stream().map(ActorCode::value).toList());
    }
  }
}
