package no.karrierenorge.eguidance.live;

/** The queue has moved, here or on another node: an event for those who show it. */
public record QueueStirred() {}
