package no.karrierenorge.assessments.classroom.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * Where pupils join and teachers begin.
 *
 * @param problem what is wrong with the code, in words, or nothing
 */
public record ClassDoorPage(PageFrame frame, String typed, @Nullable String problem) implements PageView {}
