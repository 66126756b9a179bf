package no.karrierenorge.portfolio.cv;

import static no.karrierenorge.platform.language.Text.t;

import java.util.LinkedHashMap;
import java.util.Map;
import no.karrierenorge.identity.NationalIdentityNumber;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What a CV is called and how it is set, as it was typed. */
record CvForm(@Nullable String navn, @Nullable String formal, @Nullable String sprak, @Nullable String mal, @Nullable String referanser) {
  private static final int LONGEST = 120;

  static CvForm of(Cv cv) {
    return new CvForm(cv.name(), cv.saved().purpose(), cv.saved().language(), cv.saved().look(), cv.saved().referencesOnRequest() ? "ja" : null);
  }

  String name() {
    return navn == null ? "" : navn.strip();
  }

  String purpose() {
    return formal == null ? "" : formal.strip();
  }

  /** Of the CV, not of the page. */
  Language language() {
    return Language.COMPLETE.stream().filter(one -> one.tag().equals(sprak)).findFirst().orElse(Language.NB);
  }

  Look look() {
    return Look.find(mal == null ? "" : mal).orElse(Look.PLAIN);
  }

  boolean referencesOnRequest() {
    return "ja".equals(referanser);
  }

  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (name().isEmpty()) problems.put("navn", t("cv.problem.name"));
    if (name().length() > LONGEST) problems.put("navn", t("cv.problem.long", name().length(), LONGEST));
    if (purpose().length() > LONGEST) problems.put("formal", t("cv.problem.long", purpose().length(), LONGEST));
    if (NationalIdentityNumber.isIn(name())) problems.put("navn", t("cv.problem.identity-number"));
    if (NationalIdentityNumber.isIn(purpose())) problems.put("formal", t("cv.problem.identity-number"));
    return problems;
  }
}
