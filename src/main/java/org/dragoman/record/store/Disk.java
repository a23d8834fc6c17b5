package org.dragoman.record.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Files that are there wholly, and for good, or not at all. */
final class Disk {

  private Disk() {}

  /** Whether a file of this name is still being written, or was when its writer died. */
  static boolean isTemporary(String name) {
    return name.startsWith("writing") && name.endsWith(".tmp");
  }

  /** Forces a file's content to the disk. */
  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Forces a folder's names to the disk. */
  static void forceFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  /** Puts a finished file into its place. */
  static void moveInto(Path temporary, Path target) throws IOException {
    force(temporary);
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(folderOf(target));
  }

  /** Writes a file that must not exist yet; a link is made, for a move would overwrite. */
  static void writeNew(Path target, String text) throws IOException {
    Path temporary = Files.createTempFile(folderOf(target), "writing", ".tmp");
    try {
      write(temporary, text);
      Files.createLink(target, temporary);
      forceFolder(folderOf(target));
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Writes or replaces a file. */
  static void replace(Path target, String text) throws IOException {
    Path temporary = Files.createTempFile(folderOf(target), "writing", ".tmp");
    try {
      write(temporary, text);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Replaces a file that may be lost in a power failure. */
  static void replaceLoosely(Path target, String text) throws IOException {
    Path temporary = Files.createTempFile(folderOf(target), "writing", ".tmp");
    try {
      Files.writeString(temporary, text);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void write(Path file, String text) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** SHA-256 of a file's content in hex, however large it is. */
  static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
