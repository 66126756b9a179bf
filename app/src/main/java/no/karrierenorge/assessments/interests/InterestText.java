package no.karrierenorge.assessments.interests;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import no.karrierenorge.portfolio.Readable.Part;
import org.springframework.stereotype.Component;

/** A saved profile in words: the six areas with their figures, the strongest first. */
@Component
class InterestText implements ItemText {
  @Override
  public ItemKind kind() {
    return ItemKind.INTERESTS;
  }

  @Override
  public Readable read(Item item) {
    SavedInterests saved = item.as(SavedInterests.class);
    Profile profile = saved.profile();
    List<String> areas = profile.strongest().stream().map(letter -> t("interests.text.area", t(letter.key()), Math.round(profile.share(letter)))).toList();
    return new Readable(List.of(new Part(t("interests.six"), areas), new Part(null, List.of(t("interests.how.note", saved.form(), item.version())))));
  }
}
