package no.karrierenorge.consent;

/** Somebody has taken a consent back, which is committed: whoever shows what it opened stops. */
public record ConsentWithdrawn(ConsentId id, Giving giving) {}
