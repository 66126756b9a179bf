package no.karrierenorge.places;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the facts of a place come from.
 *
 * @param checked the date a stored copy of the address was read, or "no" where it could not be looked up
 */
public record Source(String name, String url, String checked) {
  public Optional<LocalDate> checkedOn() {
    return checked.equals("no") ? Optional.empty() : Optional.of(LocalDate.parse(checked));
  }
}
