package no.karrierenorge.portal.operations;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Instant;
import java.util.Objects;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.audit.ChainState;
import no.karrierenorge.audit.ChainVerdict;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.platform.database.DatabaseFacts;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.ContentVersion;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portal.operations.view.AuditTrail;
import no.karrierenorge.portal.operations.view.AuditTrail.Verdict;
import no.karrierenorge.portal.operations.view.OperationsPage;
import no.karrierenorge.portal.operations.view.OperationsPage.Running;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Puts the operations page together. */
@Component
class OperationsComposer {
  private static final long MEGABYTE = 1 << 20;

  private final BuildProperties build;
  private final DatabaseFacts database;
  private final ContentVersion content;
  private final Audit audit;
  private final Notices notices;

  OperationsComposer(BuildProperties build, DatabaseFacts database, ContentVersion content, Audit audit, Notices notices) {
    this.build = build;
    this.database = database;
    this.content = content;
    this.audit = audit;
    this.notices = notices;
  }

  OperationsPage of(Here here, boolean verify) {
    return new OperationsPage(here.frame(t("operations.title"), t("operations.title")).personal(), running(), trail(verify));
  }

  private Running running() {
    String key = database.isExternal() ? "operations.database.external" : "operations.database.own";
    return new Running(Objects.requireNonNull(build.getVersion()), number(content.current()), database.version(), key,
        t("operations.megabytes", number(database.size() / MEGABYTE)), notices.areShown());
  }

  private AuditTrail trail(boolean verify) {
    ChainState state = audit.state();
    Instant sealed = state.lastSealedAt();
    return new AuditTrail(number(state.entries()), number(state.waiting()), sealed == null ? null : time(sealed),
        verify ? verdict(audit.verify()) : null);
  }

  private static Verdict verdict(ChainVerdict verdict) {
    return switch (verdict) {
      case ChainVerdict.Holds holds -> new Verdict(true, "operations.audit.holds", number(holds.rows()), holds.head());
      case ChainVerdict.Broken broken -> new Verdict(false, "operations.audit.broken", number(broken.position()), null);
      case ChainVerdict.Unsealed unsealed -> new Verdict(false, "operations.audit.unsealed", number(unsealed.rows()), null);
    };
  }

  private static String number(long number) {
    return Numbers.whole(Text.language(), number);
  }

  private static String time(Instant instant) {
    return Dates.of(instant.atZone(Oslo.ZONE).toLocalDateTime());
  }
}
