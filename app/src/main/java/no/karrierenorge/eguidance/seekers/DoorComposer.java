package no.karrierenorge.eguidance.seekers;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierenorge.eguidance.EGuidance;
import no.karrierenorge.eguidance.QueueStatus;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.live.PageCards;
import no.karrierenorge.eguidance.live.view.Card;
import no.karrierenorge.eguidance.seekers.view.DoorPage;
import no.karrierenorge.eguidance.seekers.view.DoorPage.Fields;
import no.karrierenorge.eguidance.seekers.view.DoorPage.Option;
import no.karrierenorge.eguidance.seekers.view.DoorPage.State;
import no.karrierenorge.places.OpeningHours;
import no.karrierenorge.places.OpeningStatus;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the door to the chat: it says whether it is open, and whether the queue is full, before a question is typed. */
@Component
class DoorComposer {
  private final OpeningHours hours;
  private final EGuidance eguidance;
  private final Places places;
  private final KeepingTime keeping;
  private final PageCards cards;

  DoorComposer(OpeningHours hours, EGuidance eguidance, Places places, KeepingTime keeping, PageCards cards) {
    this.hours = hours;
    this.eguidance = eguidance;
    this.places = places;
    this.keeping = keeping;
    this.cards = cards;
  }

  /** @param going the conversation that goes on already on this device, or nothing */
  DoorPage page(Here here, Question question, @Nullable String problemKey, @Nullable String going) {
    PageFrame frame = here.frame(t("chat.door.title"), t("chat.door.lead"))
        .at(new Crumb(t("shell.door.talk"), "/veiledning"), new Crumb(t("chat.door.crumb"), "/veiledning/chat"))
        .behind(Door.TALK)
        .personal();
    OpeningStatus status = hours.now().status();
    return new DoorPage(frame, state(status), opens(status), going, keeping.days(), fields(here, question, problemKey));
  }

  private State state(OpeningStatus status) {
    return switch (status) {
      case OpeningStatus.Closed closed -> State.CLOSED;
      case OpeningStatus.Open open -> eguidance.queue() == QueueStatus.FULL ? State.FULL : State.OPEN;
    };
  }

  /** Weekday, date and hour. */
  static @Nullable String opens(OpeningStatus status) {
    return switch (status) {
      case OpeningStatus.Closed closed -> t("chat.door.opens", Times.day(closed.opensAt().toLocalDate()), Times.of(closed.opensAt().toLocalTime()));
      case OpeningStatus.Open open -> null;
    };
  }

  private Fields fields(Here here, Question question, @Nullable String problemKey) {
    String page = question.from().orElse(null);
    return new Fields(question.text() == null ? "" : question.text(), problemKey, topics(question), counties(question),
        languages(question.language(here.language())), page, page == null ? null : cards.find(page).map(Card::title).orElse(page));
  }

  private static List<Option> topics(Question question) {
    Stream<Option> known = Arrays.stream(Topic.values())
        .map(topic -> new Option(topic.word(), t(topic.key()), topic.word().equals(question.topic())));
    return withNone("chat.door.topic.none", known);
  }

  private List<Option> counties(Question question) {
    Stream<Option> known = places.counties().stream()
        .map(county -> new Option(county.slug(), county.name().in(Text.language()), county.slug().equals(question.county())));
    return withNone("chat.door.county.none", known);
  }

  private static List<Option> withNone(String key, Stream<Option> known) {
    return Stream.concat(Stream.of(new Option("", t(key), false)), known).toList();
  }

  private static List<Option> languages(Language chosen) {
    return Language.COMPLETE.stream().map(language -> new Option(language.tag(), language.ownName(), language == chosen)).toList();
  }

  /** The slug of the county that was chosen, if there is such a one. */
  Optional<String> knownCounty(Question question) {
    return Optional.ofNullable(question.county()).filter(slug -> places.findCounty(slug).isPresent());
  }
}
