package no.karrierenorge.catalogue;

import java.time.LocalDate;
import java.util.List;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Source;

/**
 * A trade one learns in school and as an apprentice, or an occupation that upper secondary school completes by itself. Texts without a
 * language are Bokmål.
 *
 * @param worker what one is called with the certificate
 * @param vg2 second years that lead here: slugs of the trade's programme, or {@code programme/slug}; empty straight from the first year
 * @param certificate {@code fagbrev}, {@code svennebrev} or {@code yrkeskompetanse}
 */
public record Trade(
    String slug,
    Texts title,
    Texts worker,
    Words everyday,
    String programme,
    List<String> vg2,
    String certificate,
    Length road,
    Texts lead,
    String learn,
    String after,
    List<Source> sources,
    LocalDate reviewedOn) {

  /** Years in school and as an apprentice; the latter zero where school completes the occupation. */
  public record Length(double school, double apprenticeship) {
    public double all() {
      return school + apprenticeship;
    }
  }

  /** The second years that lead here, each with its programme. */
  public List<Origin> origins() {
    return vg2.stream().map(name -> {
      String[] parts = name.split("/", 2);
      return parts.length == 2 ? new Origin(parts[0], parts[1]) : new Origin(programme, name);
    }).toList();
  }

  /** A second year of a programme. */
  public record Origin(String programme, String vg2) {}
}
