package no.karrierenorge.admissions.calculator;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.stream.Collectors;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.points.Subjects;
import no.karrierenorge.admissions.requirements.Lack;
import no.karrierenorge.admissions.requirements.Requirements;
import no.karrierenorge.platform.language.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what is missing. */
@Component
class LackWords {
  private final Subjects subjects;
  private final Requirements requirements;

  LackWords(Subjects subjects, Requirements requirements) {
    this.subjects = subjects;
    this.requirements = requirements;
  }

  /** What one way still takes, in one line. */
  String way(List<Lack> way) {
    return way.stream().map(this::lack).reduce((begun, next) -> t("points.and", begun, next)).orElse("");
  }

  private String lack(Lack lack) {
    return switch (lack) {
      case Lack.OneSubject one -> name(one.subject());
      case Lack.Competence competence -> competence.groups().isEmpty() ? t("points.lack.competence")
          : t("points.lack.competence.groups", names(competence.groups()));
      case Lack.MeanOf(var of, Points needed, var has) -> mean(names(of), Shown.mean(needed.hundredths()), has);
      case Lack.SchoolPoints points -> t("points.lack.points", Shown.points(points.missing()));
      case Lack.Age age -> t("points.lack.age", age.age());
      case Lack.Told told -> requirements.manual(told.manual()).in(Text.language());
    };
  }

  private static String mean(String of, String needed, @Nullable Points has) {
    return has == null ? t("points.lack.mean", needed, of) : t("points.lack.mean.has", needed, of, Shown.mean(has.hundredths()));
  }

  private String names(List<String> subjectsOrGroups) {
    return subjectsOrGroups.stream().map(this::name).distinct().collect(Collectors.joining(", "));
  }

  String name(String subjectOrGroup) {
    return subjects.find(subjectOrGroup)
        .filter(subject -> !subjectOrGroup.equals(subject.group()))
        .map(subject -> subject.name().in(Text.language()))
        .orElseGet(() -> t("points.group." + subjectOrGroup.replaceFirst("-[0-9]+$", "")));
  }
}
