package no.karrierenorge.platform.nodes;

/** Another node has told something; it is committed, and may be told twice or not at all. */
public record HintReceived(String hint) {}
