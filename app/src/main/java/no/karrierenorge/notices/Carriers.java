package no.karrierenorge.notices;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.platform.startup.Demo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What carries notices in this installation: the servers of its settings, or in the demo the outbox that people can look into. */
@Component
class Carriers {
  /** In the demo a notice has arrived when it lies in the outbox. */
  private static final Carrier VISIBLE_OUTBOX = notice -> {};

  private final Map<Way, Carrier> carriers = new EnumMap<>(Way.class);
  private final boolean hasVisibleOutbox;

  Carriers(Demo demo, @Value("${karriere.smtp-url}") String smtp, @Value("${karriere.smtp-from}") String sender,
      @Value("${karriere.sms-url}") String sms) {
    this.hasVisibleOutbox = demo.isOn();
    if (demo.isOn()) for (Way way : Way.values()) carriers.put(way, VISIBLE_OUTBOX);
    if (!smtp.isEmpty()) carriers.put(Way.MAIL, new MailServer(smtp, sender));
    if (!sms.isEmpty()) carriers.put(Way.SMS, through(new HttpSmsGateway(sms)));
  }

  private static Carrier through(SmsGateway gateway) {
    return queued -> gateway.send(queued.notice().recipient(), queued.notice().body(), queued.id());
  }

  Optional<Carrier> find(Way way) {
    return Optional.ofNullable(carriers.get(way));
  }

  /** Whether an administrator may read what was told: only the demo's people are written to here. */
  boolean hasVisibleOutbox() {
    return hasVisibleOutbox;
  }
}
