package no.karrierenorge.assessments.interests;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.assessments.interests.Candidate.Place;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Classifications;
import no.karrierenorge.catalogue.EscoOccupation;
import no.karrierenorge.catalogue.EscoProfile;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.catalogue.OccupationSummary;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.ContentChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** All occupations with a profile: ours, and ESCO's when they are imported. Read once, and again after the content has changed. */
@Component
class Candidates {
  private final Catalogue catalogue;
  private final Classifications classifications;
  private volatile @Nullable All known;

  Candidates(Catalogue catalogue, Classifications classifications) {
    this.catalogue = catalogue;
    this.classifications = classifications;
  }

  /** @param esco those that are ESCO's alone */
  record All(List<Candidate> own, List<Candidate> esco) {}

  @EventListener
  void forget(ContentChanged changed) {
    known = null;
  }

  All all() {
    All all = known;
    if (all == null) known = all = new All(own(), esco());
    return all;
  }

  private List<Candidate> own() {
    List<String> slugs = catalogue.occupationSummaries().stream().map(OccupationSummary::slug).toList();
    return catalogue.occupations(slugs).stream().filter(occupation -> occupation.interests().isMeasured()).map(Candidates::own).toList();
  }

  private static Candidate own(Occupation occupation) {
    Map<String, Double> figures = occupation.interests().figures();
    if (figures == null) throw new IllegalStateException(occupation.slug() + " has no figures");
    return new Candidate(occupation.slug(), occupation.title(), occupation.styrk08(), new Place(occupation.field(), occupation.education()),
        occupation.interests().letters().substring(0, 2), Shape.of(Stream.of(Letter.values()).map(letter -> figures.getOrDefault(letter.name(), 1.0)).toList()));
  }

  private List<Candidate> esco() {
    Map<String, EscoProfile> profiles = classifications.profiles().stream()
        .collect(Collectors.toMap(EscoProfile::uri, Function.identity(), (one, other) -> one.confidence().compareTo(other.confidence()) >= 0 ? one : other));
    if (profiles.isEmpty()) return List.of();
    try (Stream<EscoOccupation> occupations = classifications.escoOccupations()) {
      return occupations.filter(occupation -> occupation.preferred().containsKey("nb"))
          .flatMap(occupation -> Stream.ofNullable(profiles.get(occupation.uri())).map(profile -> esco(occupation, figures(profile))))
          .toList();
    }
  }

  private static List<Double> figures(EscoProfile profile) {
    return Stream.of(profile.realistic(), profile.investigative(), profile.artistic(), profile.social(), profile.enterprising(), profile.conventional())
        .map(Number::doubleValue)
        .toList();
  }

  private static Candidate esco(EscoOccupation occupation, List<Double> figures) {
    Map<String, String> names = occupation.preferred();
    var title = new Texts(names.getOrDefault("nb", ""), null, names.get("en"));
    return new Candidate(occupation.uri().substring(occupation.uri().lastIndexOf('/') + 1), title, occupation.iscoGroup(), null,
        strongest(figures), Shape.of(figures));
  }

  private static String strongest(List<Double> figures) {
    return Stream.of(Letter.values())
        .sorted(Comparator.comparing(letter -> -figures.get(letter.ordinal())))
        .limit(2)
        .map(Letter::name)
        .collect(Collectors.joining());
  }
}
