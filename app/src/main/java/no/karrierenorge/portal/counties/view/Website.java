package no.karrierenorge.portal.counties.view;

/** Somebody else's site: its address, and its host for people to read. */
public record Website(String url, String host) {}
