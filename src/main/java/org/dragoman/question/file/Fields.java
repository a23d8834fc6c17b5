package org.dragoman.question.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.claim.ActorCode;
import org.dragoman.question.QuestionException;

/**
 * The fields of an object in a question's file; getters complain with their names.
 *
 * @param name of the object; empty for the whole file
 */
record Fields(String name, JsonNode object) {

  /** The last that is written with four digits. */
  private static final int LAST_YEAR = 9999;

  void checkKeys(Set<String> known) {
    Set<String> unknown = new TreeSet<>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new QuestionException(
          "unknown "
              + called(unknown.iterator().next())
              + "; known are "
              + String.join(", ", new TreeSet<>(known)));
    }
  }

  private String called(String field) {
    return name.isEmpty() ? "'" + field + "'" : "'" + name + "." + field + "'";
  }

  JsonNode node(String field) {
    return object.path(field);
  }

  /** Empty where it is missing. */
  String text(String field) {
    JsonNode value = node(field);
    if (value.isContainerNode()) {
      throw new QuestionException(called(field) + " is a word or a number, not a list");
    }
    return value.isNull() ? "" : value.asText().strip();
  }

  String required(String field) {
    String text = text(field);
    if (text.isEmpty()) {
      throw new QuestionException(called(field) + " is missing");
    }
    return text;
  }

  int number(String field, int otherwise) {
    String text = text(field);
    try {
      return text.isEmpty() ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new QuestionException(called(field) + " is a whole number, not '" + text + "'");
    }
  }

  LocalDate date(String field, LocalDate otherwise) {
    String text = text(field);
    return text.isEmpty() ? otherwise : day(field, text);
  }

  static LocalDate day(String field, String text) {
    try {
      LocalDate day = LocalDate.parse(text.strip());
      if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
        throw new QuestionException(
            "'" + field + "' lies in a year from 1 to " + LAST_YEAR + ", unlike " + day);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw new QuestionException(
          "'" + field + "' has a day as in 2024-06-19, not '" + text.strip() + "'");
    }
  }

  /** One code or a list of them; none where it is missing. */
  List<ActorCode> actors(String field) {
    JsonNode value = node(field);
    List<ActorCode> actors = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> actors.add(actor(field, one.asText())));
    } else if (!text(field).isEmpty()) {
      actors.add(actor(field, text(field)));
    }
    return actors;
  }

  private ActorCode actor(String field, String text) {
    try {
      return new ActorCode(text);
    } catch (IllegalArgumentException e) {
      throw new QuestionException(
          called(field)
              + ": '"
              + text
              + "' is no actor code, that is three capitals such as PRK, or IGO:, REB:, MNC:, NGO:"
              + " with a name");
    }
  }
}
