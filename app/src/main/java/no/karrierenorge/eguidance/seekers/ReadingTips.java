package no.karrierenorge.eguidance.seekers;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.live.PageCards;
import no.karrierenorge.eguidance.live.view.Card;
import no.karrierenorge.platform.language.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Three pages to read while one waits: what belongs to the page she came from first, then what fits her topic. */
@Component
class ReadingTips {
  private static final int MOST = 3;

  private final Catalogue catalogue;
  private final PageCards cards;

  ReadingTips(Catalogue catalogue, PageCards cards) {
    this.catalogue = catalogue;
    this.cards = cards;
  }

  List<Card> of(Conversation conversation) {
    Stream<Card> nearby = near(conversation.page()).flatMap(path -> cards.find(path).stream());
    Stream<Card> general = Stream.concat(pages(conversation.topic()), pages(Topic.OTHER)).map(ReadingTips::page);
    return Stream.concat(nearby, general).distinct().limit(MOST).toList();
  }

  /** The way into an occupation, and the one most like it; of other pages, the page itself. */
  private Stream<String> near(@Nullable String page) {
    if (page == null) return Stream.empty();
    Optional<Occupation> occupation = page.startsWith("/yrker/") ? catalogue.findOccupation(page.substring("/yrker/".length())) : Optional.empty();
    return occupation.map(ReadingTips::around).orElseGet(() -> Stream.of(page));
  }

  private static Stream<String> around(Occupation occupation) {
    Stream<String> studies = occupation.studies().stream().map(slug -> "/utdanning/studier/" + slug);
    Stream<String> trades = occupation.trades().stream().map(slug -> "/utdanning/videregaende/" + slug);
    Stream<String> related = occupation.related().stream().map(other -> "/yrker/" + other.occupation());
    return Stream.of(Stream.concat(studies, trades).limit(1), related.limit(1)).flatMap(same -> same);
  }

  private static Stream<String> pages(@Nullable Topic topic) {
    return switch (topic) {
      case UPPER_SECONDARY -> Stream.of("/utdanning/videregaende", "/utdanning/systemet");
      case HIGHER_EDUCATION, STUDY_FINANCE -> Stream.of("/utdanning/studier", "/utdanning/laresteder");
      case VOCATIONAL -> Stream.of("/utdanning/videregaende", "/utdanning/veier");
      case ADULT, VALIDATION, FOREIGN_EDUCATION -> Stream.of("/utdanning/veier", "/utdanning/systemet");
      case CAREER_CHANGE -> Stream.of("/verktoy/sammenlign", "/utdanning/veier");
      case JOB_SEARCH, WITHOUT_WORK -> Stream.of("/hvor-er-du", "/yrker");
      case OTHER -> Stream.of("/begynn", "/yrker", "/utdanning/systemet");
      case null -> Stream.empty();
    };
  }

  private static Card page(String path) {
    String key = "chat.reading." + path.substring(1).replace('/', '-');
    return new Card(t("chat.reading.kind"), t(key), Text.language().orComplete().at(path), t(key + ".text"), List.of());
  }
}
