package no.karrierenorge.catalogue.importers;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.karrierenorge.platform.imports.FileRefused;
import no.karrierenorge.platform.imports.ImportReport;
import no.karrierenorge.platform.imports.Importer;
import no.karrierenorge.platform.imports.StagedRows;
import no.karrierenorge.platform.imports.Staging;
import org.springframework.stereotype.Component;

/** ESCO: any of its files in any language, which shows only in the file's name, such as {@code occupations_sv.csv}. */
@Component
class EscoImporter implements Importer {
  private static final Pattern LANGUAGE = Pattern.compile("_([a-z]{2})\\.csv$");

  private final Staging staging;

  EscoImporter(Staging staging) {
    this.staging = staging;
  }

  @Override
  public String kind() {
    return "esco";
  }

  @Override
  public void importFiles(List<Path> files, ImportReport report) {
    for (EscoFile kind : EscoFile.values()) {
      List<Path> ofKind = files.stream().filter(file -> EscoFile.of(file) == kind).toList();
      if (!ofKind.isEmpty()) staging.stage(kind.target, report, rows -> ofKind.forEach(file -> read(file, kind, report, rows))).merge();
    }
  }

  private static void read(Path file, EscoFile kind, ImportReport report, StagedRows rows) {
    String language = language(String.valueOf(file.getFileName()));
    EscoFile.CSV.read(file, kind.columns, report, row -> kind.add(row, language, rows));
  }

  /** ESCO calls Bokmål {@code no}. */
  private static String language(String file) {
    Matcher matcher = LANGUAGE.matcher(file);
    if (!matcher.find()) throw new FileRefused(file, 0, "does not say its language: name it as ESCO does, such as occupations_en.csv");
    return matcher.group(1).equals("no") ? "nb" : matcher.group(1);
  }
}
