package no.karrierenorge.portal.counties;

import java.util.LinkedHashMap;
import java.util.Map;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.County;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import tools.jackson.databind.json.JsonMapper;

/** Places in the words of schema.org, for search engines. */
final class SchemaOrg {
  private SchemaOrg() {}

  /** The county's free guidance, as a public service of its area. */
  static String service(County county, String name, String description) {
    Language language = Text.language();
    Map<String, Object> area = Map.of("@type", "AdministrativeArea", "name", county.name().in(language));
    return json(Map.of(
        "@context", "https://schema.org",
        "@type", "GovernmentService",
        "name", name,
        "description", description,
        "areaServed", area,
        "isAccessibleForFree", true,
        "provider", Map.of("@type", "GovernmentOrganization", "name", county.name().in(language), "url", county.url())));
  }

  /** A centre as an office that can be visited. */
  static String office(CareerCentre centre, County county) {
    Language language = Text.language();
    var office = new LinkedHashMap<String, Object>();
    office.put("@context", "https://schema.org");
    office.put("@type", "GovernmentOffice");
    office.put("name", centre.name());
    office.put("description", centre.about().in(language));
    office.put("url", centre.url());
    if (centre.phone() != null) office.put("telephone", centre.phone());
    if (centre.email() != null) office.put("email", centre.email());
    office.put("address", address(centre, county, language));
    return json(office);
  }

  private static Map<String, Object> address(CareerCentre centre, County county, Language language) {
    var address = new LinkedHashMap<String, Object>();
    address.put("@type", "PostalAddress");
    if (centre.town() != null) address.put("addressLocality", centre.town());
    address.put("addressRegion", county.name().in(language));
    address.put("addressCountry", "NO");
    return address;
  }

  /** It stands in a script element, which the first {@code </} would end. */
  private static String json(Map<String, Object> thing) {
    return JsonMapper.shared().writeValueAsString(thing).replace("<", "\\u003c");
  }
}
