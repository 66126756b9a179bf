package no.karrierenorge.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What other rooms ask of ESCO's skills: those that one can do, not what one can know. There are none until an operator imports them, and
 * only those with a name in Bokmål or English count.
 */
@Repository
public class EscoSkills {
  private final JdbcClient database;
  private final Catalogue catalogue;

  EscoSkills(JdbcClient database, Catalogue catalogue) {
    this.database = database;
    this.catalogue = catalogue;
  }

  /** The skills of these addresses, in no order; what ESCO does not have, or has no longer, is left out. */
  public List<EscoSkill> named(Collection<String> uris) {
    if (uris.isEmpty()) return List.of();
    return database.sql("select uri, nb, en from catalogue.esco_ability where uri = any(:uris)")
        .param("uris", uris.toArray(String[]::new))
        .query(EscoSkills::skill)
        .list();
  }

  /**
   * The skills one of whose names holds every word, be it as a part of a longer one; those whose first name does stand first, the shortest
   * before.
   *
   * @param words in small letters, of letters and digits
   */
  public List<EscoSkill> find(List<String> words, int most) {
    if (words.isEmpty()) return List.of();
    return database.sql("""
            select uri, nb, en
            from catalogue.esco_ability
            join (
              select uri, bool_or(lower(preferred) like all (:words)) as is_first
              from catalogue.esco_skill
              where language in ('nb', 'en') and not knowledge and lower(preferred || alternatives::text) like all (:words)
              group by uri
            ) found using (uri)
            order by is_first desc, length(coalesce(nb, en)), uri
            limit :most
            """)
        .param("words", words.stream().map(word -> "%" + word + "%").toArray(String[]::new))
        .param("most", most)
        .query(EscoSkills::skill)
        .list();
  }

  /**
   * What our occupations use, by way of their {@link EscoCounterparts}. A skill is essential here that is so in at least half of them.
   * Those of one occupation follow each other: what is essential to most of its counterparts first, and of that what the fewest
   * occupations of ESCO use.
   */
  public List<EscoUse> uses() {
    List<Pair> pairs = counterparts();
    return database.sql("""
            with pair as (
              select slug, uri, count(*) over (partition by slug) as counterparts from unnest(:slugs, :uris) as pair (slug, uri)
            )
            select slug, skill, 2 * count(*) filter (where essential) >= counterparts as is_essential
            from pair
            join catalogue.esco_ability_use on occupation = uri
            group by slug, counterparts, skill, occupations
            order by slug, count(*) filter (where essential) desc, occupations, skill
            """)
        .param("slugs", pairs.stream().map(Pair::slug).toArray(String[]::new))
        .param("uris", pairs.stream().map(Pair::uri).toArray(String[]::new))
        .query((row, number) -> new EscoUse(row.getString("slug"), row.getString("skill"), row.getBoolean("is_essential")))
        .list();
  }

  private record Pair(String slug, String uri) {}

  private static EscoSkill skill(ResultSet row, int number) throws SQLException {
    return new EscoSkill(row.getString("uri"), row.getString("nb"), row.getString("en"));
  }

  private List<Pair> counterparts() {
    Map<String, List<EscoName>> groups = groups();
    return catalogue.occupations(groups.keySet()).stream()
        .flatMap(occupation -> EscoCounterparts.of(occupation, groups.getOrDefault(occupation.slug(), List.of())).uris().stream()
            .map(uri -> new Pair(occupation.slug(), uri)))
        .toList();
  }

  /** ESCO's names for the group of each of our occupations, by its slug. */
  private Map<String, List<EscoName>> groups() {
    var groups = new HashMap<String, List<EscoName>>();
    database.sql("""
            select slug, uri, language, preferred, alternatives
            from catalogue.occupation
            left join catalogue.styrk08_of_isco using (styrk08)
            join catalogue.esco_entry on isco_group = coalesce(isco, styrk08)
            where language in ('en', 'sv', 'nb')
            """)
        .query(row -> {
          groups.computeIfAbsent(row.getString("slug"), unused -> new ArrayList<>()).add(EscoName.of(row));
        });
    return groups;
  }
}
