package no.karrierenorge.portfolio;

/** How the room that writes a kind of item says it in words, in the reader's language; old versions too. */
public interface ItemText {
  ItemKind kind();

  Readable read(Item item);
}
