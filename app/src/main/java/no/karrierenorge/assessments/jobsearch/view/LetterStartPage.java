package no.karrierenorge.assessments.jobsearch.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/** Where a letter begins: which job it is for. */
public record LetterStartPage(PageFrame frame, String lead, int minutes, List<String> steps, String typed, @Nullable String problem) implements PageView {}
