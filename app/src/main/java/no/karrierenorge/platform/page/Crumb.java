package no.karrierenorge.platform.page;

/** A step of the way to a page: what it is called and where it leads. */
public record Crumb(String title, String path) {}
