package no.karrierenorge.admissions.calculator.view;

import java.util.List;
import no.karrierenorge.admissions.calculator.view.ResultPage.Line;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;
import org.jspecify.annotations.Nullable;

/**
 * What grades from lower secondary come to.
 *
 * @param change the form with the same grades, nothing for what is saved
 * @param county what the county decides, or what is not established: told apart from the sum
 */
public record UpperResultPage(PageFrame frame, String headline, String lead, List<Line> lines, @Nullable String change, List<Line> county,
    List<String> questions, Keeping keeping) implements PageView {}
