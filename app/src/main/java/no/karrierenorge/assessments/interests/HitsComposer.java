package no.karrierenorge.assessments.interests;

import static no.karrierenorge.platform.language.Text.t;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierenorge.assessments.interests.Candidate.Place;
import no.karrierenorge.assessments.interests.Ranking.Fit;
import no.karrierenorge.assessments.interests.Wish.Length;
import no.karrierenorge.assessments.interests.view.ResultPage;
import no.karrierenorge.assessments.interests.view.ResultPage.Hidden;
import no.karrierenorge.assessments.interests.view.ResultPage.Hit;
import no.karrierenorge.assessments.interests.view.ResultPage.Link;
import no.karrierenorge.assessments.interests.view.ResultPage.Option;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;
import org.springframework.stereotype.Component;

/** The part of a result that shows occupations, and the choices that reshape the list. */
@Component
class HitsComposer {
  private static final int FIRST = 6;
  private static final int MOST = 300;

  private final Hits hits;

  HitsComposer(Hits hits) {
    this.hits = hits;
  }

  ResultPage.Hits of(Result result, Wish wish) {
    List<Fit> found = hits.of(result.profile(), wish);
    int shown = Math.min(found.size(), wish.isWhole() ? MOST : FIRST);
    return new ResultPage.Hits(lead(found, shown), education(result, wish), fields(wish), pay(wish), carried(wish),
        found.stream().limit(shown).map(fit -> hit(fit.candidate(), result, wish)).toList(),
        shown == found.size() && wish.isWhole() ? null : result.path() + wish.whole().query(), drawn(result, wish));
  }

  private static String lead(List<Fit> found, int shown) {
    if (found.isEmpty()) return t("interests.hits.none");
    return t(found.getLast().hasSomethingInCommon() ? "interests.hits.lead" : "interests.hits.lead.near", shown, found.size());
  }

  private static List<Link> education(Result result, Wish wish) {
    Stream<Link> lengths = Stream.of(Length.values())
        .map(length -> new Link(t("interests.education." + length.word()), result.path() + wish.with(Optional.of(length)).query(),
            wish.education().filter(length::equals).isPresent()));
    var all = new Link(t("interests.education.all"), result.path() + wish.with(Optional.empty()).query(), wish.education().isEmpty());
    return Stream.concat(Stream.of(all), lengths).toList();
  }

  private List<Option> fields(Wish wish) {
    return hits.fields().stream()
        .map(field -> new Option(field, t("field." + field), field.equals(wish.field())))
        .sorted(Comparator.comparing(Option::label, Collator.getInstance(Text.language().locale())))
        .toList();
  }

  private static List<Option> pay(Wish wish) {
    return Wish.PAY.stream().map(least -> new Option(least.toString(), t("interests.pay.from", Numbers.whole(Text.language(), least)), wish.pay() == least)).toList();
  }

  /** What a form that narrows must carry along: the links' choices, and how the list has been drawn. */
  private static List<Hidden> carried(Wish wish) {
    Stream<Hidden> length = wish.education().stream().map(chosen -> new Hidden("utdanning", chosen.word()));
    return Stream.concat(length, wish.carried().stream().map(part -> new Hidden(part.getKey(), part.getValue()))).toList();
  }

  private Hit hit(Candidate candidate, Result result, Wish wish) {
    Place place = candidate.place();
    return new Hit(candidate.title().in(Text.language()), place == null ? null : "/yrker/" + candidate.key(),
        place == null ? t("interests.hits.esco") : t("education." + place.education()), letters(candidate),
        result.path() + wish.moreLike(candidate.key()).query() + "#yrker", result.path() + wish.notMe(candidate.key()).query() + "#yrker");
  }

  private static String letters(Candidate candidate) {
    String first = t("interest." + candidate.letters().charAt(0));
    return t("interests.hits.letters", first, t("interest." + candidate.letters().charAt(1)).toLowerCase(Locale.ROOT));
  }

  private List<Link> drawn(Result result, Wish wish) {
    Stream<Link> more = hits.named(wish.moreLike()).stream().map(one -> drawn("interests.hits.drawn.more", one, result, wish));
    Stream<Link> less = hits.named(wish.notMe()).stream().map(one -> drawn("interests.hits.drawn.less", one, result, wish));
    return Stream.concat(more, less).toList();
  }

  private static Link drawn(String key, Candidate candidate, Result result, Wish wish) {
    return new Link(t(key, candidate.title().in(Text.language())), result.path() + wish.without(candidate.key()).query() + "#yrker", true);
  }
}
