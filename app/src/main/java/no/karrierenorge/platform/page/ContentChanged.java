package no.karrierenorge.platform.page;

/** What public pages show has changed; published on every node within a second of the change. */
public record ContentChanged(long version) {}
