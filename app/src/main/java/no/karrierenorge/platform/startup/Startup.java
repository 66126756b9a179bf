package no.karrierenorge.platform.startup;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the platform, or one of its commands beside a running one. What the person at the console can mend is said in one sentence and
 * ends with status 1; everything else is a fault of ours and shows its trace.
 */
public final class Startup {
  private static final PrintStream CONSOLE = System.out;

  private Startup() {}

  /** {@code run} or no argument starts the platform; any other first argument names a {@link Command}. */
  public static void run(Class<?> application, String... arguments) {
    var words = List.of(arguments);
    String command = words.isEmpty() ? "run" : words.getFirst();
    try {
      Settings.check(System.getenv());
      int status = command.equals("run") ? serve(application) : carryOut(application, command, words.subList(1, words.size()));
      if (status != 0) System.exit(status);
    } catch (RuntimeException failure) {
      CONSOLE.println(sentence(failure).orElseThrow(() -> failure));
      System.exit(1);
    }
  }

  private static int serve(Class<?> application) {
    Optional<String> running = RunningPlatform.address();
    if (running.isPresent()) {
      CONSOLE.println("KarriereNorge is already running on " + running.get() + " with this data directory; it is left alone.");
      return 0;
    }
    Disk.refuseWhenFull();
    CONSOLE.println("Starting KarriereNorge …");
    ConfigurableApplicationContext context = new SpringApplication(application).run();
    CONSOLE.println("KarriereNorge is ready: " + RunningPlatform.remember(context));
    return 0;
  }

  /** Lazily: only what the command needs is made, so neither web server nor security nor the catalogue's loading take their time. */
  private static int carryOut(Class<?> application, String name, List<String> words) {
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

  /** The sentence for the console, when the cause is one that it can say. */
  private static Optional<String> sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartRefused refused) return Optional.ofNullable(refused.getMessage());
      if (cause instanceof PortInUseException taken) {
        return Optional.of("Port " + taken.getPort() + " is in use by another program: stop it, or choose another with PORT=8081 ./karriere run.");
      }
    }
    return Optional.empty();
  }
}
