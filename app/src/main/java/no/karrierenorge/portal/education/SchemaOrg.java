package no.karrierenorge.portal.education;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.StructuredData;

/** What the pages say to machines about an education and where one takes it. */
final class SchemaOrg {
  private SchemaOrg() {}

  /** @param occupations names of occupations it prepares for */
  static String programme(Here here, String name, String description, List<String> occupations) {
    Map<String, Object> properties = properties(here, name, description);
    if (!occupations.isEmpty()) properties.put("occupationalCategory", occupations);
    return StructuredData.of("EducationalOccupationalProgram", properties);
  }

  static String institution(Here here, String name, String description, String url) {
    Map<String, Object> properties = properties(here, name, description);
    properties.put("sameAs", url);
    return StructuredData.of("CollegeOrUniversity", properties);
  }

  private static Map<String, Object> properties(Here here, String name, String description) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("name", name);
    properties.put("description", description);
    properties.put("url", here.site() + here.language().orComplete().at(here.path()));
    return properties;
  }
}
