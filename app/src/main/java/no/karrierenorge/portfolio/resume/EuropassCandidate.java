package no.karrierenorge.portfolio.resume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads today's Europass CV ({@code Candidate}, XML after HR Open Standards and EURES), as the portal of 2020 and later writes it. */
final class EuropassCandidate {
  private static final Map<String, String> LEVELS = Map.of("CEF-Understanding-Listening", "Listening", "CEF-Understanding-Reading", "Reading",
      "CEF-Speaking-Interaction", "SpokenInteraction", "CEF-Speaking-Production", "SpokenProduction", "CEF-Writing-Production", "Writing");

  private EuropassCandidate() {}

  static Resume read(Part candidate) {
    List.of("DocumentID", "CandidateSupplier", "RenderingInformation", "ProcessingInformation").forEach(candidate::setAside);
    Part profile = candidate.find("CandidateProfile").orElse(new Part(""));
    profile.setAside("ID");
    profile.setAside("languageCode");
    var languages = new ArrayList<Entry>();
    candidate.texts("CandidatePerson", "PrimaryLanguageCode").forEach(code -> languages.add(Entry.blank().with("language", LanguageLevels.name(code))));
    var skills = new ArrayList<Entry>();
    profile.all("PersonQualifications", "PersonCompetency").forEach(competency -> competency(competency, languages, skills));
    profile.all("Skills", "PersonCompetency").forEach(competency -> competency(competency, languages, skills));
    profile.all("Skills", "SkillsGroup").forEach(group -> group(group, skills));
    return Resume.blank().with(basics(candidate, profile)).with(Section.WORK, work(profile)).with(Section.EDUCATION, education(profile))
        .with(Section.LANGUAGES, languages).with(Section.SKILLS, skills).with(Section.CERTIFICATES, certificates(profile));
  }

  private static Entry basics(Part candidate, Part profile) {
    Part person = candidate.find("CandidatePerson").orElse(new Part(""));
    String name = (person.text("PersonName", "GivenName") + " " + person.text("PersonName", "FamilyName")).strip();
    Entry basics = Entry.blank().with("name", name).with("summary", Markup.plain(profile.text("ExecutiveSummary")));
    for (Part way : person.all("Communication")) basics = contact(basics, way);
    return basics;
  }

  /** The first of each kind; of the others nothing is read, so that they are listed. */
  private static Entry contact(Entry basics, Part way) {
    way.setAside("UseCode");
    if (way.find("Address").isPresent()) {
      way.setAside("Address", "type");
      return basics.with("location.address", way.text("Address", "AddressLine")).with("location.postalCode", way.text("Address", "PostalCode"))
          .with("location.city", way.text("Address", "CityName"));
    }
    return switch (way.text("ChannelCode")) {
      case "Email" -> basics.text("email").isEmpty() ? basics.with("email", way.text("URI")) : basics;
      case "Telephone" -> basics.text("phone").isEmpty() ? basics.with("phone", phone(way)) : basics;
      case "Web" -> basics.text("url").isEmpty() ? basics.with("url", way.text("URI")) : basics;
      default -> basics;
    };
  }

  private static String phone(Part way) {
    way.setAside("CountryCode");
    String country = way.text("CountryDialing");
    return (country.isEmpty() ? "" : "+" + country.replace("+", "") + " ") + way.text("DialNumber");
  }

  private static List<Entry> work(Part profile) {
    var work = new ArrayList<Entry>();
    for (Part employer : profile.all("EmploymentHistory", "EmployerHistory")) {
      String name = employer.text("OrganizationName");
      String city = employer.text("OrganizationContact", "Communication", "Address", "CityName");
      for (Part position : employer.all("PositionHistory")) {
        position.setAside("PositionTitle", "typeCode");
        work.add(period(position, "EmploymentPeriod", Entry.blank().with("position", position.text("PositionTitle")).with("name", name))
            .with("location", city.isEmpty() ? position.text("City") : city)
            .with("highlights", Markup.lines(position.text("Description"))));
      }
    }
    return work;
  }

  private static List<Entry> education(Part profile) {
    return profile.all("EducationHistory", "EducationOrganizationAttendance").stream()
        .map(place -> period(place, "AttendancePeriod", Entry.blank().with("studyType", place.text("EducationDegree", "DegreeName")))
            .with("institution", place.text("OrganizationName"))
            .with("score", place.text("EducationDegree", "FinalGrade", "ScoreText"))
            .with("courses", Markup.lines(place.text("EducationDegree", "OccupationalSkillsCovered"))))
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  private static Entry period(Part whole, String period, Entry entry) {
    whole.text(period, "CurrentIndicator");
    whole.text(period, "Ongoing");
    return entry.with("startDate", date(whole.text(period, "StartDate", "FormattedDateTime")))
        .with("endDate", date(whole.text(period, "EndDate", "FormattedDateTime")));
  }

  private static String date(String written) {
    return PartialDate.typed(written).isPresent() ? written : "";
  }

  private static void competency(Part competency, List<Entry> languages, List<Entry> skills) {
    competency.setAside("CompetencyID", "schemeName");
    if (!competency.text("TaxonomyID").equals("language")) {
      String name = competency.text("CompetencyName");
      skills.add(Entry.blank().with("name", name.isEmpty() ? competency.text("CompetencyID") : name));
      return;
    }
    languages.add(Entry.blank().with("language", LanguageLevels.name(competency.text("CompetencyID"))).with("fluency", levels(competency)));
  }

  private static String levels(Part competency) {
    var levels = new LinkedHashMap<String, String>();
    for (Part dimension : competency.all("CompetencyDimension")) {
      String skill = LEVELS.get(dimension.text("CompetencyDimensionTypeCode"));
      if (skill != null) levels.put(skill, dimension.text("Score", "ScoreText"));
    }
    return LanguageLevels.said(levels);
  }

  private static void group(Part group, List<Entry> skills) {
    List<String> names = group.all("PersonCompetency").stream().map(part -> part.text("CompetencyName")).filter(name -> !name.isEmpty()).toList();
    skills.add(Entry.blank().with("name", group.text("Title")).with("keywords", names));
  }

  private static List<Entry> certificates(Part profile) {
    return profile.all("Certifications", "Certification").stream()
        .map(one -> Entry.blank().with("name", one.text("CertificationName")).with("issuer", one.text("IssuingAuthority", "Name"))
            .with("date", date(one.text("FirstIssuedDate", "FormattedDateTime"))))
        .filter(entry -> !entry.isEmpty())
        .toList();
  }
}
