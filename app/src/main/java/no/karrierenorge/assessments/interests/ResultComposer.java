package no.karrierenorge.assessments.interests;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.karrierenorge.assessments.InterestProfiles;
import no.karrierenorge.assessments.interests.Instrument.Area;
import no.karrierenorge.assessments.interests.Wish.Recognition;
import no.karrierenorge.assessments.interests.view.FewPage;
import no.karrierenorge.assessments.interests.view.ResultPage;
import no.karrierenorge.assessments.interests.view.ResultPage.Link;
import no.karrierenorge.assessments.view.InterestProfile;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.view.Keeping;
import org.springframework.stereotype.Component;

/** Puts the page together that shows a profile: what it says, what it does not, and where one may go from it. */
@Component
class ResultComposer {
  private static final int STRONGEST = 2;

  private final Instruments instruments;
  private final HitsComposer hits;
  private final Keepings keepings;

  ResultComposer(Instruments instruments, HitsComposer hits, Keepings keepings) {
    this.instruments = instruments;
    this.hits = hits;
    this.keepings = keepings;
  }

  FewPage few(Attempt attempt, Here here) {
    Instrument instrument = instruments.current();
    String goOn = InterestController.PATH + "/" + attempt.form().word() + "/" + attempt.firstOpenPage(instrument);
    return new FewPage(frame(t("interests.few.title"), here), in(instrument.closing().few()), goOn);
  }

  ResultPage of(Result result, Wish wish, Holder holder, Here here) {
    Profile profile = result.profile();
    String headline = headline(profile);
    PageFrame frame = frame(headline, here);
    Keeping keeping = result.savedAt() == null ? keepings.fresh(frame, ResultController.SAVING, holder) : keepings.saved(frame, holder);
    return new ResultPage(frame, headline, lead(profile), cautions(profile), hexagon(profile), recognition(wish, result),
        wish.recognition().map(answer -> t("interests.recognise.note." + answer.word())).orElse(null), questions(profile),
        hits.of(result, wish), areas(profile), t("interests.how.note", result.asked(), result.version()), result.isInClass(), keeping);
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(title, t("interests.description")).at(new Crumb(t("interests.crumb"), InterestController.PATH)).behind(Door.KNOW).personal();
  }

  String headline(Profile profile) {
    if (profile.isFlat()) return t("interests.headline.flat");
    List<Letter> strongest = profile.strongest();
    return t("interests.headline", in(area(strongest.get(0)).likes()), in(area(strongest.get(1)).likes()));
  }

  private String lead(Profile profile) {
    if (profile.isFlat()) return in(instruments.current().closing().flat());
    return t("interests.lead", lower(profile.strongest().get(0)), lower(profile.strongest().get(1)));
  }

  private List<String> cautions(Profile profile) {
    var cautions = new ArrayList<String>();
    if (profile.isUnsure()) cautions.add(in(instruments.current().closing().inconsistent()));
    return cautions;
  }

  private static InterestProfile hexagon(Profile profile) {
    var shares = new HashMap<Character, Double>();
    profile.shares().forEach((letter, share) -> shares.put(letter.name().charAt(0), share / 100));
    String strongest = String.join("", profile.strongest().stream().limit(profile.isFlat() ? 0 : STRONGEST).map(Letter::name).toList());
    return InterestProfiles.of(strongest, shares);
  }

  private static List<Link> recognition(Wish wish, Result result) {
    return Stream.of(Recognition.values())
        .map(answer -> new Link(t("interests.recognise." + answer.word()), result.path() + wish.with(answer).query(),
            wish.recognition().filter(answer::equals).isPresent()))
        .toList();
  }

  /** One of each of the two strongest, and one that asks for what we have not asked about. */
  private List<String> questions(Profile profile) {
    Stream<String> own = profile.strongest().stream().limit(STRONGEST).map(letter -> in(area(letter).questions().getFirst()));
    return Stream.concat(own, Stream.of(t("interests.question.else"))).toList();
  }

  private List<ResultPage.Area> areas(Profile profile) {
    return profile.strongest().stream()
        .map(letter -> new ResultPage.Area(in(area(letter).name()), in(area(letter).verbs()), in(area(letter).means()), Math.round(profile.share(letter))))
        .toList();
  }

  private Area area(Letter letter) {
    Area area = instruments.current().letters().get(letter);
    if (area == null) throw new IllegalStateException("the instrument says nothing of " + letter);
    return area;
  }

  private static String lower(Letter letter) {
    return t(letter.key()).toLowerCase(Locale.ROOT);
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
