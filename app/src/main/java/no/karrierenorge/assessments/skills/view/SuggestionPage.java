package no.karrierenorge.assessments.skills.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * What many have used where she has been, to be ticked.
 *
 * @param problem what stops her from going on, or nothing
 * @param found what she has looked for besides, or nothing
 * @param groups the groups that can be looked through
 * @param hasEsco whether some of the skills are ESCO's
 */
public record SuggestionPage(PageFrame frame, String lead, @Nullable String problem, List<Section> sections, String sought, @Nullable Section found,
    List<Group> groups, boolean hasEsco) implements PageView {
  public record Section(String name, List<Tick> ticks) {}

  public record Group(String id, String name) {}
}
