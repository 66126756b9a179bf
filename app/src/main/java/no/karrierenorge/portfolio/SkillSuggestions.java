package no.karrierenorge.portfolio;

import java.util.List;
import no.karrierenorge.platform.language.Language;

/**
 * What the CV asks of rooms below: skills that a person has already found and saved with a tool, so that she need not write them again.
 * The room whose tool it is implements this as a component; there may be several or none. What is answered is only offered: nothing comes
 * into a CV before she has chosen it.
 */
public interface SkillSuggestions {
  /**
   * @param holder whose saved things may be looked at, and nobody else's
   * @param language the language of the CV that they are for
   * @return names of skills as they may stand in a CV, the strongest first, none twice; empty when nothing is saved
   */
  List<String> of(Holder holder, Language language);
}
