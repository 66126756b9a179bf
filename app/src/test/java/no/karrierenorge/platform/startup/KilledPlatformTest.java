package no.karrierenorge.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import no.karrierenorge.platform.database.SharedServer;
import no.karrierenorge.testing.PlatformProcess;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform as a process: what happens when it, or its database, dies without a word. */
@Tag("process")
class KilledPlatformTest {
  private static final String ENTRIES = "select count(*) from catalogue.entry";
  private static final Map<String, String> NOTHING_SET = Map.of();

  @TempDir private Path home;

  @BeforeEach
  void anInstallation() throws Exception {
    SharedServer.in(home);
  }

  @Test
  void nothingIsLostByKillingTheJvm() throws Exception {
    String before = askAndKill(platform -> {});

    try (var recovered = PlatformProcess.run(home, NOTHING_SET)) {
      assertThat(recovered.ask(ENTRIES)).isEqualTo(before);
    }
  }

  @Test
  void nothingIsLostByKillingTheJvmAndTheDatabase() throws Exception {
    String before = askAndKill(platform -> platform.signalDatabase("KILL"));

    try (var recovered = PlatformProcess.run(home, NOTHING_SET)) {
      assertThat(recovered.ask(ENTRIES)).isEqualTo(before);
    }
  }

  @Test
  void aKilledDatabaseIsStartedAgainWithAllItHeld() throws Exception {
    try (var platform = PlatformProcess.run(home, NOTHING_SET)) {
      String before = platform.ask(ENTRIES);

      platform.signalDatabase("KILL");

      awaitAnswer(platform.visit(), "/yrker/sykepleier", answer -> answer.statusCode() == 200);
      assertThat(platform.ask(ENTRIES)).isEqualTo(before);
    }
  }

  private String askAndKill(Before blow) throws Exception {
    try (var killed = PlatformProcess.run(home, NOTHING_SET)) {
      String entries = killed.ask(ENTRIES);
      blow.to(killed);
      killed.signal("KILL");
      killed.awaitEnd();
      return entries;
    }
  }

  private interface Before {
    void to(PlatformProcess platform) throws Exception;
  }

  @Test
  void aHangingDatabaseLeavesKeptPagesAndAnswersTheOthersWithinThreeSeconds() throws Exception {
    try (var platform = PlatformProcess.run(home, NOTHING_SET)) {
      Visit visit = platform.visit();
      awaitKept(visit, "/yrker/sykepleier");
      platform.signalDatabase("STOP");

      var kept = visit.get("/yrker/sykepleier");
      TimeUnit.MILLISECONDS.sleep(600);
      long asked = System.nanoTime();
      var other = visit.get("/en/yrker/tomrer");

      assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofMillis(3500));
      assertThat(kept.statusCode()).isEqualTo(200);
      assertThat(other.statusCode()).isEqualTo(503);
      assertThat(other.headers().firstValue("Retry-After")).isPresent();
      assertThat(visit.get("/livez").statusCode()).isEqualTo(200);
      platform.signalDatabase("CONT");
      awaitAnswer(visit, "/en/yrker/tomrer", answer -> answer.statusCode() == 200);
    }
  }

  @Test
  void aSecondStartLeavesTheFirstAloneAndAStopSignalEndsItCleanly() throws Exception {
    try (var platform = PlatformProcess.run(home, NOTHING_SET)) {
      var second = PlatformProcess.command(home, NOTHING_SET, "run");
      platform.signal("TERM");

      assertThat(second.status()).isZero();
      assertThat(second.console()).contains("already running on http://localhost:");
      assertThat(platform.awaitEnd()).isEqualTo(143);
      assertThat(platform.console()).doesNotContain("WARN", "ERROR");
    }
  }

  /** Only kept pages come compressed. Those kept in the first second are forgotten once, when the content's version is first seen. */
  private static void awaitKept(Visit visit, String path) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(1500);
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (visit.get(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding").isEmpty()) {
      if (System.nanoTime() > end) throw new AssertionError("never kept: " + path);
    }
  }

  private static void awaitAnswer(Visit visit, String path, Predicate<HttpResponse<String>> wanted) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!wanted.test(visit.get(path))) {
      if (System.nanoTime() > end) throw new AssertionError("still not: " + path);
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }
}
