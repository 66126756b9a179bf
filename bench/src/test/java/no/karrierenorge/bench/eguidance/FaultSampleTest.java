package no.karrierenorge.bench.eguidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A minute of {@code ./karriere bench eguidance --faults}, always with the same seed. */
class FaultSampleTest {
  private static final Path JARS = Path.of("../app/target");

  @Test
  void whatWasAcknowledgedOutlivesKilledNodesARestartedDatabaseAndCutConnections() throws Exception {
    var check = new FaultCheck(jar(), Path.of("target/faults").toAbsolutePath(), 100, 60, 1);

    assertThat(check.run()).isEmpty();
  }

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(JARS)) {
      return files.filter(file -> file.toString().endsWith("-exec.jar")).findFirst().orElseThrow().toAbsolutePath();
    } catch (IOException | NoSuchElementException missing) {
      throw new IllegalStateException("There is no platform to check: build it first with mvn -pl app package, or run ./karriere test.", missing);
    }
  }
}
