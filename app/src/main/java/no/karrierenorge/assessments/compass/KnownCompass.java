package no.karrierenorge.assessments.compass;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.catalogue.OccupationSummary;
import no.karrierenorge.catalogue.Study;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.ContentChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The compass of the catalogue. Read once, and again after the content has changed. */
@Component
class KnownCompass {
  private final Catalogue catalogue;
  private final Education education;
  private volatile @Nullable Known known;

  KnownCompass(Catalogue catalogue, Education education) {
    this.catalogue = catalogue;
    this.education = education;
  }

  record Known(Compass compass, Titles titles) {}

  @EventListener
  void forget(ContentChanged changed) {
    known = null;
  }

  Known all() {
    Known all = known;
    if (all == null) known = all = read();
    return all;
  }

  private Known read() {
    List<String> slugs = catalogue.occupationSummaries().stream().map(OccupationSummary::slug).toList();
    List<Occupation> occupations = catalogue.occupations(slugs);
    List<Study> studies = education.studies();
    var titles = new HashMap<Node, Texts>();
    occupations.forEach(occupation -> titles.put(new Node(Layer.OCCUPATION, occupation.slug()), occupation.title()));
    education.programmes().forEach(programme -> titles.put(learnt(upperSecondary(programme.slug())), programme.title()));
    education.trades().forEach(trade -> titles.put(learnt(upperSecondary(trade.slug())), trade.title()));
    studies.forEach(study -> titles.put(learnt(study(study.slug())), study.title()));
    List<Strand> strands = occupations.stream().map(occupation -> strand(occupation, studies, titles)).toList();
    return new Known(new Compass(strands), new Titles(Map.copyOf(titles)));
  }

  /** An education belongs to an occupation when either of them says so. */
  private static Strand strand(Occupation occupation, List<Study> studies, Map<Node, Texts> known) {
    var educations = new HashMap<String, Integer>();
    occupation.programmes().forEach(slug -> educations.put(upperSecondary(slug), Strand.BEGINS));
    occupation.trades().forEach(slug -> educations.put(upperSecondary(slug), Strand.GIVES));
    occupation.studies().forEach(slug -> educations.put(study(slug), Strand.GIVES));
    studies.stream().filter(study -> study.leadsTo().contains(occupation.slug())).forEach(study -> educations.put(study(study.slug()), Strand.GIVES));
    educations.keySet().removeIf(path -> !known.containsKey(learnt(path)));
    return new Strand(occupation.slug(), occupation.interests().letters().substring(0, 2), occupation.field(), Map.copyOf(educations));
  }

  private static Node learnt(String path) {
    return new Node(Layer.EDUCATION, path);
  }

  private static String upperSecondary(String slug) {
    return "/utdanning/videregaende/" + slug;
  }

  private static String study(String slug) {
    return "/utdanning/studier/" + slug;
  }
}
