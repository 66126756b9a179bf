package no.karrierenorge.portal.operations.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** What an operator sees first. Each part is one component of the template; a further part is a further record here. */
public record OperationsPage(PageFrame frame, Running running, AuditTrail audit) implements PageView {
  /**
   * What runs.
   *
   * @param databaseKey message key: our own PostgreSQL or one that was given
   * @param showsOutbox whether what is sent can be looked at: in the demo only
   */
  public record Running(String version, String contentVersion, String databaseVersion, String databaseKey, String databaseSize,
      boolean showsOutbox) {}
}
