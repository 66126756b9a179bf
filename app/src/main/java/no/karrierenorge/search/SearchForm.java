package no.karrierenorge.search;

import java.util.Arrays;
import java.util.Optional;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.PageAddress;
import org.jspecify.annotations.Nullable;

/** The parameters of the search's addresses as they came: whatever does not make sense is left out. */
record SearchForm(
    @Nullable String q,
    @Nullable String kind,
    @Nullable String field,
    @Nullable String level,
    @Nullable String page,
    @Nullable String limit,
    @Nullable String lang) {
  static final int PAGE_SIZE = 20;
  private static final int LAST_PAGE = 50;
  private static final int MOST = 100;
  private static final int WHOLE = PAGE_SIZE * LAST_PAGE;

  static SearchForm of(PageAddress asked) {
    return new SearchForm(asked.first("q"), asked.first(IndexFields.KIND), asked.first(IndexFields.FIELD), asked.first(IndexFields.LEVEL), null, null, null);
  }

  /** The question with all that it finds. */
  Question wholeQuestion(Language reader) {
    return asked(reader).part(0, WHOLE);
  }

  /** The question as the page asks it: one page of hits. */
  Question question(Language reader) {
    return asked(reader).part((pageNumber() - 1) * PAGE_SIZE, PAGE_SIZE);
  }

  /** The question as a program asks it: the first hits, as many as it wants. */
  Question dataQuestion(Language reader) {
    return asked(language(reader)).part(0, number(limit, PAGE_SIZE, MOST));
  }

  Language language(Language reader) {
    return Arrays.stream(Language.values()).filter(language -> language.tag().equals(lang)).findFirst().orElse(reader);
  }

  int pageNumber() {
    return number(page, 1, LAST_PAGE);
  }

  private Question asked(Language reader) {
    return Question.of(q, reader).only(PageKind.find(kind), keyword(field), keyword(level));
  }

  /** Fields and levels are short words of ours; anything else would find nothing anyway. */
  private static @Nullable String keyword(@Nullable String value) {
    return value != null && value.matches("[a-z-]{1,40}") ? value : null;
  }

  private static int number(@Nullable String text, int otherwise, int most) {
    return Optional.ofNullable(text).filter(digits -> digits.matches("[0-9]{1,6}")).map(Integer::parseInt)
        .map(number -> Math.clamp(number, 1, most)).orElse(otherwise);
  }
}
