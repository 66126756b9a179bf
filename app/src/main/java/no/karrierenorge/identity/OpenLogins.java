package no.karrierenorge.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * The logins that hold something open on this node. An open socket sees neither a logout nor a role that is taken away, least of all on
 * another node, so all of them are looked up every other second.
 */
@Repository
public class OpenLogins {
  private final Set<OpenLogin> all = ConcurrentHashMap.newKeySet();
  private final JdbcClient database;
  private final People people;
  private final Clock clock;

  OpenLogins(JdbcClient database, People people, Clock clock) {
    this.database = database;
    this.people = people;
    this.clock = clock;
  }

  /** From now on, until it is removed, what it holds open is closed within some two seconds of the login's end. */
  public void add(OpenLogin login) {
    all.add(login);
  }

  public void remove(OpenLogin login) {
    all.remove(login);
  }

  /** Whether the session goes on and its person still has the role that she acts in. */
  public boolean goesOn(OpenLogin login) {
    return endedAmong(List.of(login)).isEmpty();
  }

  /** Of those that are here now: one that comes while they are looked up has not been asked about. */
  @Scheduled(fixedDelay = 2000)
  void endWhatIsOver() {
    List<OpenLogin> now = List.copyOf(all);
    if (!now.isEmpty()) endedAmong(now).forEach(OpenLogin::end);
  }

  /**
   * An open screen is use of the session: whoever waits for the next seeker, or sits in a meeting, opens no pages. What a left screen may
   * do is bounded by the longest login.
   */
  @Scheduled(fixedDelay = 60_000)
  void keepAlive() {
    if (all.isEmpty()) return;
    database.sql("""
            update platform.session set last_access_time = :now, expiry_time = :now + max_inactive_interval * 1000::bigint
            where session_id = any (:sessions::bpchar[]) and expiry_time > :now
            """)
        .param("now", clock.millis())
        .param("sessions", sessions(all))
        .update();
  }

  private List<OpenLogin> endedAmong(Collection<OpenLogin> logins) {
    Set<String> sessions = goingOn(logins);
    Map<PersonId, Set<Hat>> hats = people.hats(logins.stream().map(login -> login.acting().person()).toList());
    return logins.stream().filter(login -> !sessions.contains(login.session()) || !isRight(login.acting(), hats)).toList();
  }

  private boolean isRight(ActingPerson acting, Map<PersonId, Set<Hat>> hats) {
    boolean hasRole = acting.hat() == null || hats.getOrDefault(acting.person(), Set.of()).contains(acting.hat());
    return hasRole && !acting.isOver(clock.instant());
  }

  /** Logging out ends the session, and so does a change of role: what follows has another id. */
  private Set<String> goingOn(Collection<OpenLogin> logins) {
    return Set.copyOf(database.sql("select session_id from platform.session where session_id = any (:sessions::bpchar[]) and expiry_time > :now")
        .param("sessions", sessions(logins))
        .param("now", clock.millis())
        .query(String.class)
        .list());
  }

  private static String[] sessions(Collection<OpenLogin> logins) {
    return logins.stream().map(OpenLogin::session).toArray(String[]::new);
  }
}
