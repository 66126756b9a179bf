package no.karrierenorge.platform.imports;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import no.karrierenorge.platform.startup.Command;
import org.springframework.stereotype.Component;

/** {@code ./karriere import KIND PATH...} */
@Component
class ImportCommand implements Command {
  private static final long STEP = 2_000;

  private final Imports imports;

  ImportCommand(Imports imports) {
    this.imports = imports;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public int carryOut(List<String> words, PrintStream console) {
    if (words.size() < 2) {
      console.println("./karriere import KIND PATH... with a kind of " + String.join(", ", imports.kinds()));
      return 1;
    }
    List<Path> paths = words.stream().skip(1).map(Path::of).toList();
    console.println("Importing " + words.getFirst() + " …");
    return switch (imports.run(words.getFirst(), paths, progress(console))) {
      case ImportResult.Done done -> say(done, console);
      case ImportResult.Refused refused -> {
        console.println("Refused, nothing was changed: " + refused.sentence());
        yield 1;
      }
    };
  }

  private static LongConsumer progress(PrintStream console) {
    return rows -> {
      if (rows % STEP == 0) console.println("  " + rows + " rows …");
    };
  }

  private static int say(ImportResult.Done done, PrintStream console) {
    ImportReport report = done.report();
    report.rejections().forEach(row -> console.println("rejected: " + row.file() + ", line " + row.line() + ": " + row.reason()));
    long unlisted = report.counts().rejected() - report.rejections().size();
    if (unlisted > 0) console.println("… and " + unlisted + " more rejected");
    console.println(String.format(Locale.ROOT, "Done in %.1f s:", done.time().toMillis() / 1000.0));
    console.println(report.counts().line());
    return 0;
  }
}
