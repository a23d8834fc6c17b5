package org.dragoman.record.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one writer at a time into a record: among processes by a lock of the operating system, among
 * threads of this process, which the operating system does not tell apart, by a lock of our own.
 */
final class FolderLock implements AutoCloseable {

  private static final Map<Path, ReentrantLock> OF_THIS_PROCESS = new ConcurrentHashMap<>();

  private final ReentrantLock own;
  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(ReentrantLock own, FileChannel channel, FileLock lock) {
    this.own = own;
    this.channel = channel;
    this.lock = lock;
  }

  /** Waits until nobody else writes. */
  static FolderLock of(Path file) throws IOException {
    ReentrantLock own = OF_THIS_PROCESS.computeIfAbsent(file, key -> new ReentrantLock(true));
    own.lock();
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        return new FolderLock(own, channel, channel.lock());
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      own.unlock();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      lock.release();
    } finally {
      own.unlock();
    }
  }
}
