package no.karrierenorge.eguidance.calls;

import static no.karrierenorge.platform.language.Text.t;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.eguidance.calls.view.CallMePage;
import no.karrierenorge.eguidance.calls.view.CallMePage.Day;
import no.karrierenorge.eguidance.correspondence.Wording;
import no.karrierenorge.eguidance.correspondence.view.Option;
import no.karrierenorge.eguidance.correspondence.view.ReceiptPage;
import no.karrierenorge.notices.PhoneNumber;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form for being called and its receipt together. */
@Component
class CallComposer {
  static final String PATH = "/veiledning/ring-meg";

  private final CallHours hours;

  CallComposer(CallHours hours) {
    this.hours = hours;
  }

  /** The hours that can be wished for now. */
  List<LocalDateTime> times() {
    return hours.all();
  }

  CallMePage of(CallForm form, Map<String, String> problems, Here here) {
    var typed = new HashMap<String, String>();
    put(typed, "telefon", form.telefon());
    put(typed, "sporsmal", form.sporsmal());
    put(typed, "nokkel", form.nokkel());
    return new CallMePage(frame(here, t("enquiry.call"), t("enquiry.call.lead")), typed, problems, days(form.tid()), Wording.topics(form.tema()));
  }

  private static void put(Map<String, String> typed, String field, @Nullable String value) {
    if (value != null) typed.put(field, value);
  }

  private List<Day> days(@Nullable String chosen) {
    return hours.days().entrySet().stream().map(day -> new Day(Times.day(day.getKey()), options(day.getValue(), chosen))).toList();
  }

  private static List<Option> options(List<LocalDateTime> times, @Nullable String chosen) {
    return times.stream().map(time -> option(time, chosen)).toList();
  }

  private static Option option(LocalDateTime time, @Nullable String chosen) {
    return new Option(time.toString(), Times.of(time.toLocalTime()), time.toString().equals(chosen));
  }

  private static PageFrame frame(Here here, String title, String description) {
    return here.frame(title, description).at(new Crumb(t("shell.door.talk"), "/veiledning"), new Crumb(title, PATH)).behind(Door.TALK).personal();
  }

  ReceiptPage receipt(LocalDateTime at, PhoneNumber number, ReferenceCode code, Here here) {
    String title = t("enquiry.call.received");
    String text = t("enquiry.call.received.text", number.shown(), Wording.moment(at.atZone(Oslo.ZONE).toInstant()));
    return new ReceiptPage(frame(here, title, title), title, text, code.shown());
  }
}
