package no.karrierenorge.platform.language;

import java.util.Map;

/**
 * Texts of the interface by key, in the language of the page being made. What is in force is bound
 * for the time of a request, so that neither controllers nor templates pass a language along.
 */
public final class Text {
  private static final Map<Language, Messages> MESSAGES = Messages.load();
  private static final ScopedValue<Language> LANGUAGE = ScopedValue.newInstance();

  private Text() {}

  /** Runs with {@code language} in force. */
  public static <T, X extends Throwable> T in(Language language, ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(LANGUAGE, language).call(work);
  }

  public static Language language() {
    return LANGUAGE.get();
  }

  /** The text of {@code key}, its {@code {0}}, {@code {1}} … replaced by the arguments. Fails on an unknown key. */
  public static String t(String key, Object... arguments) {
    return of(LANGUAGE.get(), key, arguments);
  }

  /** As {@link #t}, in a language that is given. */
  public static String of(Language language, String key, Object... arguments) {
    String text = messages(language).text(key);
    for (int i = 0; i < arguments.length; i++) text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    return text;
  }

  /** The text of {@code key.one} or {@code key.other}; {@code {0}} is the number, written in the language's way. */
  public static String count(String key, long number) {
    return t(key + (number == 1 ? ".one" : ".other"), Numbers.whole(language(), number));
  }

  /** Whether every language in which pages are complete knows the key. */
  public static boolean knows(String key) {
    return Language.COMPLETE.stream().allMatch(language -> messages(language).knows(key));
  }

  private static Messages messages(Language language) {
    Messages messages = MESSAGES.get(language);
    if (messages == null) throw new IllegalStateException("no messages for " + language);
    return messages;
  }
}
