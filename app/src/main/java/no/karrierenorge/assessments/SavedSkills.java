package no.karrierenorge.assessments;

import java.util.List;
import java.util.Optional;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Portfolio;

/**
 * What somebody has said that she can do, as it is saved. The names are saved too: they stay readable when the list of skills has changed,
 * and other tools, such as the CV, can suggest them.
 *
 * @param skills the best known first
 * @param experiences, occupations where she has used them, as ids of experiences and slugs of occupations
 */
public record SavedSkills(List<Skill> skills, List<String> experiences, List<String> occupations) {
  /** @param level how well she knows it: 0 when she has not said, 1 a little, 2 well, 3 so well that she can show others */
  public record Skill(String id, Texts name, int level) {}

  /** What the holder saved last. */
  public static Optional<SavedSkills> find(Portfolio portfolio, Holder holder) {
    return portfolio.items(holder, ItemKind.SKILLS).stream().findFirst().map(item -> item.as(SavedSkills.class));
  }

  /** The skills as their names, the best known first. */
  public List<String> names(Language language) {
    return skills.stream().map(skill -> skill.name().in(language)).toList();
  }
}
