package no.karrierenorge.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A skill of ESCO, something that one can do. It has a name in at least one of the two languages.
 *
 * @param uri ESCO's lasting address of the skill
 */
public record EscoSkill(String uri, @Nullable String nb, @Nullable String en) {
  public static final String ADDRESS = "http://data.europa.eu/esco/skill/";

  private static final Pattern URI = Pattern.compile(Pattern.quote(ADDRESS) + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  public EscoSkill {
    if (nb == null && en == null) throw new IllegalArgumentException(uri + " has no name");
  }

  /** Whether the id of a skill is one of ESCO's. */
  public static boolean isOne(String id) {
    return URI.matcher(id).matches();
  }

  /** The name as a list shows it. Where there is none in Bokmål the English one stands for both. */
  public Texts name() {
    String norwegian = nb == null ? en : nb;
    return new Texts(begun(norwegian == null ? "" : norwegian), null, en == null ? null : begun(en));
  }

  /** ESCO begins names small. */
  private static String begun(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
