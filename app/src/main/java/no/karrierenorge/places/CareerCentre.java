package no.karrierenorge.places;

import java.util.List;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Source;
import org.jspecify.annotations.Nullable;

/**
 * A public career centre. What no source tells is absent.
 *
 * @param county the county's slug
 * @param municipality the municipality's code
 * @param url the centre's own page, or the county's where the centre has none that we know
 * @param booking where the centre itself takes bookings
 * @param languages tags of the languages in which guidance is given, where a source tells
 * @param exampleHours made up for the demonstration; pages must say so
 */
public record CareerCentre(
    String slug,
    String name,
    String county,
    @Nullable String town,
    @Nullable String municipality,
    String url,
    @Nullable String booking,
    @Nullable String phone,
    @Nullable String email,
    List<String> languages,
    Texts about,
    List<ExampleHours> exampleHours,
    List<Source> sources) {

  /** Hours as a person would write them: {@code mon-fri}, {@code 09:00}, {@code 15:00}. */
  public record ExampleHours(String days, String from, String to) {}
}
