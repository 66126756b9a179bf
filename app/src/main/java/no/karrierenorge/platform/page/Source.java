package no.karrierenorge.platform.page;

import static no.karrierenorge.platform.language.Text.t;

import java.time.LocalDate;
import java.util.Optional;
import no.karrierenorge.platform.language.Dates;

/**
 * Where the facts of an entry or a place come from.
 *
 * @param checked the date a stored copy of the address was read, or "no" where it could not be looked up
 */
public record Source(String name, String url, String checked) {
  public Optional<LocalDate> checkedOn() {
    return checked.equals("no") ? Optional.empty() : Optional.of(LocalDate.parse(checked));
  }

  /** When it was checked, or that it was not, as the page says it. */
  public String checkedInWords() {
    return checkedOn().map(date -> t("figure.checked", Dates.of(date))).orElseGet(() -> t("figure.unchecked"));
  }
}
