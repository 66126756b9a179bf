package no.karrierenorge.identity;

/** A login's hold on something that stays open, such as the stream of a screen. Each is one of its own: a person may have two screens. */
public final class OpenLogin {
  private final ActingPerson acting;
  private final String session;
  private final Runnable hangUp;

  /** @param session the session's id; {@code hangUp} closes what is open by it */
  public OpenLogin(ActingPerson acting, String session, Runnable hangUp) {
    this.acting = acting;
    this.session = session;
    this.hangUp = hangUp;
  }

  public ActingPerson acting() {
    return acting;
  }

  String session() {
    return session;
  }

  /** The login is over: whatever was open by it closes. */
  public void end() {
    hangUp.run();
  }
}
