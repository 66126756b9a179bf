package no.karrierenorge.platform.imports;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.platform.imports.ImportReport.Rejection;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What has been imported and what came of it. Written in transactions of its own, so that everybody sees an import advance. */
@Repository
public class ImportRuns {
  private static final Duration BEAT = Duration.ofSeconds(1);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient database;
  private final TransactionTemplate apart;
  private final Clock clock;

  ImportRuns(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
    this.database = database;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /** The newest imports, newest first. */
  public List<ImportRun> newest(int most) {
    return database.sql("""
            select id, kind, files, started_at, finished_at, seen, counts, reason, rejections,
                   case when state = 'running' and heard_at < now() - interval '1 minute' then 'lost' else state end as state
            from platform.import_run
            order by started_at desc, id
            limit :most
            """)
        .param("most", most)
        .query(ImportRuns::run)
        .list();
  }

  /** The day in Norway on which a kind was last imported. */
  public Optional<LocalDate> findLastDay(String kind) {
    return database.sql("select max(finished_at) from platform.import_run where kind = :kind and state = 'done'")
        .param("kind", kind)
        .query(Timestamp.class)
        .optional()
        .map(finished -> LocalDate.ofInstant(finished.toInstant(), Oslo.ZONE));
  }

  private static ImportRun run(ResultSet row, int number) throws SQLException {
    Timestamp finished = row.getTimestamp("finished_at");
    return new ImportRun(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        List.of((String[]) row.getArray("files").getArray()),
        ImportRun.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getTimestamp("started_at").toInstant(),
        finished == null ? null : finished.toInstant(),
        row.getLong("seen"),
        counts(row.getString("counts")),
        row.getString("reason"),
        JSON.readValue(row.getString("rejections"), new TypeReference<List<Rejection>>() {}));
  }

  private static @Nullable ImportCounts counts(@Nullable String json) {
    return json == null ? null : JSON.readValue(json, ImportCounts.class);
  }

  Running begin(String kind, List<Path> paths, Instant at) {
    var run = new Running(UUID.randomUUID(), at);
    String[] files = paths.stream().map(path -> String.valueOf(path.getFileName())).toArray(String[]::new);
    apart.executeWithoutResult(status -> database.sql("insert into platform.import_run (id, kind, files) values (:id, :kind, :files)")
        .param("id", run.id)
        .param("kind", kind)
        .param("files", files)
        .update());
    return run;
  }

  /** One import under way. */
  final class Running {
    private final UUID id;
    private Instant told;

    Running(UUID id, Instant begun) {
      this.id = id;
      this.told = begun;
    }

    void seen(long rows) {
      Instant now = clock.instant();
      if (Duration.between(told, now).compareTo(BEAT) < 0) return;
      told = now;
      apart.executeWithoutResult(status -> database.sql("update platform.import_run set seen = :rows, heard_at = now() where id = :id")
          .param("rows", rows)
          .param("id", id)
          .update());
    }

    void done(ImportReport report) {
      finish("done", null, report);
    }

    void refused(String sentence) {
      finish("refused", sentence, null);
    }

    void failed() {
      finish("failed", null, null);
    }

    private void finish(String state, @Nullable String reason, @Nullable ImportReport report) {
      apart.executeWithoutResult(status -> database.sql("""
              update platform.import_run
              set state = :state, finished_at = now(), heard_at = now(), seen = greatest(seen, :read),
                  counts = :counts::jsonb, reason = :reason, rejections = :rejections::jsonb
              where id = :id
              """)
          .param("state", state)
          .param("read", report == null ? 0 : report.counts().read())
          .param("counts", report == null ? null : JSON.writeValueAsString(report.counts()))
          .param("reason", reason)
          .param("rejections", JSON.writeValueAsString(report == null ? List.of() : report.rejections()))
          .param("id", id)
          .update());
    }
  }
}
