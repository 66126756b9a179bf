package no.karrierenorge.assessments.interests;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierenorge.assessments.interests.Candidate.Place;
import no.karrierenorge.assessments.interests.Ranking.Fit;
import no.karrierenorge.labourmarket.LabourMarket;
import org.springframework.stereotype.Component;

/** Which occupations are shown to a profile, as the reader wants the list. */
@Component
class Hits {
  /** Half the weight of her own answers: one remark reshapes the list and does not turn it round. */
  private static final double WEIGHT = 0.5;

  /** An unusual profile has little in common with any occupation; the nearest are worth reading about all the same. */
  private static final int AT_LEAST = 12;

  private final Candidates candidates;
  private final LabourMarket labourMarket;

  Hits(Candidates candidates, LabourMarket labourMarket) {
    this.candidates = candidates;
    this.labourMarket = labourMarket;
  }

  /** All that have something in common with the profile and are not narrowed away, the one most alike first; the nearest if they are few. */
  List<Fit> of(Profile profile, Wish wish) {
    Shape own = Shape.of(profile.figures());
    Shape wanted = own.drawn(shapes(wish.moreLike()), shapes(wish.notMe()), WEIGHT);
    Map<String, Long> pay = wish.pay() > 0 ? labourMarket.medianPay(candidates.all().own().stream().map(Candidate::styrk08).toList()) : Map.of();
    List<Fit> admitted = Ranking.of(wanted, pool(wish)).stream()
        .filter(fit -> admits(wish, fit.candidate(), pay) && !wish.notMe().contains(fit.candidate().key()))
        .toList();
    int alike = (int) admitted.stream().filter(Fit::hasSomethingInCommon).count();
    return admitted.subList(0, Math.max(alike, Math.min(AT_LEAST, admitted.size())));
  }

  /** ESCO's have neither field nor education here: they stand in the whole list that nothing narrows. */
  private List<Candidate> pool(Wish wish) {
    Candidates.All all = candidates.all();
    if (!wish.isWhole() || wish.isNarrowed()) return all.own();
    return Stream.concat(all.own().stream(), all.esco().stream()).toList();
  }

  private static boolean admits(Wish wish, Candidate candidate, Map<String, Long> pay) {
    Place place = candidate.place();
    if (place == null) return true;
    return wish.education().map(length -> length.holds(place.education())).orElse(true)
        && (wish.field() == null || wish.field().equals(place.field()))
        && (wish.pay() == 0 || pay.getOrDefault(candidate.styrk08(), 0L) >= wish.pay());
  }

  private List<Shape> shapes(List<String> keys) {
    return named(keys).stream().map(Candidate::shape).toList();
  }

  /** The occupations of these keys, in that order. */
  List<Candidate> named(List<String> keys) {
    Candidates.All all = candidates.all();
    return keys.stream()
        .flatMap(key -> Stream.concat(all.own().stream(), all.esco().stream()).filter(candidate -> candidate.key().equals(key)).limit(1))
        .toList();
  }

  /** Every field that some occupation of ours belongs to. */
  List<String> fields() {
    return candidates.all().own().stream().flatMap(candidate -> Stream.ofNullable(candidate.place())).map(Place::field).distinct().toList();
  }

  List<Candidate> own() {
    return candidates.all().own();
  }
}
