package no.karrierenorge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.FileSystemUtils;

/** An empty data directory for the tests' platform; the server's unpacked programs stay. */
final class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final Path HOME = Path.of("target/test-home");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      FileSystemUtils.deleteRecursively(HOME.resolve("database/data"));
      FileSystemUtils.deleteRecursively(HOME.resolve("search"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "karriere.home=" + HOME.toAbsolutePath());
  }
}
