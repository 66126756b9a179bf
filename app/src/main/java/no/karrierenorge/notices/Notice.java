package no.karrierenorge.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody.
 *
 * @param key the asking room's own name for it, such as {@code eguidance.answer/<conversation>/4}: asked for twice, it is told once
 * @param recipient a mail address, or a telephone number with its country such as {@code +4722334455}
 * @param subject of a mail; nothing for an SMS
 * @param about the thing it tells of: whoever deletes that forgets its notices, see {@link Notices#forget}
 * @param isFleeting whether recipient and text are forgotten as soon as it has been sent
 */
public record Notice(
    String key, Way way, String recipient, @Nullable String subject, String body, @Nullable UUID about, boolean isFleeting) {
  public static Notice mail(String key, String recipient, String subject, String body) {
    return new Notice(key, Way.MAIL, recipient, subject, body, null, false);
  }

  public static Notice sms(String key, String recipient, String body) {
    return new Notice(key, Way.SMS, recipient, null, body, null, false);
  }

  public Notice about(UUID thing) {
    return new Notice(key, way, recipient, subject, body, thing, isFleeting);
  }

  public Notice forgottenOnceSent() {
    return new Notice(key, way, recipient, subject, body, about, true);
  }
}
