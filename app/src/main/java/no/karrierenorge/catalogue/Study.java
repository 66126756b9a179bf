package no.karrierenorge.catalogue;

import java.time.LocalDate;
import java.util.List;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Source;
import org.jspecify.annotations.Nullable;

/**
 * A study at a university, a university college or a vocational college. Texts without a language are Bokmål.
 *
 * @param level {@code vocational-college}, {@code one-year}, {@code bachelor}, {@code master}, {@code professional} or {@code own-training}
 * @param field one of the fields that occupations have
 * @param offeredAt slugs of institutions
 * @param admissionNames the names under which the national admission lists the study, where it does
 * @param leadsTo slugs of occupations
 */
public record Study(
    String slug,
    Texts title,
    Words everyday,
    String level,
    double years,
    @Nullable Integer credits,
    String field,
    Texts lead,
    String learn,
    Admission admission,
    List<String> offeredAt,
    List<String> admissionNames,
    List<String> leadsTo,
    String after,
    List<Source> sources,
    LocalDate reviewedOn) {

  /** What it takes to be admitted: the national code of the requirement, where there is one, and the same in words. */
  public record Admission(@Nullable String code, String text) {}
}
