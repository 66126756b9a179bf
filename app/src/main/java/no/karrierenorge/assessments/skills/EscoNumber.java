package no.karrierenorge.assessments.skills;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierenorge.catalogue.EscoSkill;

/** A skill of ESCO in 22 letters: its address but for the number at the end is the same for all. */
final class EscoNumber {
  private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();
  private static final Pattern RATED = Pattern.compile("([0-9A-Za-z_-]{22})([0-9])");

  private EscoNumber() {}

  static String of(String uri) {
    UUID number = UUID.fromString(uri.substring(EscoSkill.ADDRESS.length()));
    byte[] bytes = ByteBuffer.allocate(Long.BYTES * 2).putLong(number.getMostSignificantBits()).putLong(number.getLeastSignificantBits()).array();
    return LETTERS.encodeToString(bytes);
  }

  private static String uri(String letters) {
    var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(letters));
    return EscoSkill.ADDRESS + new UUID(bytes.getLong(), bytes.getLong());
  }

  /** The skills of a text of such letters, each with its level behind it. */
  static Map<String, Level> levels(String text) {
    var levels = new LinkedHashMap<String, Level>();
    RATED.matcher(text).results().forEach(rated -> levels.put(uri(rated.group(1)), Level.of(rated.group(2))));
    return levels;
  }
}
