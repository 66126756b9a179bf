package no.karrierenorge.admissions.calculator;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierenorge.admissions.calculator.view.ResultPage.Gender;
import no.karrierenorge.admissions.points.RuleBook;
import no.karrierenorge.admissions.points.YearRules;
import no.karrierenorge.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants the result shown. It stands in the address and is kept nowhere.
 *
 * @param year whose rules, nothing for the year in force
 * @param gender {@code men} or {@code women} where she wants the points for it counted
 */
record Wish(@Nullable Integer year, @Nullable String gender, boolean isWhole) {
  private static final List<String> GENDERS = List.of("women", "men");

  /** What the address says. */
  record Form(@Nullable List<String> ar, @Nullable String kjonn, @Nullable String alle) {
    /** One year at a time: whoever asks for two, or for one of which there are no rules, is told that there is no such page. */
    Wish wish() {
      if (ar != null && (ar.size() > 1 || !ar.getFirst().matches("20[0-9]{2}"))) throw new NotFound();
      return new Wish(ar == null ? null : Integer.valueOf(ar.getFirst()), Optional.ofNullable(kjonn).filter(GENDERS::contains).orElse(null), alle != null);
    }
  }

  YearRules rules(RuleBook book) {
    return year == null ? book.inForce() : book.find(year).orElseThrow(NotFound::new);
  }

  Wish whole() {
    return new Wish(year, gender, true);
  }

  String query() {
    List<String> parts = Stream.of(year == null ? "" : "ar=" + year, gender == null ? "" : "kjonn=" + gender, isWhole ? "alle=ja" : "")
        .filter(part -> !part.isEmpty()).toList();
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** Nothing to choose from in a year without points for gender. */
  List<Gender> genders(YearRules rules) {
    if (!rules.hasGenderPoints()) return List.of();
    return Stream.of("", "women", "men").map(value -> new Gender(value, t("points.gender." + (value.isEmpty() ? "none" : value)),
        value.equals(gender == null ? "" : gender))).toList();
  }
}
