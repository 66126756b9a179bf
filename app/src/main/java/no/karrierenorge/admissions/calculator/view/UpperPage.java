package no.karrierenorge.admissions.calculator.view;

import java.util.List;
import no.karrierenorge.admissions.calculator.view.FormPage.Amiss;
import no.karrierenorge.admissions.calculator.view.FormPage.Input;
import no.karrierenorge.admissions.calculator.view.FormPage.Row;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** The form of grades from lower secondary. */
public record UpperPage(PageFrame frame, String action, List<Amiss> problems, List<Row> rows, Input loose, Input skills) implements PageView {}
