package no.karrierenorge.platform.imports;

import no.karrierenorge.platform.imports.ImportReport.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a file beside the table they belong to: what cannot stand is taken out, the rest is merged and counted. */
public final class StagedTable {
  private final Target target;
  private final ImportReport report;
  private final JdbcClient database;

  StagedTable(Target target, ImportReport report, JdbcClient database) {
    this.target = target;
    this.report = report;
    this.database = database;
  }

  /**
   * Rejects rows until none is left that fulfils the condition, so that those which hang on a rejected row go too.
   *
   * @param condition SQL on {@code staged}
   */
  public StagedTable reject(String condition, String reason) {
    int taken;
    do {
      taken = delete("delete from " + target.staged() + " staged where " + condition + " returning file, line", reason);
    } while (taken > 0);
    return this;
  }

  /** Inserts what is new, updates what differs, removes what is gone, and counts each row once. */
  public void merge() {
    rejectDoubles();
    long all = database.sql("select count(*) from " + target.staged()).query(Long.class).single();
    if (target.removes() && report.isWithoutFault() && all > 0) report.count(Outcome.REMOVED, remove());
    long changed = target.values().isEmpty() ? 0 : update();
    long added = insert();
    report.count(Outcome.CHANGED, changed);
    report.count(Outcome.ADDED, added);
    report.count(Outcome.UNCHANGED, all - changed - added);
  }

  /** The first of rows with one key stands. */
  private void rejectDoubles() {
    delete("delete from " + target.staged() + " where ctid in (select ctid from (select ctid, row_number() over (partition by "
        + Target.list("", target.key()) + " order by ctid) as number from " + target.staged() + ") numbered where number > 1)"
        + " returning file, line", "the same " + String.join(" and ", target.key()) + " stands on an earlier line");
  }

  private int delete(String sql, String reason) {
    var places = database.sql(sql).query(Place.class).list();
    places.forEach(place -> report.reject(place, reason));
    return places.size();
  }

  /** Only after a file without faults: one that has some may have lost rows too. */
  private int remove() {
    String inScope = target.scope().isEmpty() ? "true"
        : "exists (select from " + target.staged() + " staged where " + Target.same(target.scope()) + ")";
    return database.sql("delete from " + target.table() + " target where " + inScope + " and not exists (select from " + target.staged()
        + " staged where " + Target.same(target.key()) + ")").update();
  }

  private int update() {
    return database.sql("update " + target.table() + " target set " + Target.assignments(target.values()) + " from " + target.staged()
        + " staged where " + Target.same(target.key()) + " and row(" + Target.list("target.", target.values()) + ") is distinct from row("
        + Target.list("staged.", target.values()) + ")").update();
  }

  private int insert() {
    String columns = Target.list("", target.columns());
    return database.sql("insert into " + target.table() + " as target (" + columns + ") select " + columns + " from " + target.staged()
        + " staged where not exists (select from " + target.table() + " target where " + Target.same(target.key()) + ")").update();
  }
}
