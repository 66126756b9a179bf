package no.karrierenorge.catalogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other rooms ask of the imported classifications. All of it is empty until an operator imports them. */
@Repository
public class Classifications {
  private final JdbcClient database;

  Classifications(JdbcClient database) {
    this.database = database;
  }

  /** The official name of a STYRK-08 code of one to four digits, in Bokmål. */
  public Optional<String> findStyrk08Name(String code) {
    return database.sql("select name from catalogue.styrk08 where code = :code").param("code", code).query(String.class).optional();
  }

  /**
   * What an occupation is called in ESCO, one entry for each ESCO occupation in its group, by name.
   *
   * @param styrk08 four digits
   * @param language as ESCO has it, with {@code nb} for Bokmål, such as {@code sv}
   */
  public List<EscoName> findEscoNames(String styrk08, String language) {
    return database.sql("""
            select uri, language, preferred, alternatives
            from catalogue.esco_entry
            where language = :language
              and isco_group = coalesce((select isco from catalogue.styrk08_of_isco where styrk08 = :styrk08), :styrk08)
            order by preferred, uri
            """)
        .param("language", language)
        .param("styrk08", styrk08)
        .query((row, number) -> EscoName.of(row))
        .list();
  }

  /** The codes of STYRK-08 by those of ISCO-08, where Norway counts otherwise: what is not here is the same in both. */
  public Map<String, String> styrk08ByIsco() {
    var codes = new LinkedHashMap<String, String>();
    database.sql("select isco, styrk08 from catalogue.styrk08_of_isco").query(row -> {
      codes.put(row.getString("isco"), row.getString("styrk08"));
    });
    return codes;
  }

  /** Every ESCO occupation, read as it is asked for: use inside a transaction and close the stream. */
  public Stream<EscoOccupation> escoOccupations() {
    return database.sql("""
            select uri, isco_group, code, description,
                   (select array_agg(language order by language) from catalogue.esco_entry entry where entry.uri = esco_occupation.uri) as languages,
                   (select array_agg(preferred order by language) from catalogue.esco_entry entry where entry.uri = esco_occupation.uri) as names,
                   (select array_agg(distinct label) from catalogue.esco_label where esco_label.uri = esco_occupation.uri and kind = 'alternative') as others
            from catalogue.esco_occupation
            """)
        .withFetchSize(500)
        .query(Classifications::occupation)
        .stream();
  }

  private static EscoOccupation occupation(ResultSet row, int number) throws SQLException {
    List<String> languages = texts(row.getArray("languages"));
    List<String> names = texts(row.getArray("names"));
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (int i = 0; i < languages.size(); i++) byLanguage.put(languages.get(i), names.get(i));
    return new EscoOccupation(row.getString("uri"), row.getString("isco_group"), row.getString("code"), byLanguage,
        texts(row.getArray("others")), row.getString("description"));
  }

  /** The interests of every ESCO occupation that has them. */
  public List<EscoProfile> profiles() {
    return database.sql("""
            select uri, onet_code, confidence, realistic, investigative, artistic, social, enterprising, conventional
            from catalogue.esco_profile
            order by uri
            """)
        .query(Classifications::profile)
        .list();
  }

  private static EscoProfile profile(ResultSet row, int number) throws SQLException {
    return new EscoProfile(row.getString("uri"), row.getString("onet_code"), row.getBigDecimal("confidence"), row.getBigDecimal("realistic"),
        row.getBigDecimal("investigative"), row.getBigDecimal("artistic"), row.getBigDecimal("social"), row.getBigDecimal("enterprising"),
        row.getBigDecimal("conventional"));
  }

  private static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
