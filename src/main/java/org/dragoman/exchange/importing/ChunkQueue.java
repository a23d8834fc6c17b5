package org.dragoman.exchange.importing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Imports a chunk while the next one is read; never more than one ahead, so that disk is bounded.
 */
final class ChunkQueue implements Consumer<Chunk>, AutoCloseable {

  private final Consumer<Chunk> work;
  private final ExecutorService importing = Executors.newSingleThreadExecutor();
  private Future<?> last = CompletableFuture.completedFuture(null);

  ChunkQueue(Consumer<Chunk> work) {
    this.work = work;
  }

  /** Waits for the chunk before; throws what went wrong with it. */
  @Override
  public void accept(Chunk chunk) {
    try {
      finish();
    } catch (RuntimeException e) {
      chunk.delete();
      throw e;
    }
    last =
        importing.submit(
            () -> {
              try {
                work.accept(chunk);
              } finally {
                chunk.delete();
              }
            });
  }

  /** Waits until all is imported; throws what went wrong with the last chunk. */
  void finish() {
    try {
      last.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ImportException("interrupted; start the import again to go on");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    importing.shutdown();
    try {
      last.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException told) {
      // by accept or finish
    }
  }
}
