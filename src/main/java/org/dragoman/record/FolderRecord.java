package org.dragoman.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.claim.ClaimId;
import org.dragoman.claim.Digest;
import org.dragoman.claim.RecordedClaim;
import org.dragoman.claim.Reference;
import org.dragoman.claim.Report;
import org.dragoman.claim.ReportId;
import org.dragoman.record.RecordException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A record in a folder: one immutable file per commit, each naming the one before it by its
 * SHA-256. A commit is written aside, forced to disk and then linked to the next free name under a
 * lock, so that a reader sees all of it or nothing.
 */
public final class FolderRecord implements ClaimRecord {

  private static final String MARK = "dragoman-record";
  private static final Comparator<RecordedClaim> BY_PUBLICATION =
      Comparator.comparing(
              RecordedClaim::published, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(RecordedClaim::reference);

  private final Path folder;
  private final Clock clock;

  private FolderRecord(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Opens a record; an empty or missing folder becomes one with the first commit.
   *
   * @throws RecordException for a folder with other things in it
   */
  public static FolderRecord open(Path folder, Clock clock) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new RecordException(Kind.UNUSABLE, folder + " is a file; a record is a folder");
    }
    try {
      boolean foreign =
          Files.isDirectory(folder) && !Files.exists(folder.resolve(MARK)) && !isEmpty(folder);
      if (foreign) {
        throw new RecordException(
            Kind.UNUSABLE,
            folder + " is no record: it holds other files. Name another folder with --record");
      }
    } catch (IOException e) {
      throw unusable(folder, e);
    }
    return new FolderRecord(folder, clock);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  @Override
  public void append(List<Entry> entries) {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid()) {
          appendLocked(entries);
        }
      }
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  private void appendLocked(List<Entry> entries) throws IOException {
    if (!Files.exists(folder.resolve(MARK))) {
      Files.writeString(
          folder.resolve(MARK), "A record of claims kept by Dragoman. Do not edit.\n");
    }
    List<StoredReport> all = all();
    List<StoredReport> fresh = fresh(entries, all);
    if (fresh.isEmpty()) {
      return;
    }
    List<Path> commits = commits();
    String previous =
        commits.isEmpty() ? "" : Digest.sha256(Files.readAllBytes(commits.get(commits.size() - 1)));
    Path temporary = Files.createTempFile(folder, "commit", ".tmp");
    try {
      write(temporary, CommitFile.write(previous, clock.instant(), fresh));
      Files.createLink(folder.resolve("%08d.jsonl".formatted(commits.size() + 1)), temporary);
    } catch (FileAlreadyExistsException taken) {
      throw new RecordException(
          Kind.DAMAGED,
          taken.getFile()
              + ": stands where the next commit belongs; a commit before it is missing");
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void write(Path file, String text) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private List<StoredReport> fresh(List<Entry> entries, List<StoredReport> all) {
    Instant now = clock.instant();
    Map<ReportId, String> names = new LinkedHashMap<>();
    Set<ReadingKey> keys = new HashSet<>();
    all.forEach(
        stored -> {
          names.put(stored.report().id(), stored.document());
          keys.add(stored.key());
        });
    List<StoredReport> fresh = new ArrayList<>();
    for (Entry.Read entry : reads(entries)) {
      String document =
          names.computeIfAbsent(
              entry.report().id(), id -> free(entry.report(), names.values().stream().toList()));
      StoredReport stored = new StoredReport(document, entry.report(), entry.reading(), now);
      if (keys.add(stored.key())) {
        fresh.add(stored);
      }
    }
    return fresh;
  }

  /** The name itself; folder and name, or a number behind it, where another text bears it. */
  private static String free(Report report, List<String> taken) {
    String candidate = report.name();
    if (taken.contains(candidate) && report.folder() != null) {
      candidate = report.folder() + "/" + report.name();
    }
    String base = candidate;
    for (int n = 2; taken.contains(candidate); n++) {
      candidate = base + "~" + n;
    }
    return candidate;
  }

  private static List<Entry.Read> reads(List<Entry> entries) {
    List<Entry.Read> reads = new ArrayList<>();
    for (Entry entry : entries) {
      if (!(entry instanceof Entry.Read read)) {
        throw new RecordException(Kind.UNUSABLE, "this record keeps reports alone");
      }
      reads.add(read);
    }
    return reads;
  }

  @Override
  public Set<ReadingKey> readings() {
    return all().stream().map(StoredReport::key).collect(Collectors.toSet());
  }

  @Override
  public List<RecordedClaim> claims(ClaimQuery query) {
    Instant time = query.knownAt() == null ? Instant.MAX : query.knownAt();
    List<RecordedClaim> claims =
        latest(time).stream()
            .flatMap(stored -> stored.claims().stream())
            .filter(claim -> isPublished(claim, query.asOf()))
            .filter(
                claim ->
                    query.conditions().stream()
                        .allMatch(condition -> Conditions.hold(condition, claim)))
            .sorted(BY_PUBLICATION)
            .toList();
    Integer newest = query.newest();
    return newest == null || claims.size() <= newest
        ? claims
        : claims.subList(claims.size() - newest, claims.size());
  }

  private static boolean isPublished(RecordedClaim claim, @Nullable LocalDate asOf) {
    LocalDate published = claim.published();
    return asOf == null || published != null && !published.isAfter(asOf);
  }

  private List<StoredReport> latest(Instant time) {
    Map<ReportId, StoredReport> latest = new LinkedHashMap<>();
    all().stream()
        .filter(stored -> !stored.recorded().isAfter(time))
        .forEach(stored -> latest.put(stored.report().id(), stored));
    return List.copyOf(latest.values());
  }

  @Override
  public List<StoredReport> reports() {
    return latest(Instant.MAX);
  }

  @Override
  public Optional<StoredReport> findReport(String document) {
    return reports().stream().filter(stored -> stored.document().equals(document)).findFirst();
  }

  @Override
  public List<RecordedClaim> claimsAt(Reference reference) {
    return claims(ClaimQuery.EVERYTHING).stream()
        .filter(claim -> claim.reference().equals(reference))
        .toList();
  }

  @Override
  public Optional<RecordedClaim> findClaim(ClaimId id) {
    return all().stream()
        .flatMap(stored -> stored.claims().stream())
        .filter(claim -> claim.claim().id().equals(id))
        .findFirst();
  }

  @Override
  public List<RecordedRetraction> retractionsOf(ClaimId id) {
    return List.of();
  }

  @Override
  public Optional<String> findCursor(String name) {
    return Optional.empty();
  }

  @Override
  public void close() {}

  private List<StoredReport> all() {
    List<StoredReport> reports = new ArrayList<>();
    String previous = "";
    for (Path file : commits()) {
      byte[] bytes = read(file);
      CommitFile.Content content = parse(file, new String(bytes, StandardCharsets.UTF_8));
      if (!content.previous().equals(previous)) {
        throw new RecordException(
            Kind.DAMAGED,
            file + ": does not follow the commit before it; a file is missing or was changed");
      }
      previous = Digest.sha256(bytes);
      reports.addAll(content.reports());
    }
    return reports;
  }

  private static CommitFile.Content parse(Path file, String text) {
    try {
      return CommitFile.read(text);
    } catch (IllegalArgumentException e) {
      throw new RecordException(
          Kind.DAMAGED,
          file
              + ": is damaged, "
              + e.getMessage()
              + ". The other files of the record are untouched; restore this one from a copy");
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private List<Path> commits() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d{8}\\.jsonl"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  private static RecordException unusable(Path path, IOException e) {
    return new RecordException(
        Kind.UNUSABLE,
        path
            + ": "
            + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())
            + ". Nothing stored is lost");
  }
}
