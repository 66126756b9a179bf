package no.karrierenorge.assessments.skills.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;
import org.jspecify.annotations.Nullable;

/**
 * What she can, where it is used, and what to think about.
 *
 * @param backgrounds where her skills come from
 * @param levels her skills by how well she knows them
 * @param hits the occupations that use most of it
 * @param more the address that shows more occupations, or nothing
 * @param occupations all occupations, to look closer at one
 * @param hasEsco whether ESCO says what occupations use
 * @param gap one occupation beside her skills, when she has chosen one
 */
public record SkillResultPage(PageFrame frame, String headline, String lead, List<String> backgrounds, List<Level> levels, List<Hit> hits,
    @Nullable String more, List<Option> occupations, @Nullable Gap gap, List<String> questions, String how, boolean hasEsco, Keeping keeping) implements PageView {
  public record Level(String name, List<Name> skills) {}

  /**
   * @param shared the skills that she has and most days ask for
   * @param closer the address of this page with the occupation beside her skills
   */
  public record Hit(String title, String path, String count, List<Name> shared, String closer) {}

  public record Option(String slug, String title, boolean isChosen) {}

  /**
   * @param has the skills that she has already
   * @param core what most days ask for besides
   * @param also what many use besides
   * @param roads education that leads there
   */
  public record Gap(String title, String path, String lead, List<Name> has, List<Missing> core, List<Name> also, List<Road> roads) {}

  /** @param practice where one may practise it without an education, or an empty text */
  public record Missing(Name name, String practice) {}

  public record Road(String title, String path, String kind) {}
}
