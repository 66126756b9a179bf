package no.karrierenorge.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.imports.ImportRun;
import no.karrierenorge.platform.imports.ImportRuns;
import no.karrierenorge.testing.ImportTest;
import no.karrierenorge.testing.Visit;
import no.karrierenorge.testing.Visit.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class ImportPageTest extends ImportTest {
  private static final String PAGE = "/arbeid/drift/import";
  private static final String STYRK = "code,level,parentCode,name\n2,1,,Akademiske yrker\n2x,1,,Feil\n";

  @LocalServerPort private int port;
  @Autowired private ImportRuns runs;
  private List<ImportRun> before = List.of();

  @BeforeEach
  void rememberTheNewestRun() {
    before = runs.newest(1);
  }

  @Test
  void anUploadedFileIsImportedInTheBackgroundAndItsRejectionsAreShown() throws Exception {
    var visit = new Visit(port).as("admin-1");

    var answer = visit.upload(PAGE, Map.of("kind", "styrk08"), new Upload("upload", "../styrk08.csv", STYRK));

    assertThat(answer.statusCode()).isEqualTo(302);
    awaitEnd();
    assertThat(visit.get(PAGE).body()).contains("Ferdig", "styrk08.csv", "code is not a STYRK-08 code: 2x").doesNotContain("../");
    assertThat(visit.get("/en" + PAGE).body()).contains("Done", "STYRK-08, Norway’s standard of occupations");
    assertThat(rows("catalogue.styrk08")).isEqualTo(1);
  }

  @Test
  void theImportIsInTheListThatTheAnswerLeadsTo() throws Exception {
    var visit = new Visit(port).as("admin-1");

    visit.upload(PAGE, Map.of("kind", "styrk08"), new Upload("upload", "fresh.csv", STYRK));

    assertThat(visit.get(PAGE).body()).contains("fresh.csv");
    awaitEnd();
  }

  @Test
  void aRefusedFileSaysWhyAndChangesNothing() throws Exception {
    var visit = new Visit(port).as("admin-1");

    visit.upload(PAGE, Map.of("kind", "ssb"), new Upload("upload", "styrk08.csv", STYRK));

    awaitEnd();
    assertThat(visit.get(PAGE).body()).contains("Avvist, ingenting er endret", "is not whole and correct JSON");
    assertThat(rows()).isZero();
  }

  @Test
  void aFormWithoutFileOrKindIsShownAgainWithWhatIsMissing() {
    var visit = new Visit(port).as("admin-1");

    assertThat(visit.post(PAGE, Map.of("kind", "styrk08"), PAGE).body()).contains("Velg minst én fil.", "value=\"styrk08\" selected");
    assertThat(visit.post(PAGE, Map.of("kind", "vacancies", "path", "x"), PAGE).body()).contains("Velg hva slags data filene har.");
  }

  @Test
  void aPathOutsideTheDataFolderIsNotThere() {
    var visit = new Visit(port).as("admin-1");

    assertThat(visit.post(PAGE, Map.of("kind", "styrk08", "path", "../../../etc/passwd"), PAGE).statusCode()).isEqualTo(404);
    assertThat(visit.post(PAGE, Map.of("kind", "styrk08", "path", "/etc/passwd"), PAGE).statusCode()).isEqualTo(404);
  }

  @Test
  void somebodyWithoutASessionCannotSendAFile() {
    String form = "multipart/form-data; boundary=x";

    var answer = new Visit(port).post(PAGE, form, "--x--");

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  private void awaitEnd() throws InterruptedException {
    for (int tries = 0; tries < 200; tries++) {
      List<ImportRun> newest = runs.newest(1);
      if (!newest.equals(before) && newest.getFirst().state() != ImportRun.State.RUNNING) return;
      Thread.sleep(50);
    }
    throw new AssertionError("the import did not end");
  }
}
