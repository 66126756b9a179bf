package no.karrierenorge.assessments.skills;

import java.util.List;
import no.karrierenorge.assessments.SavedSkills;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import no.karrierenorge.portfolio.Readable.Part;
import org.springframework.stereotype.Component;

/** Saved skills in words, the best known first. */
@Component
class SkillText implements ItemText {
  @Override
  public ItemKind kind() {
    return ItemKind.SKILLS;
  }

  @Override
  public Readable read(Item item) {
    return new Readable(List.of(new Part(null, item.as(SavedSkills.class).names(Text.language()))));
  }
}
