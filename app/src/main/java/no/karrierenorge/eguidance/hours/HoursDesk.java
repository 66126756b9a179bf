package no.karrierenorge.eguidance.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.places.GuidanceChannel;
import no.karrierenorge.places.Hours;
import no.karrierenorge.places.OpeningBook;
import no.karrierenorge.places.OpeningException;
import no.karrierenorge.platform.page.ContentVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the manager changes when the service is open; pages that tell the hours follow within a second. */
@Component
class HoursDesk {
  private final OpeningBook book;
  private final ContentVersion contentVersion;
  private final Audit audit;

  HoursDesk(OpeningBook book, ContentVersion contentVersion, Audit audit) {
    this.book = book;
    this.contentVersion = contentVersion;
    this.audit = audit;
  }

  @Transactional
  void setWeek(GuidanceChannel channel, Map<DayOfWeek, Hours> week, ActingPerson acting) {
    book.setWeek(channel, week);
    changed(acting, "week of " + channel.word());
  }

  @Transactional
  void put(OpeningException exception, ActingPerson acting) {
    book.put(exception);
    changed(acting, "exception " + exception.day());
  }

  @Transactional
  void remove(LocalDate day, @Nullable GuidanceChannel channel, ActingPerson acting) {
    book.remove(day, channel);
    changed(acting, "exception " + day);
  }

  private void changed(ActingPerson acting, String what) {
    contentVersion.raise();
    audit.record(acting.actor(), "eguidance.hours", what);
  }
}
