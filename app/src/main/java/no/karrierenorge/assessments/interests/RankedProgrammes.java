package no.karrierenorge.assessments.interests;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.assessments.interests.view.ProgrammePage;
import no.karrierenorge.assessments.interests.view.ProgrammePage.Programme;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import org.springframework.stereotype.Component;

/** Puts the page together that ranks the upper-secondary programmes and says why. */
@Component
class RankedProgrammes {
  private static final double MUCH = 0.75;
  private static final double SOME = 0.4;
  private static final int EXAMPLES = 3;

  private final Programmes programmes;
  private final Hits hits;
  private final Education education;

  RankedProgrammes(Programmes programmes, Hits hits, Education education) {
    this.programmes = programmes;
    this.hits = hits;
    this.education = education;
  }

  ProgrammePage of(Profile profile, Here here) {
    Shape own = Shape.of(profile.figures());
    Map<String, Candidate> bySlug = hits.own().stream().collect(Collectors.toMap(Candidate::key, Function.identity()));
    List<Programme> all = programmes.rank(own, hits.own()).stream().flatMap(fit -> programme(fit, own, bySlug).stream()).toList();
    var frame = here.frame(t("interests.programmes.title"), t("interests.programmes.lead"))
        .at(new Crumb(t("interests.crumb"), InterestController.PATH), new Crumb(t("interests.programmes.crumb"), InterestController.PATH + "/utdanningsprogram"))
        .behind(Door.KNOW).personal();
    return new ProgrammePage(frame, t("interests.programmes.lead"), all);
  }

  private Optional<Programme> programme(Programmes.Fit fit, Shape own, Map<String, Candidate> bySlug) {
    return education.findProgramme(fit.programme().slug()).map(programme -> new Programme(programme.title().in(Text.language()),
        "/utdanning/videregaende/" + programme.slug(), fit.programme().why().in(Text.language()), nearness(fit.fit()), examples(fit, own, bySlug)));
  }

  private static String nearness(double fit) {
    if (fit >= MUCH) return "interests.programmes.much";
    return fit >= SOME ? "interests.programmes.some" : "interests.programmes.little";
  }

  /** Of the occupations that the programme leads to, those that are most like what she likes. */
  private static List<String> examples(Programmes.Fit fit, Shape own, Map<String, Candidate> bySlug) {
    Stream<Candidate> occupations = fit.programme().occupations().stream().map(bySlug::get).filter(Objects::nonNull);
    return Ranking.of(own, occupations.toList()).stream().limit(EXAMPLES).map(best -> best.candidate().title().in(Text.language())).toList();
  }
}
