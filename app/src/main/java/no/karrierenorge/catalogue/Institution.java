package no.karrierenorge.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Source;
import org.jspecify.annotations.Nullable;

/**
 * A university, university college or vocational college.
 *
 * @param shortName what people say, such as NTNU
 * @param admissionCodes the letters by which the national admission knows it, where it does
 */
public record Institution(
    String slug,
    Texts title,
    @JsonProperty("short") @Nullable String shortName,
    String kind,
    List<String> towns,
    String url,
    List<String> admissionCodes,
    Texts about,
    List<Source> sources,
    LocalDate reviewedOn) {}
