package no.karrierenorge.portfolio.cv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.karrierenorge.portfolio.cv.view.SheetPage;
import no.karrierenorge.portfolio.cv.view.SheetPage.Block;
import no.karrierenorge.portfolio.cv.view.SheetPage.Piece;

/**
 * A CV as a Word document (Office Open XML, ECMA-376): real headings, real lists, its language and title, and nothing else. The same CV
 * always gives the same bytes.
 */
final class WordDocument {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  /** What is alike in every document, by its place in the file. */
  private static final Map<String, String> SHIPPED = new TreeMap<>(Map.of("[Content_Types].xml", "content-types.xml", "_rels/.rels", "package.rels",
      "word/_rels/document.xml.rels", "document.xml.rels", "word/styles.xml", "styles.xml", "word/numbering.xml", "numbering.xml"));

  private final StringBuilder body = new StringBuilder();

  private WordDocument() {}

  static byte[] of(SheetPage page) {
    var document = new WordDocument();
    document.sheet(page);
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      for (var part : SHIPPED.entrySet()) put(zip, part.getKey(), shipped(part.getValue()).replace("{language}", page.language().locale().toLanguageTag()));
      put(zip, "docProps/core.xml", properties(page));
      put(zip, "word/document.xml", HEAD + "<w:document " + W + "><w:body>" + document.body
          + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\""
          + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private static String shipped(String name) throws IOException {
    try (var part = WordDocument.class.getResourceAsStream("/docx/" + name)) {
      if (part == null) throw new IllegalStateException(name + " is missing");
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String properties(SheetPage page) {
    return HEAD + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escaped(page.title()) + "</dc:title><dc:language>"
        + page.language().locale().toLanguageTag() + "</dc:language></cp:coreProperties>";
  }

  private void sheet(SheetPage page) {
    paragraph("Title", page.name());
    paragraph("Subtitle", page.label());
    paragraph("Contact", String.join(" · ", page.contacts()));
    page.blocks().forEach(this::block);
  }

  private void block(Block block) {
    paragraph("Heading1", block.heading());
    block.paragraphs().forEach(text -> paragraph("Normal", text));
    block.items().forEach(item -> paragraph("ListBullet", item));
    block.pieces().forEach(this::piece);
  }

  private void piece(Piece piece) {
    paragraph("Heading2", piece.title());
    paragraph("Place", String.join(" · ", List.of(piece.place(), piece.when()).stream().filter(part -> !part.isEmpty()).toList()));
    piece.paragraphs().forEach(text -> paragraph("Normal", text));
    piece.items().forEach(item -> paragraph("ListBullet", item));
  }

  private void paragraph(String style, String text) {
    if (text.isEmpty()) return;
    body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">").append(escaped(text))
        .append("</w:t></w:r></w:p>");
  }

  /** What XML cannot say is left out. */
  private static String escaped(String text) {
    return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
