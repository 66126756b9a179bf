package no.karrierenorge.search;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import no.karrierenorge.platform.page.ContentChanged;
import no.karrierenorge.search.Holdings.Changes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Keeps this node's index. After each change of content all documents are read again, and those that differ are written to the index, or
 * most of them to a fresh one; they are shown all at once, so that nobody ever asks an empty or half-filled one. The platform starts
 * without waiting for the first: only who asks before it is there waits. What fails, on a full disk as it may be, is tried again.
 */
@Component
class IndexKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
  private static final int PATIENCE_SECONDS = 20;
  private static final long RETRY_SECONDS = 1;
  private static final long RETRY_AFTER_FAILURE_SECONDS = 5;

  private final List<SearchSource> sources;
  private final Path home;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("search-index").factory());
  private final AtomicBoolean behind = new AtomicBoolean();
  private final CountDownLatch first = new CountDownLatch(1);
  private final ReadWriteLock swap = new ReentrantReadWriteLock();
  private @Nullable SearchIndex current;

  IndexKeeper(List<SearchSource> sources, @Value("${karriere.home}") Path home) {
    this.sources = sources;
    this.home = home.resolve("search");
  }

  /** Changes that come while an index is being built are gathered into one more. */
  @EventListener
  void follow(ContentChanged changed) {
    if (behind.compareAndSet(false, true)) worker.execute(this::renew);
  }

  private void renew() {
    behind.set(false);
    try {
      long begun = System.nanoTime();
      Changes changes = take(Holdings.of(sources.stream().flatMap(source -> source.documents().stream()).toList()));
      first.countDown();
      if (changes.isEmpty()) return;
      LOG.info("search: {} documents new or changed, {} gone, in {} ms", changes.written().size(), changes.deleted().size(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    } catch (DataAccessResourceFailureException databaseAway) {
      LOG.warn("the search index waits for the database: {}", databaseAway.getMessage());
      worker.schedule(this::renew, RETRY_SECONDS, TimeUnit.SECONDS);
    } catch (RuntimeException failure) {
      if (worker.isShutdown()) return; // the end interrupts an index that nobody will ask any more
      LOG.error("the search index could not be renewed and stays as it is until the next attempt", failure);
      worker.schedule(this::renew, RETRY_AFTER_FAILURE_SECONDS, TimeUnit.SECONDS);
    }
  }

  private Changes take(Holdings fresh) {
    if (current == null) IndexDirectory.sweep(home);
    SearchIndex old = current;
    Changes changes = old == null ? fresh.since(Holdings.NOTHING) : old.changesTo(fresh);
    if (old != null && !old.isHalfWritten() && !old.isOutgrownBy(changes)) bring(old, changes, fresh);
    else replace(old, fresh);
    return changes;
  }

  private void bring(SearchIndex index, Changes changes, Holdings fresh) {
    if (changes.isEmpty()) return;
    index.write(changes);
    whileNobodyAsks(() -> index.show(fresh));
  }

  private void replace(@Nullable SearchIndex old, Holdings fresh) {
    var index = new SearchIndex(home);
    try {
      index.write(fresh.since(Holdings.NOTHING));
      index.show(fresh);
    } catch (RuntimeException halfFilled) {
      index.close();
      throw halfFilled;
    }
    whileNobodyAsks(() -> current = index);
    if (old != null) old.close();
  }

  /** Whoever asks holds the read lock all the while: behind the write lock nobody uses the index. */
  private void whileNobodyAsks(Runnable change) {
    swap.writeLock().lock();
    try {
      change.run();
    } finally {
      swap.writeLock().unlock();
    }
  }

  /** Asks the index in force. Throws as if the database were away while the first is not built yet. */
  <T> T ask(Function<SearchIndex, T> question) {
    awaitFirst();
    swap.readLock().lock();
    try {
      if (current == null) throw away("the search index is closed");
      return question.apply(current);
    } finally {
      swap.readLock().unlock();
    }
  }

  private void awaitFirst() {
    try {
      if (first.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) return;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throw away("the search index is not built yet");
  }

  /** Waited out like a database that is away, for that is nearly always why there is no index. */
  private static DataAccessResourceFailureException away(String why) {
    return new DataAccessResourceFailureException(why, new SQLTransientConnectionException(why));
  }

  /** Waits for the worker: the database is closed after this. */
  @PreDestroy
  void close() throws InterruptedException {
    worker.shutdown();
    if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) LOG.warn("the search index was still being built at the end");
    SearchIndex last = current;
    whileNobodyAsks(() -> current = null);
    if (last != null) last.close();
  }
}
