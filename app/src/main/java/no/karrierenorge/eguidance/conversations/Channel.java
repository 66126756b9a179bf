package no.karrierenorge.eguidance.conversations;

/** How seeker and counsellor reach each other. A conversation may change its channel and stays one. */
public enum Channel {
  CHAT,
  PHONE,
  CALL_ME,
  QUESTION,
  MAIL,
  SMS,
  MEETING
}
