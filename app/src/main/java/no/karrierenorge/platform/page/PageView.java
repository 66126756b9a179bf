package no.karrierenorge.platform.page;

/** What a template is given: one record a page, which carries its frame. */
public interface PageView {
  PageFrame frame();
}
