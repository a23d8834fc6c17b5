package org.dragoman.foresight;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dragoman.foresight.timeline.Day;
import org.dragoman.foresight.timeline.Fact;
import org.dragoman.foresight.timeline.Relation;
import org.dragoman.foresight.timeline.Timeline;
import org.dragoman.foresight.timeline.Vocabulary;

/** Tells by 64 hex digits which events a model was fitted to: SHA-256 over their names and days. */
final class TimelineHash {

  private TimelineHash() {}

  /** The hash of the events before a day. */
  static String of(Timeline timeline, int until) {
    MessageDigest digest = sha256();
    for (Day day : timeline.before(until)) {
      for (Fact fact : day.facts()) {
        if (!Relation.isInverse(fact.relation())) {
          digest.update(line(fact, timeline.vocabulary()).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String line(Fact fact, Vocabulary vocabulary) {
    return String.join(
        "\u001f",
        vocabulary.actor(fact.subject()),
        vocabulary.act(Relation.act(fact.relation())),
        vocabulary.actor(fact.object()),
        fact.day() + "\n");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
