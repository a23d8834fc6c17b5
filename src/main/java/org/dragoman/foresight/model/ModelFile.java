package org.dragoman.foresight.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fitted model in one file of two lines: what it is, its format and the SHA-256 of the second
 * line; and the model with its provenance in JSON. The same model gives the same bytes.
 */
public final class ModelFile {

  private static final String MARK = "dragoman-foresight";
  private static final int FORMAT = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private ModelFile() {}

  public static void write(FittedModel fitted, Path file) {
    String body = body(fitted);
    try {
      Files.writeString(file, "%s %d %s%n%s%n".formatted(MARK, FORMAT, hash(body), body));
    } catch (IOException e) {
      throw new UncheckedIOException("'" + file + "' cannot be written: " + e.getMessage(), e);
    }
  }

  public static FittedModel read(Path file) {
    String[] lines = text(file).split("\\R", 3);
    String[] head = lines[0].split(" ");
    if (head.length != 3 || !head[0].equals(MARK)) {
      throw new ModelException("'" + file + "' is no model of foresight");
    }
    if (!head[1].equals(String.valueOf(FORMAT))) {
      throw new ModelException(
          "'%s' has format %s, written by another version of Dragoman; this one reads format %d"
              .formatted(file, head[1], FORMAT));
    }
    if (lines.length < 2 || !hash(lines[1]).equals(head[2])) {
      throw new ModelException("'" + file + "' is damaged: its content does not fit its checksum");
    }
    return parse(file, lines[1]);
  }

  private static String body(FittedModel fitted) {
    ObjectNode root = JSON.createObjectNode();
    root.set("provenance", JSON.valueToTree(fitted.provenance()));
    root.set("model", ModelJson.write(fitted.model()));
    return root.toString();
  }

  private static FittedModel parse(Path file, String body) {
    try {
      JsonNode root = JSON.readTree(body);
      Provenance provenance = JSON.treeToValue(root.get("provenance"), Provenance.class);
      return new FittedModel(ModelJson.read(root.get("model"), file), provenance);
    } catch (JsonProcessingException e) {
      throw new ModelException("'" + file + "' is damaged: " + e.getOriginalMessage());
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new ModelException("'" + file + "' is missing");
    } catch (IOException e) {
      throw new ModelException("'" + file + "' cannot be read: " + e.getMessage());
    }
  }

  private static String hash(String body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
