package no.karrierenorge.platform.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages of the interface. Bokmål has no prefix in addresses; behind every other prefix the path stays the Bokmål one. */
public enum Language {
  NB("Bokmål"),
  NN("Nynorsk"),
  EN("English"),
  UK("Українська"),
  AR("العربية");

  /** Languages in which every page exists; the others have the front page and its frame. */
  public static final List<Language> COMPLETE = List.of(NB, NN, EN);

  private final String ownName;

  Language(String ownName) {
    this.ownName = ownName;
  }

  /** BCP 47 tag, as in {@code lang} attributes. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What stands before every path in this language: empty for Bokmål, {@code /en} for English. */
  public String prefix() {
    return this == NB ? "" : "/" + tag();
  }

  public String ownName() {
    return ownName;
  }

  public String direction() {
    return this == AR ? "rtl" : "ltr";
  }

  public Locale locale() {
    return Locale.forLanguageTag(this == AR || this == UK || this == EN ? tag() : tag() + "-NO");
  }

  public boolean isComplete() {
    return COMPLETE.contains(this);
  }

  /** The language for the parts of a page that do not exist in this one. */
  public Language orComplete() {
    return isComplete() ? this : EN;
  }

  /** The language whose prefix begins the path, Bokmål when none does. */
  public static Language ofPath(String path) {
    return Arrays.stream(values()).filter(language -> language != NB && language.begins(path)).findFirst().orElse(NB);
  }

  private boolean begins(String path) {
    return path.startsWith(prefix()) && (path.length() == prefix().length() || path.charAt(prefix().length()) == '/');
  }

  /** The path without this language's prefix; always begins with a slash. */
  public String pathWithout(String path) {
    String rest = path.substring(prefix().length());
    return rest.isEmpty() ? "/" : rest;
  }

  /** The address of a Bokmål path in this language. */
  public String at(String path) {
    if (this == NB) return path;
    return path.equals("/") ? prefix() : prefix() + path;
  }
}
