package no.karrierenorge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import no.karrierenorge.platform.database.DatabaseServer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.FileSystemUtils;

/**
 * An empty data directory for the tests' platform, once a run; the server's unpacked programs stay. A platform with other settings in the
 * same run joins the database of the first, as a second node would, and leaves the first one's search index alone.
 */
final class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final Path HOME = Path.of("target/test-home");
  private static final AtomicBoolean FRESH = new AtomicBoolean();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      if (FRESH.compareAndSet(false, true) && !DatabaseServer.isRunningIn(HOME.resolve("database"))) empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "karriere.home=" + HOME.toAbsolutePath());
  }

  private static void empty() throws IOException {
    FileSystemUtils.deleteRecursively(HOME.resolve("database/data"));
    FileSystemUtils.deleteRecursively(HOME.resolve("search"));
  }
}
