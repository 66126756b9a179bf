package no.karrierenorge.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an ESCO occupation is called in one language.
 *
 * @param uri ESCO's lasting address of the occupation
 */
public record EscoName(String uri, String language, String preferred, List<String> alternatives) {
  static EscoName of(ResultSet row) throws SQLException {
    return new EscoName(row.getString("uri"), row.getString("language"), row.getString("preferred"),
        List.of((String[]) row.getArray("alternatives").getArray()));
  }

  /** ESCO writes the forms for women and men as {@code steward/stewardess}. */
  Stream<String> words() {
    return Stream.of(preferred.split("/")).map(String::strip);
  }
}
