package no.karrierenorge.eguidance.live;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.Institution;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.catalogue.Programme;
import no.karrierenorge.catalogue.Road;
import no.karrierenorge.catalogue.Study;
import no.karrierenorge.catalogue.Trade;
import no.karrierenorge.eguidance.live.view.Card;
import no.karrierenorge.eguidance.live.view.Card.Fact;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells pages of ours in short, for lines that name them; a page that is not there, or not ours, is not told of. */
@Component
public class PageCards {
  private static final Pattern PATH = Pattern.compile("(?<![\\p{L}\\p{N}/.:])/[a-z0-9][a-z0-9/-]{1,149}");
  private static final int MOST_IN_A_LINE = 3;

  private final Catalogue catalogue;
  private final Education education;
  private final Places places;
  private final String site;

  PageCards(Catalogue catalogue, Education education, Places places, @Value("${karriere.public-url}") String site) {
    this.catalogue = catalogue;
    this.education = education;
    this.places = places;
    this.site = site;
  }

  /** The pages that a text names, by their whole address or their path, each once. */
  List<Card> in(String text) {
    String ours = text.replace(site, " ");
    var paths = new LinkedHashSet<>(PATH.matcher(ours).results().map(MatchResult::group).toList());
    return paths.stream().flatMap(path -> find(path).stream()).limit(MOST_IN_A_LINE).toList();
  }

  /** The page of a path, told in the language in force; the path may begin with another language's prefix. */
  public Optional<Card> find(String address) {
    String path = Language.ofPath(address).pathWithout(address);
    int slash = path.lastIndexOf('/');
    String slug = path.substring(slash + 1);
    return switch (path.substring(0, slash)) {
      case "/yrker" -> catalogue.findOccupation(slug).map(found -> card(found, path));
      case "/utdanning/videregaende" -> education.findTrade(slug).map(found -> card(found, path))
          .or(() -> education.findProgramme(slug).map(found -> card(found, path)));
      case "/utdanning/studier" -> education.findStudy(slug).map(found -> card(found, path));
      case "/utdanning/laresteder" -> education.findInstitution(slug).map(found -> card(found, path));
      case "/utdanning/veier" -> education.findRoad(slug).map(found -> card(found, path));
      case "/karrieresentre" -> places.findCentre(slug).map(found -> card(found, path));
      default -> Optional.empty();
    };
  }

  private static Card card(Occupation found, String path) {
    return new Card(t("search.kind.occupation"), in(found.title()), here(path), begin(found.lead()), List.of(
        new Fact(t("occupation.fact.education"), t("education." + found.education())),
        new Fact(t("education.fact.field"), t("field." + found.field()))));
  }

  private static Card card(Study found, String path) {
    return new Card(t("search.kind.study"), in(found.title()), here(path), begin(found.lead()), List.of(
        new Fact(t("education.fact.level"), t("education.level." + found.level())),
        new Fact(t("chat.card.length"), years(found.years())),
        new Fact(t("education.fact.field"), t("field." + found.field()))));
  }

  private static Card card(Trade found, String path) {
    return new Card(t("search.kind.trade"), in(found.title()), here(path), begin(found.lead()), List.of(
        new Fact(t("chat.card.becomes"), in(found.worker())),
        new Fact(t("chat.card.length"), years(found.road().all()))));
  }

  private static Card card(Programme found, String path) {
    return new Card(t("search.kind.programme"), in(found.title()), here(path), begin(found.lead()), List.of());
  }

  private static Card card(Institution found, String path) {
    return new Card(t("search.kind.institution"), in(found.title()), here(path), begin(found.about()), List.of(
        new Fact(t("chat.card.towns"), String.join(", ", found.towns()))));
  }

  private static Card card(Road found, String path) {
    return new Card(t("search.kind.road"), in(found.title()), here(path), begin(found.lead()), List.of());
  }

  private static Card card(CareerCentre found, String path) {
    var facts = new ArrayList<Fact>();
    if (found.town() != null) facts.add(new Fact(t("centre.town"), found.town()));
    if (found.phone() != null) facts.add(new Fact(t("centre.phone"), found.phone()));
    return new Card(t("search.kind.centre"), found.name(), here(path), begin(found.about()), List.copyOf(facts));
  }

  private static String in(Texts texts) {
    return texts.in(Text.language());
  }

  /** The first sentence is enough to know whether one wants to read on. */
  private static String begin(Texts texts) {
    return in(texts).replaceFirst("(?s)(?<=[.!?]) .*", "");
  }

  private static String here(String path) {
    return Text.language().orComplete().at(path);
  }

  private static String years(double years) {
    return t(years == 1 ? "education.years.one" : "education.years.other", Numbers.decimal(Text.language(), years, 1));
  }
}
