package no.karrierenorge.platform.startup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.platform.backup.BackupCommand;
import no.karrierenorge.platform.backup.RestoreCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.StandardEnvironment;

/**
 * Starts the platform, or one of its commands beside a running one. What the person at the console can mend is said in one sentence and
 * ends with status 1; everything else is a fault of ours and shows its trace.
 */
public final class Startup {
  private static final PrintStream CONSOLE = System.out;

  /** Commands that take the database as it is: rooms would migrate and fill it first. */
  private static final List<Command> WITHOUT_ROOMS = List.of(new BackupCommand(System.getenv()), new RestoreCommand(System.getenv()));

  private Startup() {}

  /** {@code run} or no argument starts the platform; any other first argument names a {@link Command}. */
  public static void run(Class<?> application, String... arguments) {
    var words = List.of(arguments);
    String command = words.isEmpty() ? "run" : words.getFirst();
    int status;
    try {
      Settings.check(System.getenv());
      status = command.equals("run") ? serve(application) : carryOut(application, command, words.subList(1, words.size()));
    } catch (RuntimeException failure) {
      Reasons.sentence(failure).ifPresentOrElse(CONSOLE::println, () -> failure.printStackTrace(CONSOLE));
      status = 1;
    }
    if (status != 0) System.exit(status);
  }

  private static int serve(Class<?> application) {
    var platform = new RunningPlatform(Settings.home(System.getenv()));
    DataDirectory.check(platform.home());
    Optional<String> running = platform.address();
    if (running.isPresent()) {
      CONSOLE.println("KarriereNorge is already running on " + running.get() + " with this data directory; it is left alone.");
      return 0;
    }
    CONSOLE.println("Starting KarriereNorge …");
    ConfigurableApplicationContext context = new SpringApplication(application).run();
    String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    platform.remember(address);
    context.addApplicationListener((ContextClosedEvent closed) -> stopped(platform));
    CONSOLE.println("KarriereNorge is ready: " + address);
    return 0;
  }

  private static void stopped(RunningPlatform platform) {
    platform.forget();
    String remember = System.getProperty("karriere.remember");
    if (remember == null) return;
    RunningPlatform.write(Path.of(remember), "");
    CONSOLE.println("Stopping takes some seconds this once: the start is remembered, so that the next is faster.");
  }

  /** Lazily: only what the command needs is made, so neither web server nor security nor the catalogue's loading take their time. */
  private static int carryOut(Class<?> application, String name, List<String> words) {
    for (Command command : WITHOUT_ROOMS) {
      if (!command.name().equals(name)) continue;
      logOnlyWarnings();
      return command.carryOut(words, CONSOLE);
    }
    var quiet = new SpringApplication(application);
    quiet.setWebApplicationType(WebApplicationType.NONE);
    quiet.setAdditionalProfiles("command");
    quiet.setLazyInitialization(true);
    try (ConfigurableApplicationContext context = quiet.run()) {
      return context.getBeansOfType(Command.class).values().stream()
          .filter(command -> command.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new StartRefused("There is no command " + name + "; ./karriere help lists them."))
          .carryOut(words, CONSOLE);
    }
  }

  /** Spring does this for all that runs inside it. */
  private static void logOnlyWarnings() {
    LoggingSystem log = LoggingSystem.get(Startup.class.getClassLoader());
    log.beforeInitialize();
    log.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
    log.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
  }
}
