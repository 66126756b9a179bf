package no.karrierenorge.eguidance.meetings;

/** Who may come to a meeting has changed, or it is over; the change is committed. */
public record MeetingMoved(MeetingId meeting) {}
