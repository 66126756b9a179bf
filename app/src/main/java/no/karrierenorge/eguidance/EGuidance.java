package no.karrierenorge.eguidance;

/** What other rooms may ask of the e-guidance service. */
public interface EGuidance {
  /** How long the queue of the chat is now. */
  QueueStatus queue();
}
