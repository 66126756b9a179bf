package no.karrierenorge.portfolio;

import jakarta.servlet.http.Cookie;
import java.util.List;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** Counsellors whom somebody is talking with, so that she can show them what she has saved. */
public interface Counterparts {
  /**
   * @param person who is logged in, or nobody
   * @param cookies what the device holds, for whoever is not
   */
  List<Counterpart> of(@Nullable PersonId person, Cookie @Nullable [] cookies);

  /** Lets the counsellor know, within their conversation. */
  void tell(Counterpart counterpart, String line);

  /**
   * @param conversation names it to the room that gave it
   * @param name how the counsellor is called there
   */
  record Counterpart(PersonId counsellor, String conversation, String name) {}
}
