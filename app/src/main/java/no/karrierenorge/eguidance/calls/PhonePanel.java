package no.karrierenorge.eguidance.calls;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.karrierenorge.eguidance.calls.view.Phone;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.correspondence.Correspondence;
import no.karrierenorge.eguidance.correspondence.Reply;
import no.karrierenorge.eguidance.correspondence.Wording;
import no.karrierenorge.notices.PhoneNumber;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a counsellor sees of a conversation that is held by telephone. */
@Component
public class PhonePanel {
  private final Calls calls;

  PhonePanel(Calls calls) {
    this.calls = calls;
  }

  /** Nothing when the conversation has nothing to do with the telephone. */
  public @Nullable Phone of(Conversation conversation, @Nullable Correspondence way) {
    Optional<PhoneNumber> number = Optional.ofNullable(way).map(Correspondence::reply).filter(reply -> reply.by() != Reply.By.MAIL)
        .flatMap(reply -> Optional.ofNullable(reply.address()))
        .flatMap(PhoneNumber::find);
    List<Calls.Call> made = calls.of(conversation.id());
    boolean isByPhone = conversation.channel() == Channel.CALL_ME || conversation.channel() == Channel.PHONE;
    if (!isByPhone && made.isEmpty()) return null;
    String wish = calls.findWish(conversation.id())
        .map(wished -> t("enquiry.phone.wish", Wording.moment(wished.wishedAt()), wished.attempts() + 1, CallingDesk.MOST_ATTEMPTS))
        .orElse("");
    String since = made.stream().filter(call -> call.endedAt() == null).findFirst().map(call -> time(call.startedAt())).orElse("");
    List<String> ended = made.stream().filter(call -> call.endedAt() != null).map(PhonePanel::ended).toList();
    return new Phone(number.map(PhoneNumber::shown).orElse(""), number.map(PhoneNumber::text).orElse(""), wish, since, ended);
  }

  private static String ended(Calls.Call call) {
    Instant end = Objects.requireNonNull(call.endedAt());
    long minutes = Math.max(1, Math.ceilDiv(Duration.between(call.startedAt(), end).toSeconds(), 60));
    String outcome = t("enquiry.outcome." + Objects.requireNonNull(call.outcome()).name().toLowerCase(Locale.ROOT).replace('_', '-'));
    String when = Dates.of(call.startedAt().atZone(Oslo.ZONE).toLocalDateTime());
    return t(call.isIncoming() ? "enquiry.phone.in" : "enquiry.phone.out", when, Text.count("enquiry.minutes", minutes), outcome);
  }

  private static String time(Instant at) {
    return Times.of(at.atZone(Oslo.ZONE).toLocalTime());
  }
}
