package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.record.store.DuckRecord;
import org.dragoman.record.store.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Four programs write while others read and compact, and are killed at random: every acknowledged
 * claim is there once, and nobody ever sees half a commit. {@code -Ddragoman.killed.seconds=600}
 * for longer than a moment: see bench/record-killed.sh.
 */
class KilledWritersTest {

  private static final int WRITERS = 4;
  private static final int CLAIMS = 5;

  @TempDir private Path temporary = Path.of("unset");

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final List<Process> processes = new ArrayList<>();
  private final List<Thread> listeners = new ArrayList<>();

  @Test
  void nothingAcknowledgedIsLostAndNoCommitIsSeenByHalf() throws Exception {
    Random random = new Random(20240619);
    Duration length = Duration.ofSeconds(Integer.getInteger("dragoman.killed.seconds", 6));
    long end = System.nanoTime() + length.toNanos();
    for (int i = 0; i < WRITERS; i++) {
      start();
    }
    int seen = 0;
    try (DuckRecord record = DuckRecord.open(temporary.resolve("record"), Clock.systemUTC())) {
      while (System.nanoTime() < end || acknowledged.size() < 2 * WRITERS) {
        int claims = record.claims(ClaimQuery.EVERYTHING).size();
        assertThat(claims % CLAIMS).isZero();
        assertThat(claims).isGreaterThanOrEqualTo(seen);
        seen = claims;
        if (random.nextInt(4) == 0) {
          record.upkeep().compact(Duration.ofMinutes(1));
        }
        if (acknowledged.size() > WRITERS && random.nextInt(3) == 0) {
          processes.remove(random.nextInt(processes.size())).destroyForcibly();
          start();
        }
      }
    } finally {
      processes.forEach(Process::destroyForcibly);
    }
    for (Thread listener : listeners) {
      listener.join();
    }
    check();
  }

  private void check() {
    try (DuckRecord record = DuckRecord.open(temporary.resolve("record"), Clock.systemUTC())) {
      List<RecordedClaim> claims = record.claims(ClaimQuery.EVERYTHING);
      assertThat(claims.size() % CLAIMS).isZero();
      assertThat(claims.stream().map(one -> one.claim().id()).distinct()).hasSize(claims.size());
      Set<String> documents =
          claims.stream().map(one -> one.reference().document()).collect(Collectors.toSet());
      assertThat(documents).containsAll(acknowledged);
      Verification verification = record.upkeep().verify();
      assertThat(verification.damages()).isEmpty();
    }
  }

  private void start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx200m",
                "-cp",
                System.getProperty("java.class.path"),
                WriterProcess.class.getName(),
                temporary.resolve("record").toString(),
                "w" + listeners.size(),
                Integer.toString(CLAIMS))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    processes.add(process);
    Thread listener = new Thread(() -> listen(process));
    listeners.add(listener);
    listener.start();
  }

  private void listen(Process process) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      reader.lines().forEach(acknowledged::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UncheckedIOException killed) {
      return;
    }
  }
}
