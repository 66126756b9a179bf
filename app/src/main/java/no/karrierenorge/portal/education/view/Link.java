package no.karrierenorge.portal.education.view;

/**
 * A way to another page of this site.
 *
 * @param about a few words beside it, ready to show; may be empty
 */
public record Link(String title, String path, String about) {}
