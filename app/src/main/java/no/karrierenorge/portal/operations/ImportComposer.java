package no.karrierenorge.portal.operations;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.karrierenorge.platform.imports.ImportCounts;
import no.karrierenorge.platform.imports.ImportRun;
import no.karrierenorge.platform.imports.ImportRuns;
import no.karrierenorge.platform.imports.Imports;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portal.operations.view.ImportPage;
import no.karrierenorge.portal.operations.view.ImportPage.Count;
import no.karrierenorge.portal.operations.view.ImportPage.Kind;
import no.karrierenorge.portal.operations.view.ImportPage.Rejected;
import no.karrierenorge.portal.operations.view.ImportPage.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page for imports together. */
@Component
class ImportComposer {
  private static final int SHOWN = 20;

  private final Imports imports;
  private final ImportRuns runs;
  private final DataFolder dataFolder;

  ImportComposer(Imports imports, ImportRuns runs, DataFolder dataFolder) {
    this.imports = imports;
    this.runs = runs;
    this.dataFolder = dataFolder;
  }

  ImportPage of(Here here) {
    return of(here, "", null);
  }

  /** @param problemKey message key of what was wrong with the form that was sent */
  ImportPage of(Here here, String chosen, @Nullable String problemKey) {
    List<Kind> kinds = imports.kinds().stream().map(kind -> new Kind(kind, kind.equals(chosen))).toList();
    var frame = here.frame(t("import.title"), t("import.title")).at(new Crumb(t("operations.title"), "/arbeid/drift")).personal();
    return new ImportPage(frame, here.csrf().get(), problemKey, kinds,
        dataFolder.files(), runs.newest(SHOWN).stream().map(ImportComposer::run).toList());
  }

  private static Run run(ImportRun run) {
    List<Rejected> rejected = run.rejections().stream().map(row -> new Rejected(row.file(), number(row.line()), row.reason())).toList();
    return new Run(run.kind(), String.join(", ", run.files()), time(run.startedAt()),
        "import.state." + run.state().name().toLowerCase(Locale.ROOT), run.state() == ImportRun.State.RUNNING, number(run.seen()),
        counts(run.counts()), run.reason(), rejected);
  }

  private static List<Count> counts(@Nullable ImportCounts counts) {
    if (counts == null) return List.of();
    var shown = new ArrayList<>(List.of(new Count("import.count.read", number(counts.read())),
        new Count("import.count.added", number(counts.added())), new Count("import.count.changed", number(counts.changed())),
        new Count("import.count.unchanged", number(counts.unchanged())), new Count("import.count.rejected", number(counts.rejected()))));
    if (counts.removed() > 0) shown.add(new Count("import.count.removed", number(counts.removed())));
    if (counts.passedOver() > 0) shown.add(new Count("import.count.passed-over", number(counts.passedOver())));
    return List.copyOf(shown);
  }

  private static String number(long number) {
    return Numbers.whole(Text.language(), number);
  }

  private static String time(Instant instant) {
    return Dates.of(instant.atZone(Oslo.ZONE).toLocalDateTime());
  }
}
