package no.karrierenorge.portal.counties;

import java.util.LinkedHashMap;
import java.util.Map;
import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.County;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.StructuredData;

/** Places in the words of schema.org. */
final class SchemaOrg {
  private SchemaOrg() {}

  /** The county's free guidance, as a public service of its area. */
  static String service(County county, String name, String description) {
    String area = county.name().in(Text.language());
    return StructuredData.of("GovernmentService", Map.of(
        "name", name,
        "description", description,
        "areaServed", Map.of("@type", "AdministrativeArea", "name", area),
        "offers", Map.of("@type", "Offer", "price", 0, "priceCurrency", "NOK"),
        "provider", Map.of("@type", "GovernmentOrganization", "name", area, "url", county.url())));
  }

  /** A centre as an office that can be visited. */
  static String office(CareerCentre centre, County county) {
    Language language = Text.language();
    var office = new LinkedHashMap<String, Object>();
    office.put("name", centre.name());
    office.put("description", centre.about().in(language));
    office.put("url", centre.url());
    if (centre.phone() != null) office.put("telephone", centre.phone());
    if (centre.email() != null) office.put("email", centre.email());
    office.put("address", address(centre, county.name().in(language)));
    return StructuredData.of("GovernmentOffice", office);
  }

  private static Map<String, Object> address(CareerCentre centre, String county) {
    var address = new LinkedHashMap<String, Object>();
    address.put("@type", "PostalAddress");
    if (centre.town() != null) address.put("addressLocality", centre.town());
    address.put("addressRegion", county);
    address.put("addressCountry", "NO");
    return address;
  }
}
