package no.karrierenorge.portal.front;

import java.util.List;
import java.util.Locale;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.portal.front.Situation.Group;
import no.karrierenorge.portal.front.view.FrontPage.Link;
import no.karrierenorge.portal.front.view.FrontPage.SituationColumn;

/** Situations as columns of links. */
final class SituationColumns {
  private SituationColumns() {}

  static List<SituationColumn> of(Situations situations, List<Group> groups, Language language) {
    return groups.stream()
        .map(group -> new SituationColumn("situation.group." + group.name().toLowerCase(Locale.ROOT),
            situations.in(group).stream().map(situation -> link(situation, language)).toList()))
        .toList();
  }

  static Link link(Situation situation, Language language) {
    return new Link(situation.title().in(language), "/hvor-er-du/" + situation.slug());
  }
}
