package no.karrierenorge.portfolio.cv;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.portfolio.cv.view.SheetPage;
import no.karrierenorge.portfolio.cv.view.SheetPage.Block;
import no.karrierenorge.portfolio.cv.view.SheetPage.Piece;

/** A CV as plain text, for forms on the web that take nothing else. */
final class SheetText {
  private SheetText() {}

  static String of(SheetPage page) {
    Stream<String> top = Stream.of(page.name(), page.label(), String.join(" | ", page.contacts())).filter(line -> !line.isEmpty());
    String head = top.collect(Collectors.joining("\n"));
    return Stream.concat(Stream.of(head), page.blocks().stream().map(SheetText::block)).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String block(Block block) {
    Stream<String> pieces = block.pieces().stream().map(SheetText::piece);
    String content = Stream.concat(Stream.of(lines(block.paragraphs(), block.items())), pieces).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    return block.heading().toUpperCase(Locale.ROOT) + "\n" + content;
  }

  private static String piece(Piece piece) {
    String head = Stream.of(piece.title(), piece.place(), piece.when()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    String rest = lines(piece.paragraphs(), piece.items());
    return rest.isEmpty() ? head : head + "\n" + rest;
  }

  private static String lines(List<String> paragraphs, List<String> items) {
    return Stream.concat(paragraphs.stream(), items.stream().map(item -> "- " + item)).collect(Collectors.joining("\n"));
  }
}
