package no.karrierenorge.eguidance.safety;

import no.karrierenorge.audit.Audit;
import no.karrierenorge.identity.ActingPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the manager sees to what counsellors have raised; each act stands in the audit, once. */
@Component
class IncidentDesk {
  private final Incidents incidents;
  private final Audit audit;

  IncidentDesk(Incidents incidents, Audit audit) {
    this.incidents = incidents;
    this.audit = audit;
  }

  @Transactional
  void see(long alert, ActingPerson acting) {
    if (incidents.see(alert, acting.person())) audit.record(acting.actor(), "eguidance.see", "alert " + alert);
  }

  @Transactional
  void lift(long block, ActingPerson acting) {
    if (incidents.lift(block)) audit.record(acting.actor(), "eguidance.lift", "block " + block);
  }
}
