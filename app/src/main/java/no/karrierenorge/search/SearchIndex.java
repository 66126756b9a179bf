package no.karrierenorge.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** One generation of the index: the documents as they were read, the words they gave, and Lucene's files on disk. Never changed, only replaced. */
final class SearchIndex implements AutoCloseable {
  private static final String LUCENE_FORMAT = "10.3.2";
  private static final int NEVER = Integer.MAX_VALUE;

  private final List<SearchDocument> documents;
  private final Map<String, SearchDocument> byId;
  private final CompoundWords compounds;
  private final Vocabulary vocabulary;
  private final IndexDirectory directory;
  private final CloseableSearchMapping mapping;

  SearchIndex(List<SearchDocument> documents, Path home) {
    this.documents = documents;
    this.byId = documents.stream().collect(Collectors.toUnmodifiableMap(SearchDocument::id, Function.identity()));
    this.compounds = CompoundWords.of(documents);
    this.vocabulary = Vocabulary.of(documents);
    this.directory = IndexDirectory.in(home);
    this.mapping = open();
    try {
      fill();
    } catch (RuntimeException halfFilled) {
      close();
      throw halfFilled;
    }
  }

  private CloseableSearchMapping open() {
    StandalonePojoMappingConfigurer shape = context -> {
      var type = context.programmaticMapping().type(SearchDocument.class);
      type.searchEntity();
      type.indexed();
      type.binder(new IndexFields(compounds));
      type.property("id").documentId();
    };
    return SearchMapping.builder(AnnotatedTypeSource.empty())
        .property("hibernate.search.mapping.configurer", shape)
        .property("hibernate.search.backend.type", "lucene")
        .property("hibernate.search.backend.lucene_version", LUCENE_FORMAT)
        .property("hibernate.search.backend.directory.root", directory.path().toString())
        .property("hibernate.search.backend.analysis.configurer", new Analysis())
        .property("hibernate.search.backend.io.refresh_interval", NEVER)
        .property("hibernate.search.indexing.plan.synchronization.strategy", "sync")
        .build();
  }

  /** One segment: what is never changed again is read fastest in one piece. */
  private void fill() {
    try (SearchSession session = mapping.createSession()) {
      documents.forEach(session.indexingPlan()::add);
    }
    mapping.scope(Object.class).workspace().mergeSegments();
    mapping.scope(Object.class).workspace().refresh();
  }

  SearchSession session() {
    return mapping.createSession();
  }

  boolean holds(List<SearchDocument> others) {
    return documents.equals(others);
  }

  SearchDocument document(String id) {
    return Objects.requireNonNull(byId.get(id));
  }

  int size() {
    return documents.size();
  }

  CompoundWords compounds() {
    return compounds;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public void close() {
    mapping.close();
    directory.close();
  }
}
