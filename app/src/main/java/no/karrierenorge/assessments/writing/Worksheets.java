package no.karrierenorge.assessments.writing;

import java.util.List;
import no.karrierenorge.assessments.writing.view.WorksheetPage;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Fragments;
import no.karrierenorge.platform.pdf.PdfDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sheets of paper for whoever thinks best with a pen, and for classes: tagged PDF. */
@Component
public class Worksheets {
  private static final String TEMPLATE = "assessments/writing/worksheet";
  private static final int LINES_OF_A_BOX = 6;

  private final Fragments fragments;
  private final PdfDocuments pdf;

  Worksheets(Fragments fragments, PdfDocuments pdf) {
    this.fragments = fragments;
    this.pdf = pdf;
  }

  /** @param name the file's name without ending */
  public ResponseEntity<byte[]> file(WorksheetPage page, String name) {
    String disposition = ContentDisposition.inline().filename(name + ".pdf").build().toString();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(pdf.of(fragments.of(TEMPLATE, page, page.frame().language().orComplete())));
  }

  public static List<WorksheetPage.Item> items(List<Prompt> prompts) {
    return prompts.stream().map(Worksheets::item).toList();
  }

  private static WorksheetPage.Item item(Prompt prompt) {
    Field field = prompt.field();
    List<String> heads = field instanceof Field.Text ? List.of()
        : field.columns().stream().map(Column::label).map(label -> label == null ? "" : label.in(Text.language())).toList();
    int lines = field instanceof Field.Text text ? (text.size() == Field.Text.Size.LONG ? LINES_OF_A_BOX : 1) : field.begin();
    return new WorksheetPage.Item(prompt.prompt().in(Text.language()), find(prompt.hint()), heads, lines);
  }

  private static @Nullable String find(@Nullable Texts texts) {
    return texts == null ? null : texts.in(Text.language());
  }
}
