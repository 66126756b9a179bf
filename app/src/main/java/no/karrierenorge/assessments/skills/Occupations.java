package no.karrierenorge.assessments.skills;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.EntryKind;
import no.karrierenorge.catalogue.Listing;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.ContentChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the occupations of the catalogue are called, on paper and among people. Read once, and again after the content has changed. */
@Component("skillOccupations")
class Occupations {
  private static final int MOST_FOUND = 12;

  private final Catalogue catalogue;
  private volatile @Nullable Map<String, Listing> known;

  Occupations(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @EventListener
  void forget(ContentChanged changed) {
    known = null;
  }

  private Map<String, Listing> all() {
    Map<String, Listing> all = known;
    if (all != null) return all;
    known = all = catalogue.listings().stream()
        .filter(listing -> listing.kind() == EntryKind.OCCUPATION)
        .collect(Collectors.toMap(Listing::slug, Function.identity()));
    return all;
  }

  /** The title in the reader's language. */
  Optional<String> findTitle(String slug) {
    return Optional.ofNullable(all().get(slug)).map(Occupations::title);
  }

  /** All slugs, in the order of their titles in the reader's language. */
  List<String> byTitle() {
    return all().values().stream().sorted(inOrder()).map(Listing::slug).toList();
  }

  /** Those whose title or everyday name holds every word of the question; where the title begins so, they stand first. */
  List<String> find(Sought sought) {
    if (sought.isBlank()) return List.of();
    return all().values().stream()
        .filter(listing -> names(listing).anyMatch(sought::isIn))
        .sorted(Comparator.comparing((Listing listing) -> !sought.begins(title(listing))).thenComparing(inOrder()))
        .limit(MOST_FOUND)
        .map(Listing::slug)
        .toList();
  }

  /** In the reader's language, and in Bokmål: job titles are often known in it alone. */
  private static Stream<String> names(Listing listing) {
    return Stream.of(Text.language(), Language.NB).distinct().flatMap(language -> {
      Stream<String> worker = listing.worker() == null ? Stream.empty() : Stream.of(listing.worker().in(language));
      Stream<String> everyday = listing.everyday() == null ? Stream.empty() : listing.everyday().in(language).stream();
      return Stream.of(Stream.of(listing.title().in(language)), worker, everyday).flatMap(same -> same);
    });
  }

  private static Comparator<Listing> inOrder() {
    return Comparator.comparing(Occupations::title, Collator.getInstance(Text.language().locale()));
  }

  private static String title(Listing listing) {
    return listing.title().in(Text.language());
  }
}
