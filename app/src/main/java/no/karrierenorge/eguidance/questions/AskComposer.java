package no.karrierenorge.eguidance.questions;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.eguidance.correspondence.AnswerPromises;
import no.karrierenorge.eguidance.correspondence.Correspondence;
import no.karrierenorge.eguidance.correspondence.QuestionDesk;
import no.karrierenorge.eguidance.correspondence.Wording;
import no.karrierenorge.eguidance.correspondence.Workplace;
import no.karrierenorge.eguidance.correspondence.view.Option;
import no.karrierenorge.eguidance.correspondence.view.ReceiptPage;
import no.karrierenorge.eguidance.questions.view.AskPage;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.notices.Way;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form for written questions and its receipt together. */
@Component
class AskComposer {
  static final String SEEKERS = "/veiledning/sporsmal";
  static final String PROFESSIONALS = "/veiledning/fagperson";

  private final Places places;
  private final Notices notices;
  private final AnswerPromises promises;
  private final Clock clock;

  AskComposer(Places places, Notices notices, AnswerPromises promises, Clock clock) {
    this.places = places;
    this.notices = notices;
    this.promises = promises;
    this.clock = clock;
  }

  /** An answer by mail is offered where mail is delivered. */
  boolean offersMail() {
    return notices.reach(Way.MAIL);
  }

  AskPage of(AskForm form, Map<String, String> problems, boolean isProfessional, Here here) {
    String path = isProfessional ? PROFESSIONALS : SEEKERS;
    PageFrame frame = isProfessional
        ? frame(here, t("enquiry.professional"), t("enquiry.professional.lead"), path)
        : frame(here, t("enquiry.ask"), t("enquiry.ask.lead"), path);
    List<Option> workplaces = Arrays.stream(Workplace.values())
        .map(workplace -> new Option(workplace.word(), t(workplace.key()), workplace.word().equals(form.arbeidssted())))
        .toList();
    String promise = Wording.moment(promises.of(clock.instant()));
    return new AskPage(frame, path, isProfessional, typed(form), problems, Wording.topics(form.tema()), counties(form.fylke()), workplaces,
        offersMail(), promise);
  }

  private static PageFrame frame(Here here, String title, String description, String path) {
    return here.frame(title, description).at(new Crumb(t("shell.door.talk"), "/veiledning"), new Crumb(title, path)).behind(Door.TALK).personal();
  }

  private List<Option> counties(@Nullable String chosen) {
    return places.counties().stream()
        .map(county -> new Option(county.slug(), county.name().nb(), county.slug().equals(chosen)))
        .toList();
  }

  private static Map<String, String> typed(AskForm form) {
    var typed = new HashMap<String, String>();
    put(typed, "sporsmal", form.sporsmal());
    put(typed, "svar", form.svar());
    put(typed, "epost", form.epost());
    put(typed, "innhold", form.innhold());
    put(typed, "nokkel", form.nokkel());
    put(typed, "fra", form.page());
    return typed;
  }

  private static void put(Map<String, String> typed, String field, @Nullable String value) {
    if (value != null) typed.put(field, value);
  }

  ReceiptPage receipt(QuestionDesk.Received received, Here here) {
    String title = t("enquiry.received");
    Correspondence way = received.correspondence();
    String promise = way.promisedAt() == null ? t("enquiry.received.before") : t("enquiry.received.promise", Wording.moment(way.promisedAt()));
    String how = way.reply().address() == null ? t("enquiry.received.code") : t("enquiry.received.mail", way.reply().address());
    return new ReceiptPage(frame(here, title, title, SEEKERS), title, promise + " " + how, received.code().shown());
  }
}
