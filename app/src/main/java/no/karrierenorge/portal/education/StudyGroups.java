package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.karrierenorge.catalogue.Study;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.education.view.LinkGroup;

/** Studies under their fields, the fields in the reader's alphabet. */
final class StudyGroups {
  private StudyGroups() {}

  static List<LinkGroup> byField(List<Study> studies) {
    return studies.stream()
        .collect(Collectors.groupingBy(Study::field))
        .entrySet()
        .stream()
        .map(field -> new LinkGroup(field.getKey(), t("field." + field.getKey()), null, field.getValue().stream().map(Links::study).toList()))
        .sorted(Comparator.comparing(LinkGroup::title, Collator.getInstance(Text.language().locale())))
        .toList();
  }
}
