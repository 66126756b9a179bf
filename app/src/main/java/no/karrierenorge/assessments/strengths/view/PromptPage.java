package no.karrierenorge.assessments.strengths.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** What one can write about, to be chosen. */
public record PromptPage(PageFrame frame, String lead, List<Prompt> prompts) implements PageView {
  public record Prompt(String id, String name, String ask, boolean isChosen) {}
}
