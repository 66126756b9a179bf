package no.karrierenorge.portfolio.resume;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the older Europass CV ({@code SkillsPassport}, 3.x), which was written as XML and as JSON with the same names. */
final class SkillsPassport {
  private static final List<String> SKILLS = List.of("Communication", "Organisational", "JobRelated", "Computer", "Other");
  private static final List<String> LEVELS = List.of("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing");

  private final Part learner;

  private SkillsPassport(Part learner) {
    this.learner = learner;
  }

  static Resume read(Part root) {
    List.of("DocumentInfo", "PrintingPreferences", "Locale").forEach(root::setAside);
    var passport = new SkillsPassport(root.find("LearnerInfo").orElse(root));
    return Resume.blank()
        .with(passport.basics())
        .with(Section.WORK, passport.each("WorkExperience", SkillsPassport::work))
        .with(Section.EDUCATION, passport.each("Education", SkillsPassport::education))
        .with(Section.LANGUAGES, passport.languages())
        .with(Section.SKILLS, passport.skills())
        .with(Section.AWARDS, passport.each("Achievement", SkillsPassport::achievement));
  }

  private List<Entry> each(String name, Function<Part, Entry> reading) {
    return learner.all(name).stream().map(reading).filter(entry -> !entry.isEmpty()).toList();
  }

  private Entry basics() {
    Part who = learner.find("Identification").orElse(learner);
    String name = (who.text("PersonName", "FirstName") + " " + who.text("PersonName", "Surname")).strip();
    Part contact = who.find("ContactInfo").orElse(who);
    Part address = contact.find("Address", "Contact").orElse(new Part(""));
    return Entry.blank()
        .with("name", name)
        .with("label", learner.text("Headline", "Description", "Label"))
        .with("email", contact.text("Email", "Contact"))
        .with("phone", contact.text("Telephone", "Contact"))
        .with("url", contact.text("Website", "Contact"))
        .with("location.address", address.text("AddressLine"))
        .with("location.postalCode", address.text("PostalCode"))
        .with("location.city", address.text("Municipality"));
  }

  private static Entry work(Part work) {
    return period(work, Entry.blank().with("position", work.text("Position", "Label")).with("name", work.text("Employer", "Name")))
        .with("location", work.text("Employer", "ContactInfo", "Address", "Contact", "Municipality"))
        .with("highlights", Markup.lines(work.text("Activities")));
  }

  private static Entry education(Part education) {
    return period(education, Entry.blank().with("studyType", education.text("Title")).with("institution", education.text("Organisation", "Name")))
        .with("area", education.text("Field", "Label"))
        .with("courses", Markup.lines(education.text("Activities")));
  }

  private static Entry achievement(Part achievement) {
    return Entry.blank().with("title", achievement.text("Title", "Label")).with("summary", Markup.plain(achievement.text("Description")));
  }

  private static Entry period(Part whole, Entry entry) {
    whole.text("Period", "Current");
    return entry.with("startDate", date(whole, "From")).with("endDate", date(whole, "To"));
  }

  /** XML writes a month as {@code --03}, JSON as 3. */
  private static String date(Part whole, String end) {
    String year = whole.text("Period", end, "Year");
    String month = whole.text("Period", end, "Month").replace("-", "");
    whole.text("Period", end, "Day");
    return PartialDate.typed(month.isEmpty() ? year : year + "-" + month).map(PartialDate::iso).orElse("");
  }

  private List<Entry> languages() {
    Part linguistic = learner.find("Skills", "Linguistic").orElse(new Part(""));
    Stream<Entry> own = linguistic.all("MotherTongue").stream().map(tongue -> language(tongue).with("fluency", t("cv.cefr.mother-tongue")));
    Stream<Entry> others = linguistic.all("ForeignLanguage").stream().map(tongue -> language(tongue).with("fluency", levels(tongue)));
    return Stream.concat(own, others).toList();
  }

  private static Entry language(Part tongue) {
    String code = tongue.text("Description", "Code");
    String label = tongue.text("Description", "Label");
    return Entry.blank().with("language", label.isEmpty() ? code : label);
  }

  private static String levels(Part tongue) {
    var levels = new LinkedHashMap<String, String>();
    for (String skill : LEVELS) {
      String level = tongue.text("ProficiencyLevel", skill);
      if (!level.isEmpty()) levels.put(skill, level);
    }
    return LanguageLevels.said(levels);
  }

  private List<Entry> skills() {
    var skills = new ArrayList<Entry>();
    Part all = learner.find("Skills").orElse(new Part(""));
    for (String kind : SKILLS) Markup.lines(all.text(kind, "Description")).forEach(line -> skills.add(Entry.blank().with("name", line)));
    List<String> driving = all.texts("Driving", "Description", "Licence").isEmpty() ? all.texts("Driving", "Description") : all.texts("Driving", "Description", "Licence");
    if (!driving.isEmpty()) skills.add(Entry.blank().with("name", t("cv.import.driving")).with("keywords", driving));
    return skills;
  }
}
