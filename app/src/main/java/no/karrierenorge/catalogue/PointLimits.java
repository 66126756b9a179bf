package no.karrierenorge.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other rooms ask of the imported point limits. */
@Repository
public class PointLimits {
  private final JdbcClient database;

  PointLimits(JdbcClient database) {
    this.database = database;
  }

  /**
   * The limits of the newest year there is for each of these studies at these institutions.
   *
   * @param studies names as the admissions service writes them, in any case
   * @param institutions their short names there, such as {@code OSLOMET}
   */
  public List<PointLimit> of(Collection<String> studies, Collection<String> institutions) {
    if (studies.isEmpty() || institutions.isEmpty()) return List.of();
    return database.sql("""
            with named as (
              select study_code, study, institution, place, quota, round, year, published, max(year) over (partition by study_code) as newest
              from catalogue.point_limit
              where institution in (:institutions) and lower(study) in (:studies)
            )
            select study_code, study, institution, place, quota, round, year, published
            from named
            where year = newest
            order by institution, study, place nulls first, study_code, quota, round
            """)
        .param("institutions", institutions)
        .param("studies", studies.stream().map(study -> study.toLowerCase(Locale.ROOT)).toList())
        .query(PointLimits::limit)
        .list();
  }

  private static PointLimit limit(ResultSet row, int number) throws SQLException {
    return new PointLimit(row.getString("study_code"), row.getString("study"), row.getString("institution"), row.getString("place"),
        row.getString("quota"), row.getString("round"), row.getInt("year"), PointLimit.Limit.of(row.getBigDecimal("published")));
  }
}
