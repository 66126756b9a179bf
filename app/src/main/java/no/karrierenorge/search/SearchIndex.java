package no.karrierenorge.search;

import java.nio.file.Path;
import java.util.stream.Stream;
import no.karrierenorge.search.Holdings.Changes;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Lucene's files on disk, and in memory the documents and words they were written from. Only what has changed is written, and it is seen by
 * nobody until it is shown, in one go with the words that belong to it.
 */
final class SearchIndex implements AutoCloseable {
  private static final String LUCENE_FORMAT = "10.3.2";
  private static final int NEVER = Integer.MAX_VALUE;

  private final IndexDirectory directory;
  private final CloseableSearchMapping mapping;
  private Holdings held = Holdings.NOTHING;
  private boolean halfWritten;

  SearchIndex(Path home) {
    this.directory = IndexDirectory.in(home);
    this.mapping = open(directory.path());
  }

  private static CloseableSearchMapping open(Path files) {
    StandalonePojoMappingConfigurer shape = context -> {
      var type = context.programmaticMapping().type(IndexedDocument.class);
      type.searchEntity();
      type.indexed();
      type.binder(new IndexFields());
      type.property("id").documentId();
    };
    return SearchMapping.builder(AnnotatedTypeSource.empty())
        .property("hibernate.search.mapping.configurer", shape)
        .property("hibernate.search.backend.type", "lucene")
        .property("hibernate.search.backend.lucene_version", LUCENE_FORMAT)
        .property("hibernate.search.backend.directory.root", files.toString())
        .property("hibernate.search.backend.analysis.configurer", new Analysis())
        .property("hibernate.search.backend.io.refresh_interval", NEVER)
        .property("hibernate.search.indexing.plan.synchronization.strategy", "write-sync")
        .build();
  }

  /** What a move to {@code fresh} would write and delete. */
  Changes changesTo(Holdings fresh) {
    return fresh.since(held);
  }

  /** Whether so much has changed that a fresh index, in one piece, is worth more than this one. */
  boolean isOutgrownBy(Changes changes) {
    return changes.size() > held.documents().size() / 2;
  }

  void write(Changes changes) {
    if (changes.isEmpty()) return;
    halfWritten = true;
    try (SearchSession session = mapping.createSession()) {
      changes.written().forEach(session.indexingPlan()::addOrUpdate);
      changes.deleted().forEach(session.indexingPlan()::delete);
    }
    if (held.documents().isEmpty()) mapping.scope(Object.class).workspace().mergeSegments(); // shows all that is written: only while nobody asks
  }

  /** Shows what was written. Nobody may be asking meanwhile. Lucene's view is opened by the first who asks, and must be of now. */
  void show(Holdings written) {
    mapping.scope(Object.class).workspace().refresh();
    try (SearchSession session = session()) {
      session.search(IndexedDocument.class).where(f -> f.matchAll()).fetchTotalHitCount();
    }
    held = written;
    halfWritten = false;
  }

  /** Whether something was written and could not be shown, so that nobody knows what is in the files. */
  boolean isHalfWritten() {
    return halfWritten;
  }

  SearchSession session() {
    return mapping.createSession();
  }

  /** The document of a hit, or nothing while Lucene knows of one that is not shown. */
  Stream<SearchDocument> document(String id) {
    IndexedDocument indexed = held.documents().get(id);
    return indexed == null ? Stream.empty() : Stream.of(indexed.document());
  }

  CompoundWords compounds() {
    return held.compounds();
  }

  Vocabulary vocabulary() {
    return held.vocabulary();
  }

  @Override
  public void close() {
    mapping.close();
    directory.close();
  }
}
