package no.karrierenorge.platform.web;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whoever watches over the nodes: alive is not to be restarted, ready is to be sent people. */
@RestController
class Health {
  private final ApplicationAvailability availability;
  private final JdbcClient database;

  Health(ApplicationAvailability availability, JdbcClient database) {
    this.availability = availability;
    this.database = database;
  }

  /** A database that is away is no reason to restart a node. */
  @OpenToAll
  @GetMapping("/livez")
  ResponseEntity<String> alive() {
    return answer(true);
  }

  @OpenToAll
  @GetMapping("/readyz")
  ResponseEntity<String> ready() {
    return answer(availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && databaseAnswers());
  }

  private boolean databaseAnswers() {
    try {
      return database.sql("select 1").query(Integer.class).single() == 1;
    } catch (DataAccessException away) {
      return false;
    }
  }

  private static ResponseEntity<String> answer(boolean well) {
    return ResponseEntity.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .header("Cache-Control", "no-store")
        .body(well ? "ok" : "not ready");
  }
}
