package no.karrierenorge.eguidance.calls;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.correspondence.Typed;
import no.karrierenorge.notices.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A wish to be called, as it was typed.
 *
 * @param tid one of the hours that were offered, such as {@code 2026-11-24T10:00}
 * @param sporsmal what it is about, if she wants to say
 * @param nokkel random, made with the form: sent twice, it is one wish
 */
record CallForm(@Nullable String telefon, @Nullable String tid, @Nullable String tema, @Nullable String sporsmal, @Nullable String nokkel) {
  static CallForm fresh() {
    return new CallForm("", "", "", "", UUID.randomUUID().toString());
  }

  String text() {
    return Typed.clean(sporsmal);
  }

  Optional<PhoneNumber> findNumber() {
    return telefon == null ? Optional.empty() : PhoneNumber.find(telefon);
  }

  Optional<LocalDateTime> findTime(List<LocalDateTime> offered) {
    try {
      return Optional.of(LocalDateTime.parse(tid == null ? "" : tid)).filter(offered::contains);
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  /** What is wrong, as message keys by field, in the order of the form. */
  Map<String, String> problems(List<LocalDateTime> offered) {
    var problems = new LinkedHashMap<String, String>();
    if (findNumber().isEmpty()) problems.put("telefon", "enquiry.problem.number");
    if (findTime(offered).isEmpty()) problems.put("tid", "enquiry.problem.time");
    if (!text().isEmpty()) Typed.problem(text()).ifPresent(problem -> problems.put("sporsmal", problem));
    return problems;
  }
}
