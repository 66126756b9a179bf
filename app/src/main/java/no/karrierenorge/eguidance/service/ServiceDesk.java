package no.karrierenorge.eguidance.service;

import java.util.UUID;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.eguidance.Announcement;
import no.karrierenorge.eguidance.Announcements;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.platform.page.ContentVersion;
import no.karrierenorge.platform.problem.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the manager changes what holds for the service and for those who answer; each change stands in the audit. */
@Component
class ServiceDesk {
  private final Rules rules;
  private final Team team;
  private final Announcements announcements;
  private final ContentVersion contentVersion;
  private final Audit audit;

  ServiceDesk(Rules rules, Team team, Announcements announcements, ContentVersion contentVersion, Audit audit) {
    this.rules = rules;
    this.team = team;
    this.announcements = announcements;
    this.contentVersion = contentVersion;
    this.audit = audit;
  }

  @Transactional
  void set(Rules.Limits limits, ActingPerson acting) {
    rules.set(limits);
    audit.record(acting.actor(), "eguidance.rules",
        "queue " + limits.queueLimit() + ", answer " + limits.answerSeconds() + " s, anonymous " + limits.anonymousDays() + " days, pause "
            + limits.pauseMinutes() + " min");
  }

  @Transactional
  void change(Team.Counsellor counsellor, ActingPerson acting) {
    if (!team.change(counsellor)) throw new NotFound();
    audit.record(acting.actor(), "eguidance.counsellor", "counsellor " + counsellor.person());
  }

  @Transactional
  void announce(Announcement announcement, ActingPerson acting) {
    announcements.add(announcement);
    contentVersion.raise();
    audit.record(acting.actor(), "eguidance.announce", "announcement " + announcement.id());
  }

  @Transactional
  void withdraw(UUID announcement, ActingPerson acting) {
    announcements.remove(announcement);
    contentVersion.raise();
    audit.record(acting.actor(), "eguidance.withdraw", "announcement " + announcement);
  }
}
