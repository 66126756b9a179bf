package no.karrierenorge.assessments.skills;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.karrierenorge.assessments.skills.Suggestions.Background;
import no.karrierenorge.platform.language.Text;
import org.springframework.stereotype.Component;

/** What somebody has done, by name and with what many have used there. */
@Component
class Backgrounds {
  private final KnownSkills known;
  private final Uses uses;
  private final Occupations occupations;

  Backgrounds(KnownSkills known, Uses uses, Occupations occupations) {
    this.known = known;
    this.uses = uses;
    this.occupations = occupations;
  }

  Suggestions suggestions(Inventory inventory) {
    return Suggestions.of(of(inventory.experiences(), inventory.occupations()));
  }

  /** The names in the reader's language; what is known no longer is left out. */
  List<String> names(Collection<String> experiences, Collection<String> slugs) {
    return of(experiences, slugs).stream().map(Background::name).toList();
  }

  private List<Background> of(Collection<String> experiences, Collection<String> slugs) {
    Stream<Background> done = known.experiences().stream()
        .filter(experience -> experiences.contains(experience.id()))
        .map(experience -> new Background(experience.name().in(Text.language()), experience.skills()));
    Stream<Background> worked = slugs.stream()
        .flatMap(slug -> uses.find(slug, Set.of()).flatMap(use -> occupations.findTitle(slug).map(title -> new Background(title, use.all()))).stream());
    return Stream.concat(done, worked).toList();
  }
}
