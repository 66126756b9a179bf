package no.karrierenorge.portal.front.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** A page about the service; {@code sections} are message keys whose {@code .title} and {@code .text} are shown in order. */
public record AboutPage(PageFrame frame, String key, List<String> sections) implements PageView {}
