package no.karrierenorge.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.notices.Notice;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portfolio.ReminderText.Mail;
import no.karrierenorge.portfolio.ReminderText.Word;
import no.karrierenorge.portfolio.Reminders.Planned;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes reminders, in the words of the room whose kind of thing they are about. */
@Component
class ReminderLetters {
  private final Map<ItemKind, ReminderText> texts;
  private final String site;

  ReminderLetters(List<ReminderText> texts, @Value("${karriere.public-url}") String site) {
    this.texts = texts.stream().collect(Collectors.toMap(ReminderText::kind, text -> text));
    this.site = site;
  }

  Word word(Planned planned, Item item) {
    return Objects.requireNonNull(texts.get(item.kind())).of(planned, item);
  }

  /** @param key what tells this mail from every other, so that it is sent once */
  Notice notice(Planned planned, Mail mail, String key) {
    Language language = planned.language();
    Object[] words = Stream.concat(mail.words().stream(), Stream.of(site + language.at(mail.path()))).toArray();
    return Notice.mail(key, planned.address().text(), Text.of(language, mail.subject()), Text.of(language, mail.text(), words))
        .about(planned.item().value())
        .forgottenOnceSent();
  }
}
