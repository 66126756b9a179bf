package no.karrierenorge.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.karrierenorge.catalogue.EntryKind;
import no.karrierenorge.catalogue.Listing;
import no.karrierenorge.catalogue.Words;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Makes findable the job titles of a classification that have no page of their own. Each leads to the nearest occupation that has one: of
 * those with the same code, the one whose names share most words with it; without any, to the list of occupations for the code.
 */
final class JobTitles {
  private final Map<String, List<Occupation>> byCode;

  /** An occupation that has a page, and the stems of all its names. */
  private record Occupation(Listing listing, Set<String> stems) {
    static Occupation of(Listing listing) {
      var stems = new HashSet<String>();
      for (Language language : Language.COMPLETE) {
        addStems(stems, listing.title().in(language));
        if (listing.everyday() != null) listing.everyday().in(language).forEach(word -> addStems(stems, word));
      }
      return new Occupation(listing, stems);
    }

    long shares(Set<String> others) {
      return stems.stream().filter(others::contains).count();
    }
  }

  JobTitles(List<Listing> entries) {
    this.byCode = entries.stream()
        .filter(entry -> entry.kind() == EntryKind.OCCUPATION && entry.code() != null)
        .map(Occupation::of)
        .collect(Collectors.groupingBy(occupation -> String.valueOf(occupation.listing().code())));
  }

  /**
   * One job title.
   *
   * @param id what the classification calls it
   * @param code four digits of STYRK-08
   * @param nb its name in Bokmål, or nothing where it has none; {@code en} likewise
   * @param others other names in English; {@code elsewhere} in any language
   */
  record Title(String id, String code, @Nullable String nb, @Nullable String en, List<String> others, List<String> elsewhere) {}

  SearchDocument document(Title title) {
    Optional<Listing> nearest = nearest(title);
    String path = nearest.map(occupation -> "/yrker/" + occupation.slug()).orElse("/yrker?kode=" + title.code());
    String name = title.nb() == null ? String.valueOf(title.en()) : title.nb();
    return new SearchDocument("title/" + title.id(), PageKind.JOB_TITLE, path, title.code(), new Texts(name, null, title.en()),
        new Words(List.of(), List.of(), title.others()), title.elsewhere(), null, nearest.map(Listing::field).orElse(null),
        nearest.map(Listing::level).orElse(null), nearest.map(Listing::title).orElse(null));
  }

  private Optional<Listing> nearest(Title title) {
    Set<String> own = new HashSet<>();
    addStems(own, title.nb());
    addStems(own, title.en());
    title.others().forEach(other -> addStems(own, other));
    return byCode.getOrDefault(title.code(), List.of()).stream()
        .max(Comparator.comparingLong((Occupation occupation) -> occupation.shares(own))
            .thenComparing(occupation -> occupation.listing().slug(), Comparator.reverseOrder()))
        .map(Occupation::listing);
  }

  private static void addStems(Set<String> stems, @Nullable String name) {
    stems.addAll(Analysis.terms(Analysis.NB, name));
  }
}
