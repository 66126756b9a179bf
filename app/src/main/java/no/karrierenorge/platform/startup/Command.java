package no.karrierenorge.platform.startup;

import java.io.PrintStream;
import java.util.List;

/** Work that {@code ./karriere NAME …} does on the installation's database, beside the running platform or without it. */
public interface Command {
  String name();

  /** Answers the exit status; what the person should know is printed. */
  int carryOut(List<String> words, PrintStream console);
}
