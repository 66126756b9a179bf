package no.karrierenorge.assessments.skills;

import java.util.List;
import no.karrierenorge.assessments.SavedSkills;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.SkillSuggestions;
import org.springframework.stereotype.Component;

/** Offers a CV the skills that its owner has found and saved with the tool. */
@Component
class SkillsForCv implements SkillSuggestions {
  private final Portfolio portfolio;

  SkillsForCv(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  @Override
  public List<String> of(Holder holder, Language language) {
    return SavedSkills.find(portfolio, holder).map(saved -> saved.names(language)).orElse(List.of());
  }
}
