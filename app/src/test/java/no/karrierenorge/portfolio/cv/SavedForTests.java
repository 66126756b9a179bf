package no.karrierenorge.portfolio.cv;

import java.util.List;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.SkillSuggestions;
import org.springframework.stereotype.Component;

/** A tool that has saved skills, as the CV sees it: it speaks for the tests only, and of nothing that the real tool saves. */
@Component
class SavedForTests implements SkillSuggestions {
  static final String TITLE = "Ferdigheter i prøver";

  private final Portfolio portfolio;

  SavedForTests(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  record Found(List<String> names) {}

  @Override
  public List<String> of(Holder holder, Language language) {
    return portfolio.items(holder, ItemKind.SKILLS).stream().filter(item -> item.title().equals(TITLE)).flatMap(item -> item.as(Found.class).names().stream()).toList();
  }
}
