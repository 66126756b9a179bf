package no.karrierenorge.labourmarket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.labourmarket.Pay.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other rooms ask of pay and employment; occupations are four-digit STYRK-08 codes. */
@Repository
public class LabourMarket {
  static final String PAY = "11418";
  static final String EMPLOYMENT = "14437";

  private final JdbcClient database;

  LabourMarket(JdbcClient database) {
    this.database = database;
  }

  /** Pay in the newest period of table 11418, or nothing before it is imported. */
  public Optional<Pay> findPay(String styrk08) {
    return newest(PAY, styrk08).map(figures -> new Pay(figures.period(),
        List.of(group(figures, Sex.ALL), group(figures, Sex.WOMEN), group(figures, Sex.MEN)), figures.dataset()));
  }

  /** Employment in the newest period of table 14437 (age 15 to 74), or nothing before it is imported. */
  public Optional<Employment> findEmployment(String styrk08) {
    return newest(EMPLOYMENT, styrk08).map(figures -> new Employment(figures.period(), figures.of("all", "15-74"),
        figures.of("permanent", "15-74"), figures.of("temporary", "15-74"), figures.dataset()));
  }

  /** The newest median pay of each occupation that has a number. */
  public Map<String, Long> medianPay(Collection<String> styrk08) {
    var medians = new HashMap<String, Long>();
    if (styrk08.isEmpty()) return medians;
    database.sql("""
            select distinct on (occupation) occupation, value
            from labourmarket.figure
            where dataset = :pay and occupation in (:occupations) and measure = 'median' and breakdown = 'all' and status = 'value'
            order by occupation, period desc
            """)
        .param("pay", PAY)
        .param("occupations", styrk08)
        .query(row -> {
          medians.put(row.getString("occupation"), row.getLong("value"));
        });
    return medians;
  }

  /** The newest survey's answer for a four-digit STYRK-08 code, or nothing where it has none. */
  public Optional<EmployerDemand> findEmployerDemand(String styrk08) {
    return database.sql("""
            select year, occupation, norway
            from labourmarket.employer_demand
            where occupation = :occupation
            order by year desc
            limit 1
            """)
        .param("occupation", styrk08)
        .query(EmployerDemand.class)
        .optional();
  }

  private static Pay.Group group(Figures figures, Sex sex) {
    String breakdown = sex.name().toLowerCase(Locale.ROOT);
    return new Pay.Group(sex, figures.of("lower-quartile", breakdown), figures.of("median", breakdown),
        figures.of("upper-quartile", breakdown));
  }

  private Optional<Figures> newest(String dataset, String styrk08) {
    List<Cell> cells = database.sql("""
            select period, measure, breakdown, value, status
            from labourmarket.figure
            where dataset = :dataset and occupation = :occupation
              and period = (select max(period) from labourmarket.figure where dataset = :dataset and occupation = :occupation)
            """)
        .param("dataset", dataset)
        .param("occupation", styrk08)
        .query(LabourMarket::cell)
        .list();
    return cells.isEmpty() ? Optional.empty() : Optional.of(new Figures(cells, dataset(dataset)));
  }

  private static Cell cell(ResultSet row, int number) throws SQLException {
    Figure figure = switch (row.getString("status")) {
      case "value" -> new Figure.Value(row.getLong("value"));
      case "suppressed" -> new Figure.Absent(Figure.Reason.SUPPRESSED);
      case "not-applicable" -> new Figure.Absent(Figure.Reason.NOT_APPLICABLE);
      default -> new Figure.Absent(Figure.Reason.MISSING);
    };
    return new Cell(row.getString("period"), row.getString("measure"), row.getString("breakdown"), figure);
  }

  private Dataset dataset(String id) {
    return database.sql("select id, title, source, licence, updated_on from labourmarket.dataset where id = :id")
        .param("id", id)
        .query(Dataset.class)
        .single();
  }

  private record Cell(String period, String measure, String breakdown, Figure figure) {}

  private record Figures(List<Cell> cells, Dataset dataset) {
    String period() {
      return cells.getFirst().period();
    }

    Figure of(String measure, String breakdown) {
      return cells.stream()
          .filter(cell -> cell.measure().equals(measure) && cell.breakdown().equals(breakdown))
          .map(Cell::figure)
          .findFirst()
          .orElse(new Figure.Absent(Figure.Reason.MISSING));
    }
  }
}
